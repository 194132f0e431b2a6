package dev.plimsoll.engine.version;

import java.util.ArrayList;
import java.util.List;

/// A piece of a version: a number, or a word.
sealed interface Segment permits Numeral, Word {

  /// A number where the text is all digits.
  static Segment of(String text) {
    return Ascii.isNumber(text) ? Numeral.of(text) : new Word(text);
  }

  /// Runs of digits and runs of ASCII letters; everything else only separates them.
  static List<Segment> runs(String text) {
    var runs = new ArrayList<Segment>();
    var cursor = new Cursor(text);
    while (!cursor.isAtEnd()) {
      if (Ascii.isDigit(cursor.peek())) {
        runs.add(Numeral.of(cursor.digits()));
      } else if (Ascii.isLetter(cursor.peek())) {
        runs.add(new Word(cursor.letters()));
      } else {
        cursor.next();
      }
    }
    return List.copyOf(runs);
  }

  /// Numbers as numbers and below words, words by their characters (semver.org 11.4).
  static int compareNumbersFirst(Segment a, Segment b) {
    return switch (a) {
      case Numeral number when b instanceof Numeral other -> number.compareTo(other);
      case Word word when b instanceof Word other -> word.text().compareTo(other.text());
      case Numeral _ -> -1;
      case Word _ -> 1;
    };
  }

  /// The same with words below numbers.
  static int compareWordsFirst(Segment a, Segment b) {
    return a.getClass() == b.getClass() ? compareNumbersFirst(a, b) : compareNumbersFirst(b, a);
  }

  /// One by one; what goes on longer is the greater one.
  static int compareNumbersFirst(List<Segment> a, List<Segment> b) {
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      int sign = compareNumbersFirst(a.get(i), b.get(i));
      if (sign != 0) {
        return sign;
      }
    }
    return Integer.compare(a.size(), b.size());
  }
}
