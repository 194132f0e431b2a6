package dev.plimsoll.engine.inventory.python;

import dev.plimsoll.engine.format.UnreadableArchiveException;
import dev.plimsoll.engine.format.ZipContent;
import dev.plimsoll.engine.format.ZipDirectory;
import dev.plimsoll.engine.image.FileBytes;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.EvidenceKind;
import java.io.IOException;
import java.util.regex.Pattern;

/// A distribution in a ZIP archive: a wheel (Python packaging, "Binary distribution format"), which
/// can be installed and is not, or an egg, which runs from where it lies.
final class PackedDistribution {

  private static final Pattern METADATA =
      Pattern.compile("[^/]+\\.dist-info/METADATA|EGG-INFO/PKG-INFO");

  private PackedDistribution() {}

  static void read(FileBytes archive, EvidenceKind kind, Records records) throws IOException {
    if (archive.size() == 0) {
      // what BuildKit leaves where a step of the build had a wheel mounted
      return;
    }
    try {
      var directory = ZipDirectory.of(archive);
      for (var member = directory.next(); member.isPresent(); member = directory.next()) {
        if (METADATA.matcher(member.get().name()).matches()) {
          var metadata = ZipContent.read(archive, member.get(), CoreMetadata::read);
          records.add(InstalledMetadata.draft(metadata, kind, Interpreter.UNKNOWN));
          return;
        }
      }
      records.broken(0, "archive without metadata");
    } catch (UnreadableArchiveException e) {
      records.broken(0, Records.abbreviated(String.valueOf(e.getMessage())));
    }
  }
}
