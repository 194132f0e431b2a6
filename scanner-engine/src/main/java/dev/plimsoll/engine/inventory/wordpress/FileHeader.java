package dev.plimsoll.engine.inventory.wordpress;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// The comment with `Name: value` lines at the beginning of a plugin's or theme's file, read as
/// WordPress does (`get_file_data()`): from the first 8 KiB, whatever signs of a comment stand
/// before the name.
final class FileHeader {

  static final int BYTES = 8 * 1024;

  private static final Pattern COMMENT_END = Pattern.compile("\\s*(?:\\*/|\\?>).*");

  private final String text;

  FileHeader(byte[] start) {
    text = new String(start, StandardCharsets.UTF_8).replace('\r', '\n');
  }

  /// Empty where the file does not say.
  String value(String field) {
    var line =
        Pattern.compile(
                "^(?:[ \\t]*<\\?php)?[ \\t/*#@]*" + Pattern.quote(field) + ":(.*)$",
                Pattern.MULTILINE | Pattern.CASE_INSENSITIVE)
            .matcher(text);
    return line.find() ? COMMENT_END.matcher(line.group(1)).replaceFirst("").strip() : "";
  }
}
