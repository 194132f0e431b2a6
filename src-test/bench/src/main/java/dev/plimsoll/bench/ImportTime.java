package dev.plimsoll.bench;

import dev.plimsoll.engine.advisory.osv.OsvImporter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;

/// Prints records, milliseconds to read a zip of OSV records, milliseconds to import it.
public final class ImportTime {

  private ImportTime() {}

  /// @param arguments the zip, the store to make
  public static void main(String[] arguments) throws IOException {
    long began = System.nanoTime();
    try (var zip = new ZipFile(arguments[0])) {
      for (var entry : zip.stream().toList()) {
        try (var content = zip.getInputStream(entry)) {
          content.transferTo(OutputStream.nullOutputStream());
        }
      }
    }
    long read = System.nanoTime();
    var result =
        new OsvImporter(Path.of(arguments[1])).importFrom(List.of(Path.of(arguments[0])), _ -> {});
    long imported = System.nanoTime();
    System.out.printf(
        "%d %d %d%n", result.records(), (read - began) / 1_000_000, (imported - read) / 1_000_000);
  }
}
