package dev.plimsoll.engine.version;

/// `rpmvercmp` as libalpm has it: without `~` and `^`; a longer run of separators is newer; letters
/// that remain at the end make a version older, anything else newer.
final class PacmanText {

  private PacmanText() {}

  static int compare(String a, String b) {
    var left = new Cursor(a);
    var right = new Cursor(b);
    while (!left.isAtEnd() && !right.isAtEnd()) {
      int separators = skipSeparators(left);
      int others = skipSeparators(right);
      if (left.isAtEnd() || right.isAtEnd()) {
        break;
      }
      int sign = Integer.compare(separators, others);
      if (sign == 0) {
        sign = RpmText.compareRuns(left, right);
      }
      if (sign != 0) {
        return sign;
      }
    }
    return compareRemains(left, right);
  }

  private static int compareRemains(Cursor left, Cursor right) {
    if (left.isAtEnd() && right.isAtEnd()) {
      return 0;
    }
    boolean isLeftOlder =
        left.isAtEnd() ? !Ascii.isLetter(right.peek()) : Ascii.isLetter(left.peek());
    return isLeftOlder ? -1 : 1;
  }

  private static int skipSeparators(Cursor cursor) {
    int start = cursor.place();
    while (!cursor.isAtEnd() && !Ascii.isAlphanumeric(cursor.peek())) {
      cursor.next();
    }
    return cursor.place() - start;
  }
}
