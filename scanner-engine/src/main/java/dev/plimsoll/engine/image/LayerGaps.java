package dev.plimsoll.engine.image;

import dev.plimsoll.engine.model.Digest;
import dev.plimsoll.engine.model.Gap;
import java.util.HashMap;
import java.util.Map;

/// The gaps of a layer. They are made without the layer's number, since one layer may stand in many
/// images; [#numbered] adds it.
final class LayerGaps {

  private LayerGaps() {}

  static Gap mismatch(Digest expected, Digest actual) {
    return failed(
        "IMG-007",
        "",
        "the bytes are " + actual + ", the image names " + expected,
        Map.of("expected", expected.toString(), "actual", actual.toString()));
  }

  static Gap endsEarly(long read, long size) {
    return failed(
        "IMG-012",
        "",
        "ends after " + read + " of " + size + " bytes; files after that were not examined",
        Map.of("read", Long.toString(read), "size", Long.toString(size)));
  }

  static Gap damaged(long read, String reason) {
    return failed(
        "IMG-011",
        "",
        "damaged near byte " + read + ": " + reason + "; files after that were not examined",
        Map.of("read", Long.toString(read), "reason", reason));
  }

  static Gap undecodable(String reason) {
    return failed(
        "IMG-013",
        "",
        "cannot be decompressed: " + reason + "; files after that were not examined",
        Map.of("reason", reason));
  }

  static Gap over(String path, String limit) {
    return new Gap(
        "IMG-014",
        Gap.Kind.NOT_EXAMINED,
        path,
        "over the limit of " + limit,
        Map.of("limit", limit));
  }

  static Gap outside(String path) {
    return failed(
        "IMG-015", path, "the entry points outside the image; not used", Map.of("path", path));
  }

  static Gap tooLarge(FileEntry entry, FileAnalyser analyser) {
    return new Gap(
        "IMG-022",
        Gap.Kind.NOT_EXAMINED,
        entry.path(),
        entry.size()
            + " bytes are over the "
            + analyser.limit()
            + " that "
            + analyser.id()
            + " reads",
        Map.of("path", entry.path(), "size", Long.toString(entry.size())));
  }

  static Gap unreadLink(String path, String target) {
    return new Gap(
        "IMG-023",
        Gap.Kind.NOT_EXAMINED,
        path,
        "hard link to " + target + ", whose content had passed unread",
        Map.of("path", path, "target", target));
  }

  static Gap analyserFailed(FileEntry entry, FileAnalyser analyser, Throwable cause) {
    return failed(
        "IMG-024",
        entry.path(),
        analyser.id() + " could not read it: " + cause,
        Map.of("path", entry.path(), "analyser", analyser.id(), "reason", cause.toString()));
  }

  /// The same gap as seen in an image.
  static Gap numbered(Gap gap, int layer) {
    var parameters = new HashMap<>(gap.parameters());
    parameters.putIfAbsent("n", Integer.toString(layer));
    String where = gap.where().isEmpty() ? "layer " + layer : "layer " + layer + ": " + gap.where();
    return new Gap(gap.code(), gap.kind(), where, gap.consequence(), parameters);
  }

  private static Gap failed(
      String code, String where, String consequence, Map<String, String> parameters) {
    return new Gap(code, Gap.Kind.FAILED, where, consequence, parameters);
  }
}
