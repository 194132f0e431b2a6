package dev.plimsoll.engine.inventory.portage;

import dev.plimsoll.engine.inventory.LineReader;
import dev.plimsoll.engine.inventory.OwnedPaths;
import dev.plimsoll.engine.inventory.Records;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/// Reads `CONTENTS` (Portage, `vartree.py`): `obj PATH MD5 TIME`, `sym PATH -> TARGET TIME`, `dir
/// PATH`, `fif PATH`, `dev PATH`; paths hold blanks as they are.
final class ContentsParser {

  /// Two times PATH_MAX of Linux and some.
  private static final int LINE_LIMIT = 9000;

  private ContentsParser() {}

  /// Files and links, sorted.
  static List<String> files(InputStream bytes, Records records) throws IOException {
    var lines = new LineReader(bytes, LINE_LIMIT);
    var paths = new OwnedPaths();
    for (var line = lines.next(); line != null; line = lines.next()) {
      var path = path(line);
      if (lines.isCut() || (path.isEmpty() && !line.isBlank())) {
        records.broken(lines.number(), "no entry: \"%s\"".formatted(Records.abbreviated(line)));
      } else if (!path.endsWith("/") && !paths.add(path)) {
        records.broken(lines.number(), "more than %d paths".formatted(OwnedPaths.LIMIT));
        return paths.files();
      }
    }
    return paths.files();
  }

  /// Empty where the line is no entry; a folder's ends in a slash.
  private static String path(String line) {
    if (line.length() < 5 || line.charAt(3) != ' ') {
      return "";
    }
    var rest = line.substring(4);
    return switch (line.substring(0, 3)) {
      case "obj" -> before(rest, beforeLast(rest, rest.length()));
      case "sym" -> before(rest, rest.indexOf(" -> "));
      case "dir" -> rest + "/";
      case "fif", "dev" -> rest;
      default -> "";
    };
  }

  /// Where the last but one of the fields begins; negative where there are fewer.
  private static int beforeLast(String text, int end) {
    int last = text.lastIndexOf(' ', end);
    return last < 0 ? last : text.lastIndexOf(' ', last - 1);
  }

  private static String before(String text, int end) {
    return end < 0 ? "" : text.substring(0, end);
  }
}
