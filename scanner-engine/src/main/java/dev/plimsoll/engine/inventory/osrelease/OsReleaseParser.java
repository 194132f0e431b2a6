package dev.plimsoll.engine.inventory.osrelease;

import dev.plimsoll.engine.inventory.LineReader;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Reads `os-release` (os-release(5)) and `lsb-release`: `KEY=value` as a shell would, in UTF-8;
/// `#` starts a comment line. The last of several assignments counts.
///
/// Where reality differs: a line that is no assignment is passed over and a quote that is never
/// closed ends with its line, as systemd does. No line can spoil another one.
final class OsReleaseParser {

  /// Most bytes of a line; what lies beyond is not read.
  static final int LINE_LIMIT = 4096;

  /// The keys that say which distribution, release and variant it is; others are not kept.
  private static final Set<String> KEYS =
      Set.of(
          "ID",
          "ID_LIKE",
          "NAME",
          "PRETTY_NAME",
          "VERSION",
          "VERSION_ID",
          "VERSION_CODENAME",
          "VARIANT_ID",
          "BUILD_ID",
          "CPE_NAME",
          "SUPPORT_END",
          "RHEL_VERSION",
          "DISTRIB_ID",
          "DISTRIB_RELEASE",
          "DISTRIB_CODENAME",
          "DISTRIB_DESCRIPTION");

  private OsReleaseParser() {}

  static Map<String, String> parse(LineReader lines) throws IOException {
    var values = new TreeMap<String, String>();
    for (var line = lines.next(); line != null; line = lines.next()) {
      var assignment = line.strip();
      int equals = assignment.indexOf('=');
      if (equals > 0 && KEYS.contains(assignment.substring(0, equals))) {
        values.put(assignment.substring(0, equals), unquoted(assignment.substring(equals + 1)));
      }
    }
    return values;
  }

  private static String unquoted(String text) {
    char quote = text.isEmpty() ? ' ' : text.charAt(0);
    return switch (quote) {
      case '\'' -> text.substring(1, end(text, text.indexOf('\'', 1)));
      case '"' -> unescaped(text.substring(1), "\"", "\"$`\\");
      default -> unescaped(text, " \t;", "");
    };
  }

  private static int end(String text, int index) {
    return index < 0 ? text.length() : index;
  }

  /// Up to the first of `stops`. Within double quotes a backslash stands for itself except before
  /// one of `escapable` (POSIX shell, 2.2.3); outside it takes the meaning from every character.
  private static String unescaped(String text, String stops, String escapable) {
    var value = new StringBuilder();
    for (int i = 0; i < text.length() && stops.indexOf(text.charAt(i)) < 0; i++) {
      char c = text.charAt(i);
      boolean hasNext = i + 1 < text.length();
      if (c == '\\'
          && hasNext
          && (escapable.isEmpty() || escapable.indexOf(text.charAt(i + 1)) >= 0)) {
        i++;
        c = text.charAt(i);
      }
      value.append(c);
    }
    return value.toString();
  }
}
