package dev.plimsoll.engine.inventory.ruby;

import java.util.ArrayList;
import java.util.List;

/// The constant texts of a line of Ruby: `"…"` with its escapes, `'…'`, `%q<…>` (Ruby's
/// doc/syntax/literals). Everything between them is passed over.
final class RubyText {

  private static final String OPENING = "<([{";
  private static final String CLOSING = ">)]}";

  private final String line;
  private int position;

  private RubyText(String line) {
    this.line = line;
  }

  /// In order; of a text that does not end on this line, what there is of it.
  static List<String> constants(String line) {
    return new RubyText(line).constants();
  }

  private List<String> constants() {
    var found = new ArrayList<String>();
    while (position < line.length()) {
      char sign = line.charAt(position++);
      switch (sign) {
        case '"', '\'' -> found.add(until(sign, sign == '"'));
        case '%' -> bracketed(found);
        case '#' -> position = line.length();
        default -> {}
      }
    }
    return found;
  }

  private void bracketed(List<String> found) {
    boolean isText = line.startsWith("q", position) || line.startsWith("Q", position);
    int kind = position + 1 < line.length() ? OPENING.indexOf(line.charAt(position + 1)) : -1;
    if (isText && kind >= 0) {
      boolean hasEscapes = line.charAt(position) == 'Q';
      position += 2;
      found.add(until(CLOSING.charAt(kind), hasEscapes));
    }
  }

  private String until(char end, boolean hasEscapes) {
    var text = new StringBuilder();
    while (position < line.length() && line.charAt(position) != end) {
      char sign = line.charAt(position++);
      if (sign == '\\' && position < line.length()) {
        escaped(text, end, hasEscapes);
      } else {
        text.append(sign);
      }
    }
    position++;
    return text.toString();
  }

  private void escaped(StringBuilder text, char end, boolean hasEscapes) {
    char sign = line.charAt(position++);
    if (!hasEscapes) {
      text.append(sign == end || sign == '\\' ? "" : "\\").append(sign);
      return;
    }
    switch (sign) {
      case 'n', 't', 'r', 'e', 's' -> text.append(' ');
      case 'u' -> unicode(text);
      default -> text.append(sign);
    }
  }

  /// Four hexadecimal digits, or up to six in braces; the escape without them is left out.
  private void unicode(StringBuilder text) {
    boolean isBraced = line.startsWith("{", position);
    int start = isBraced ? position + 1 : position;
    int end = start;
    while (end < Math.min(line.length(), start + (isBraced ? 6 : 4))
        && Character.digit(line.charAt(end), 16) >= 0) {
      end++;
    }
    int code = end > start ? Integer.parseInt(line, start, end, 16) : -1;
    if (Character.isValidCodePoint(code)) {
      text.appendCodePoint(code);
    }
    position = isBraced && line.startsWith("}", end) ? end + 1 : end;
  }
}
