package dev.plimsoll.engine.advisory.osv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// OSV records and archives written for a test.
final class Records {

  private Records() {}

  /// A record that says: `name` of `ecosystem` is affected below `fixed`.
  static String fixed(String id, String ecosystem, String name, String fixed) {
    return """
    {"id": "%s", "modified": "2023-04-01T00:00:00Z", "summary": "%s of %s",
     "affected": [{"package": {"ecosystem": "%s", "name": "%s"},
                   "ranges": [{"type": "ECOSYSTEM",
                               "events": [{"introduced": "0"}, {"fixed": "%s"}]}]}]}
    """
        .formatted(id, id, name, ecosystem, name, fixed);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// Entries are numbered `0.json`, `1.json`, …
  static Path zip(Path file, String... records) throws IOException {
    Files.createDirectories(file.resolveSibling(""));
    try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < records.length; i++) {
        out.putNextEntry(new ZipEntry(i + ".json"));
        out.write(bytes(records[i]));
      }
    }
    return file;
  }
}
