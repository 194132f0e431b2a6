package dev.plimsoll.engine.version;

import java.util.ArrayList;
import java.util.List;

/// A place in a text that only moves forward, so that reading costs linear time.
final class Cursor {

  /// What is read behind the end; no version has it inside.
  static final char END = '\uffff';

  private final String text;
  private int place;

  Cursor(String text) {
    this.text = text;
  }

  boolean isAtEnd() {
    return place >= text.length();
  }

  char peek() {
    return peek(0);
  }

  char peek(int ahead) {
    return place + ahead < text.length() ? text.charAt(place + ahead) : END;
  }

  boolean isAt(char c) {
    return !isAtEnd() && peek() == c;
  }

  /// Passes over one character, whatever it is.
  void next() {
    place++;
  }

  /// Passes over the character if it is this one.
  boolean take(char c) {
    boolean isHere = isAt(c);
    place += isHere ? 1 : 0;
    return isHere;
  }

  /// Passes over one of these characters.
  boolean takeAny(String characters) {
    boolean isHere = !isAtEnd() && characters.indexOf(peek()) >= 0;
    place += isHere ? 1 : 0;
    return isHere;
  }

  boolean take(String word) {
    boolean isHere = text.startsWith(word, place);
    place += isHere ? word.length() : 0;
    return isHere;
  }

  void skipBlanks() {
    while (Ascii.isBlank(peek())) {
      place++;
    }
  }

  /// The digits from here on; empty where there are none.
  String digits() {
    int start = place;
    place = endOfDigits(text, place);
    return text.substring(start, place);
  }

  /// Numbers with one of the separators between; none where the cursor is at no digit. A separator
  /// without a number behind it stays.
  List<Numeral> numbers(String separators) {
    var numbers = new ArrayList<Numeral>();
    while (Ascii.isDigit(peek())) {
      numbers.add(Numeral.of(digits()));
      if (Ascii.isDigit(peek(1))) {
        takeAny(separators);
      }
    }
    return numbers;
  }

  /// The ASCII letters from here on.
  String letters() {
    int start = place;
    while (Ascii.isLetter(peek())) {
      place++;
    }
    return text.substring(start, place);
  }

  /// Everything up to one of these characters.
  String until(String characters) {
    int start = place;
    while (!isAtEnd() && characters.indexOf(peek()) < 0) {
      place++;
    }
    return text.substring(start, place);
  }

  String rest() {
    int start = place;
    place = text.length();
    return text.substring(start);
  }

  int place() {
    return place;
  }

  /// Back to where [#place] was asked.
  void back(int earlier) {
    place = earlier;
  }

  static int endOfDigits(String text, int start) {
    int end = start;
    while (end < text.length() && Ascii.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
