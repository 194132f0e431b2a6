package dev.plimsoll.engine.image;

import dev.plimsoll.engine.model.Digest;
import dev.plimsoll.engine.model.Gap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Ties the layers of an archive to the image that names them.
///
/// What counts is the digest of the bytes: a layer that the configuration names is the one that
/// hashes to that digest, wherever the archive keeps it. Only where there is none the manifest's
/// order says which bytes were meant, and the layer has a gap.
final class ImageAssembly {

  private final ImageChoice choice;
  private final ArchiveContents contents;
  private final KnownLayers known;
  private final Map<Digest, LayerFacts> byDigest = new HashMap<>();
  private final Map<Digest, LayerFacts> layers = new LinkedHashMap<>();

  ImageAssembly(ImageChoice choice, ArchiveContents contents, KnownLayers known) {
    this.choice = choice;
    this.contents = contents;
    this.known = known;
    for (ArchiveMember member : contents.all()) {
      if (member instanceof ArchiveMember.Layer(var facts)) {
        byDigest.put(facts.diffId(), facts);
      }
    }
  }

  ReadImage image(String reference, long bytes) {
    List<Digest> diffIds = choice.configuration().diffIds();
    for (int i = 0; i < diffIds.size(); i++) {
      Digest expected = diffIds.get(i);
      if (!layers.containsKey(expected)) {
        layer(expected, i).ifPresent(facts -> layers.put(expected, facts));
      }
    }
    return new ReadImage(
        choice.configuration(),
        choice.json(),
        choice.manifest().tags(),
        layers,
        gaps(reference, bytes),
        bytes);
  }

  private Optional<LayerFacts> layer(Digest expected, int position) {
    LayerFacts exact = byDigest.get(expected);
    if (exact != null) {
      return Optional.of(exact);
    }
    return switch (named(expected, position)) {
      // what broke off cannot have the right digest; its own gap says so
      case ArchiveMember.Layer(var facts) ->
          Optional.of(
              facts.isComplete()
                  ? facts.incomplete(LayerGaps.mismatch(expected, facts.diffId()))
                  : facts);
      case ArchiveMember.Impostor(var actual, var size) ->
          Optional.of(LayerFacts.unread(actual, size, LayerGaps.mismatch(expected, actual)));
      case ArchiveMember.Unreadable(var reason) ->
          Optional.of(LayerFacts.unread(expected, 0, LayerGaps.undecodable(reason)));
      case ArchiveMember.Json _ ->
          Optional.of(LayerFacts.unread(expected, 0, LayerGaps.undecodable("JSON")));
      case ArchiveMember.Link _, ArchiveMember.Skipped _ -> known.find(expected);
    };
  }

  /// What the manifest, or without one the name, calls this layer.
  private ArchiveMember named(Digest expected, int position) {
    List<String> names = choice.manifest().layers();
    var nothing = new ArchiveMember.Skipped();
    if (position < names.size()) {
      return contents.find(names.get(position)).orElse(nothing);
    }
    return contents.byPath().entrySet().stream()
        .filter(member -> MemberName.digest(member.getKey()).filter(expected::equals).isPresent())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(nothing);
  }

  private List<Gap> gaps(String reference, long bytes) {
    var gaps = new ArrayList<Gap>();
    if (contents.isTruncated()) {
      gaps.add(
          new Gap(
              "IMG-004",
              Gap.Kind.FAILED,
              reference,
              "the archive ends after " + bytes + " bytes; layers behind that were not examined",
              Map.of("file", reference, "read", Long.toString(bytes))));
    }
    Digest actual = choice.configuration().id();
    MemberName.digest(choice.manifest().configuration())
        .filter(claimed -> !claimed.equals(actual))
        .ifPresent(claimed ->
            gaps.add(
                new Gap(
                    "IMG-009",
                    Gap.Kind.FAILED,
                    reference,
                    "the configuration is " + actual + ", the archive names " + claimed,
                    Map.of(
                        "file",
                        reference,
                        "expected",
                        claimed.toString(),
                        "actual",
                        actual.toString()))));
    return gaps;
  }
}
