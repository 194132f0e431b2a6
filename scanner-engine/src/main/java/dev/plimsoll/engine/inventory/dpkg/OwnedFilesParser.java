package dev.plimsoll.engine.inventory.dpkg;

import dev.plimsoll.engine.inventory.LineReader;
import dev.plimsoll.engine.inventory.OwnedPaths;
import dev.plimsoll.engine.inventory.Records;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Reads which files a package owns: `info/NAME.list` of dpkg and opkg, one absolute path a line,
/// directories too; `NAME.md5sums`, a digest, blanks and a path from the root (deb-md5sums(5)).
///
/// Paths are the package's own: where a diversion (dpkg-divert(1)) puts a file elsewhere, the list
/// still names the place that the package meant.
final class OwnedFilesParser {

  /// PATH_MAX of Linux and a digest before it.
  private static final int LINE_LIMIT = 4096 + 64;

  private static final Pattern DIGEST = Pattern.compile("^\\\\?[0-9a-fA-F]{32}[ \\t]+\\*?");

  private OwnedFilesParser() {}

  static List<String> list(LineReader lines, Records records) throws IOException {
    return files(lines, records, UnaryOperator.identity());
  }

  static List<String> md5sums(LineReader lines, Records records) throws IOException {
    return files(lines, records, OwnedFilesParser::afterDigest);
  }

  static LineReader lines(InputStream bytes) {
    return new LineReader(bytes, LINE_LIMIT);
  }

  /// Empty where the line has no digest and no path.
  private static String afterDigest(String line) {
    var digest = DIGEST.matcher(line);
    return digest.find() ? line.substring(digest.end()) : "";
  }

  private static List<String> files(LineReader lines, Records records, UnaryOperator<String> pathOf)
      throws IOException {
    var paths = new OwnedPaths();
    for (var line = lines.next(); line != null; line = lines.next()) {
      var path = pathOf.apply(line);
      if (lines.isCut() || (path.isEmpty() && !line.isBlank())) {
        records.broken(lines.number(), "no path: \"%s\"".formatted(Records.abbreviated(line)));
      } else if (!paths.add(path)) {
        records.broken(lines.number(), "more than %d paths".formatted(OwnedPaths.LIMIT));
        return paths.files();
      }
    }
    return paths.files();
  }
}
