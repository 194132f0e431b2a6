package dev.plimsoll.engine.inventory.python;

import dev.plimsoll.engine.inventory.LineReader;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.PackageNote;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/// The files of a distribution: `RECORD` (CSV of path, digest, size, relative to the folder around
/// `.dist-info`; Python packaging, "Recording installed projects") and `installed-files.txt` of
/// older pip (a path a line, relative to `.egg-info` itself).
final class OwnedFiles {

  /// Paths of one distribution; the largest have some 20,000.
  private static final int LIMIT = 500_000;

  private static final int LINE = 8192;

  private OwnedFiles() {}

  /// @param info the folder that holds the list, and the metadata that it belongs to
  /// @param isCsv true for `RECORD`
  static void read(String info, boolean isCsv, InputStream text, Records records)
      throws IOException {
    var base = isCsv ? ImagePath.folder(info) : info;
    var lines = new LineReader(text, LINE);
    var files = new ArrayList<String>();
    for (var line = lines.next(); line != null; line = lines.next()) {
      var path = isCsv ? firstField(line) : line.strip();
      if (files.size() == LIMIT) {
        records.broken(lines.number(), "more than %d files".formatted(LIMIT));
        break;
      }
      if (!path.isEmpty() && !lines.isCut()) {
        files.add(ImagePath.resolved(base, path));
      }
    }
    records.note(new PackageNote(info, files, List.of()));
  }

  /// In quotation marks where it holds a comma; a mark in it stands twice.
  private static String firstField(String line) {
    if (!line.startsWith("\"")) {
      int comma = line.indexOf(',');
      return comma < 0 ? "" : line.substring(0, comma);
    }
    var field = new StringBuilder();
    for (int i = 1; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && !line.startsWith("\"\"", i)) {
        return field.toString();
      }
      field.append(c);
      i += c == '"' ? 1 : 0;
    }
    return "";
  }
}
