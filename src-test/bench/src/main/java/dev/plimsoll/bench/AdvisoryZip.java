package dev.plimsoll.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes a zip of made-up OSV records, five for each package, for stores that are larger than any
/// real one.
public final class AdvisoryZip {

  private static final String[] ECOSYSTEMS = {"npm", "PyPI", "Go", "RubyGems", "crates.io"};

  private AdvisoryZip() {}

  /// @param arguments the zip, the number of records
  public static void main(String[] arguments) throws IOException {
    int records = Integer.parseInt(arguments[1]);
    try (var zip =
        new ZipOutputStream(
            new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[0]))), UTF_8)) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (int i = 0; i < records; i++) {
        zip.putNextEntry(new ZipEntry("BENCH-" + i + ".json"));
        zip.write(record(i).getBytes(UTF_8));
        zip.closeEntry();
      }
    }
  }

  private static String record(int i) {
    int name = i / 5;
    return """
    {"id": "BENCH-%1$d", "modified": "2024-01-01T00:00:00Z", "aliases": ["CVE-2024-%1$d"],
     "summary": "A made-up fault of package %2$d",
     "affected": [{"package": {"ecosystem": "%3$s", "name": "package-%2$d"},
       "ranges": [{"type": "SEMVER", "events": [{"introduced": "0"}, {"fixed": "%4$d.%5$d.0"}]}]}]}
    """
        .formatted(i, name, ECOSYSTEMS[name % ECOSYSTEMS.length], i % 4, i % 7);
  }
}
