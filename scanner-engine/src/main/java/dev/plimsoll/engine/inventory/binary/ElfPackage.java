package dev.plimsoll.engine.inventory.binary;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plimsoll.engine.format.TextTree;
import dev.plimsoll.engine.format.UnreadableTextException;
import dev.plimsoll.engine.format.program.ElfNote;
import dev.plimsoll.engine.format.program.ElfProgram;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

/// Reads the note that says from which package a program was built (systemd, *Package Metadata for
/// Executable Files*): JSON with `type`, `name`, `version`, `architecture`, `osCpe`.
///
/// Fedora writes the name of the source package there, so this is observed: it counts where the
/// package's own database is missing.
final class ElfPackage {

  private static final String OWNER = "FDO";
  private static final int TYPE = 0xcafe1a7e;

  private static final Map<String, ComponentType> TYPES =
      Map.of(
          "deb", ComponentType.DEB,
          "rpm", ComponentType.RPM,
          "apk", ComponentType.APK,
          "alpm", ComponentType.ALPM,
          "pacman", ComponentType.ALPM);

  private ElfPackage() {}

  static void read(ElfProgram program, Records records) throws IOException {
    for (var note : program.notes()) {
      if (note.type() == TYPE && note.owner().equals(OWNER)) {
        read(note, records);
      }
    }
  }

  private static void read(ElfNote note, Records records) throws IOException {
    try {
      add(TextTree.json(new ByteArrayInputStream(text(note.bytes()))), records);
    } catch (UnreadableTextException e) {
      records.broken(0, "package note is no JSON: " + Records.abbreviated(e.reason()));
    }
  }

  /// Up to the padding.
  private static byte[] text(byte[] bytes) {
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] == 0) {
      end--;
    }
    return Arrays.copyOf(bytes, end);
  }

  private static void add(JsonNode note, Records records) {
    var type = TYPES.getOrDefault(note.path("type").asText(), ComponentType.GENERIC);
    records.add(
        PackageRecord.observed(type, note.path("name").asText(), note.path("version").asText())
            .architecture(note.path("architecture").asText())
            .cpe(note.path("appCpe").asText()));
  }
}
