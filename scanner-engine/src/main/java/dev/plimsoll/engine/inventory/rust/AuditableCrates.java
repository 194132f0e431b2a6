package dev.plimsoll.engine.inventory.rust;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plimsoll.engine.format.TextTree;
import dev.plimsoll.engine.format.UnreadableTextException;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.InflaterInputStream;

/// Reads the list of crates in a program (cargo-auditable, *Audit data format*): JSON packed by
/// zlib. Crates that only the build used (`"kind":"build"`) are not in the program.
final class AuditableCrates {

  static final int PACKED_LIMIT = 4 << 20;

  /// Of the JSON; programs with a thousand crates have 100 KiB.
  private static final int LIMIT = 8 << 20;

  private AuditableCrates() {}

  static void parse(byte[] packed, Records records) {
    try {
      var text = unpacked(packed);
      if (text.length > LIMIT) {
        records.broken(0, "list of crates is larger than %d bytes".formatted(LIMIT));
      } else {
        add(TextTree.json(new ByteArrayInputStream(text)).path("packages"), records);
      }
    } catch (UnreadableTextException e) {
      records.broken(0, "list of crates is no JSON: " + Records.abbreviated(e.reason()));
    } catch (IOException e) {
      // the bytes are in memory: this is zlib's
      records.broken(
          0,
          "list of crates cannot be unpacked: "
              + Records.abbreviated(String.valueOf(e.getMessage())));
    }
  }

  private static byte[] unpacked(byte[] packed) throws IOException {
    try (var inflater = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return inflater.readNBytes(LIMIT + 1);
    }
  }

  private static void add(JsonNode crates, Records records) {
    if (!crates.isArray()) {
      records.broken(0, "list of crates has no \"packages\"");
      return;
    }
    for (var crate : crates) {
      if (!crate.path("kind").asText().equals("build")) {
        var draft =
            PackageRecord.installed(
                ComponentType.CARGO, crate.path("name").asText(), crate.path("version").asText());
        for (var index : crate.path("dependencies")) {
          var needed = crates.path(index.asInt(-1));
          draft.dependsOn(needed.path("name").asText(), needed.path("version").asText());
        }
        records.add(draft);
      }
    }
  }
}
