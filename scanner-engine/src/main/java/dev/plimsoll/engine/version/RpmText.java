package dev.plimsoll.engine.version;

/// `rpmvercmp` (rpm's `rpmio/rpmvercmp.c`): runs of digits and runs of letters in turn, separators
/// only separate, `~` sorts before the end, `^` after it and before anything else.
final class RpmText {

  private RpmText() {}

  static int compare(String a, String b) {
    var left = new Cursor(a);
    var right = new Cursor(b);
    while (!left.isAtEnd() || !right.isAtEnd()) {
      skipSeparators(left);
      skipSeparators(right);
      int sign;
      if (left.isAt('~') || right.isAt('~')) {
        sign = Boolean.compare(right.take('~'), left.take('~'));
      } else if (left.isAt('^') || right.isAt('^')) {
        sign = compareAtCaret(left, right);
      } else if (left.isAtEnd() || right.isAtEnd()) {
        break;
      } else {
        sign = compareRuns(left, right);
      }
      if (sign != 0) {
        return sign;
      }
    }
    return Boolean.compare(!left.isAtEnd(), !right.isAtEnd());
  }

  /// One of both is at a caret: more than the end, less than any other text.
  private static int compareAtCaret(Cursor left, Cursor right) {
    return left.isAtEnd() || right.isAtEnd()
        ? Boolean.compare(right.isAtEnd(), left.isAtEnd())
        : Boolean.compare(right.take('^'), left.take('^'));
  }

  /// The run that the left side is at, against the same kind of run; a number beats letters.
  static int compareRuns(Cursor left, Cursor right) {
    boolean isNumber = Ascii.isDigit(left.peek());
    var a = isNumber ? left.digits() : left.letters();
    var b = isNumber ? right.digits() : right.letters();
    if (b.isEmpty()) {
      return isNumber ? 1 : -1;
    }
    return isNumber ? Numeral.of(a).compareTo(Numeral.of(b)) : a.compareTo(b);
  }

  private static void skipSeparators(Cursor cursor) {
    while (!cursor.isAtEnd()
        && !Ascii.isAlphanumeric(cursor.peek())
        && !cursor.isAt('~')
        && !cursor.isAt('^')) {
      cursor.next();
    }
  }
}
