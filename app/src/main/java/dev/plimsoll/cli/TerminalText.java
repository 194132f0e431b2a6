package dev.plimsoll.cli;

import java.util.Arrays;

/// Text from images and advisories, made harmless and measured for a terminal.
final class TerminalText {

  /// East Asian wide and full-width forms (UAX #11), by block.
  private static final int[][] WIDE = {
    {0x1100, 0x115f},
    {0x2e80, 0xa4cf},
    {0xac00, 0xd7a3},
    {0xf900, 0xfaff},
    {0xfe30, 0xfe6f},
    {0xff00, 0xff60},
    {0xffe0, 0xffe6},
    {0x1f300, 0x1faff},
    {0x20000, 0x3fffd}
  };

  private TerminalText() {}

  /// White space becomes one blank; what could move the cursor, change colours or turn the reading
  /// direction is written out: `\u001b`.
  static String plain(String text) {
    var plain = new StringBuilder(text.length());
    boolean isBlank = false;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      if (Character.isWhitespace(point)) {
        isBlank = true;
        continue;
      }
      if (isBlank && !plain.isEmpty()) {
        plain.append(' ');
      }
      isBlank = false;
      if (isHarmless(point)) {
        plain.appendCodePoint(point);
      } else {
        plain.append("\\u%04x".formatted(point));
      }
    }
    return plain.toString();
  }

  /// Format characters hold the bidirectional controls (UAX #9) and those without width.
  private static boolean isHarmless(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  /// Columns of a terminal.
  static int width(String text) {
    return text.codePoints().map(TerminalText::width).sum();
  }

  /// Cut to so many columns, with an ellipsis where something is lost.
  static String cut(String text, int columns) {
    if (width(text) <= columns) {
      return text;
    }
    var cut = new StringBuilder();
    int left = columns - 1;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      left -= width(point);
      if (left < 0) {
        break;
      }
      cut.appendCodePoint(point);
      i += Character.charCount(point);
    }
    return cut.append('…').toString();
  }

  private static int width(int point) {
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    return isWide(point) ? 2 : 1;
  }

  private static boolean isWide(int point) {
    return Arrays.stream(WIDE).anyMatch(range -> point >= range[0] && point <= range[1]);
  }
}
