package dev.plimsoll.engine.inventory.java;

import dev.plimsoll.engine.inventory.LineReader;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.IOException;

/// `gradle.lockfile`: `group:artifact:version=configurations` (Gradle user manual, "Dependency
/// locking"); comments begin with `#`, and `empty=` lists configurations that need nothing. Before
/// Gradle 7 one file for each configuration, without the second half.
final class GradleLock {

  /// Bytes of a line; builds with hundreds of configurations have lines of some KB.
  static final int LINE_LIMIT = 1 << 18;

  private static final int PARTS = 3;

  private GradleLock() {}

  static void read(LineReader lines, Records records) throws IOException {
    for (var line = lines.next(); line != null; line = lines.next()) {
      if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("empty=")) {
        read(line, lines.number(), records);
      }
    }
  }

  private static void read(String line, int number, Records records) {
    int end = line.indexOf('=');
    var parts = (end < 0 ? line : line.substring(0, end)).strip().split(":", -1);
    if (parts.length != PARTS || parts[0].isBlank() || parts[1].isBlank()) {
      records.broken(
          number, "\"%s\" is no group:artifact:version".formatted(Records.abbreviated(line)));
      return;
    }
    records.add(
        PackageRecord.declared(ComponentType.MAVEN, parts[0] + ":" + parts[1], parts[2])
            .line(number));
  }
}
