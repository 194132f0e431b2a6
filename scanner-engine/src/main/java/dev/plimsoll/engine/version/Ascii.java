package dev.plimsoll.engine.version;

import java.util.function.IntPredicate;

/// Characters as the grammars of versions mean them: other scripts have no digits and no letters.
final class Ascii {

  private Ascii() {}

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isAlphanumeric(int c) {
    return isDigit(c) || isLetter(c);
  }

  /// The blanks of C's `isspace`, which is what dpkg asks.
  static boolean isBlank(int c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  static boolean hasBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isBlank(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /// Whether every character is such a one; also true of no text.
  static boolean isAll(String text, IntPredicate kind) {
    for (int i = 0; i < text.length(); i++) {
      if (!kind.test(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean isNumber(String text) {
    return !text.isEmpty() && Cursor.endOfDigits(text, 0) == text.length();
  }
}
