package dev.plimsoll.engine.advisory.signal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.plimsoll.engine.format.JsonCursor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipFile;

/// Which file holds signals: by content, whatever its name.
final class SignalFile {

  /// Bytes: the first fields of a record or catalogue stand in them.
  private static final int START = 4_096;

  private SignalFile() {}

  /// Empty for any other file, a broken one included.
  static Optional<SignalPart> recognise(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (var in = EpssFile.open(file)) {
      var start = in.readNBytes(START);
      if (isZip(start)) {
        return archive(file);
      }
      return new String(start, ISO_8859_1).startsWith(EpssFile.FIRST)
          ? Optional.of(SignalPart.EPSS)
          : document(start);
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  static boolean isArchive(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return isZip(in.readNBytes(2));
    }
  }

  private static boolean isZip(byte[] start) {
    return start.length > 1 && start[0] == 'P' && start[1] == 'K';
  }

  private static Optional<SignalPart> archive(Path file) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      var first =
          zip.stream()
              .filter(entry -> entry.getName().matches("(.*/)?CVE-[0-9-]+\\.json"))
              .findFirst();
      if (first.isEmpty()) {
        return Optional.empty();
      }
      try (var in = zip.getInputStream(first.get())) {
        return document(in.readNBytes(START)).filter(part -> part == SignalPart.CVE);
      }
    }
  }

  /// By the fields of the first object; the text ends wherever it was cut.
  private static Optional<SignalPart> document(byte[] start) {
    var found = new SignalPart[1];
    try (var in = new JsonCursor(start)) {
      in.eachField(
          "document",
          name -> {
            if (name.equals("catalogVersion")) {
              found[0] = SignalPart.KEV;
            }
            String text = in.isObject() ? "" : in.textOrNothing();
            if (name.equals("dataType") && text.equals(CveRecordParser.TYPE)) {
              found[0] = SignalPart.CVE;
            }
            in.skip();
          });
    } catch (IOException _) {
      // cut, or no JSON: what was seen until there counts
    }
    return Optional.ofNullable(found[0]);
  }
}
