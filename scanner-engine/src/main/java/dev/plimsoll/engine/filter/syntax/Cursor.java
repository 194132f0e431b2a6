package dev.plimsoll.engine.filter.syntax;

import java.util.Locale;
import java.util.Optional;

/// A place in a text that moves on. What ends a word depends on where the word stands: a value may
/// hold `<`, `[` and `!`, a name may not.
final class Cursor {

  /// UTF-16 units of a word that a message repeats.
  private static final int SHOWN = 40;

  private final String text;
  private int at;

  Cursor(String text) {
    this.text = text;
  }

  int at() {
    return at;
  }

  void moveTo(int place) {
    at = place;
  }

  int length() {
    return text.length();
  }

  boolean isAtEnd() {
    return at >= text.length();
  }

  /// The unit here; NUL at the end.
  char here() {
    return isAtEnd() ? '\0' : text.charAt(at);
  }

  boolean isAt(char unit) {
    return !isAtEnd() && text.charAt(at) == unit;
  }

  boolean isAtQuote() {
    return isAt('"') || isAt('\'');
  }

  boolean isAtName() {
    return !isAtEnd() && isNameUnit(here()) && !text.startsWith("!=", at);
  }

  boolean isAtValue() {
    return !isAtEnd() && isValueUnit(here());
  }

  boolean skip(char unit) {
    if (!isAt(unit)) {
      return false;
    }
    at++;
    return true;
  }

  void blanks() {
    while (!isAtEnd() && isBlank(here())) {
      at++;
    }
  }

  /// A field, a word to look for, a function.
  String name() {
    int from = at;
    while (isAtName()) {
      at++;
    }
    return text.substring(from, at);
  }

  String value() {
    int from = at;
    while (isAtValue()) {
      at++;
    }
    return text.substring(from, at);
  }

  /// What stands in brackets without quotes.
  String argument() {
    int from = at;
    while (!isAtEnd() && !isBlank(here()) && "[]\"'".indexOf(here()) < 0) {
      at++;
    }
    return text.substring(from, at);
  }

  /// The letters, digits and `_` that stand here, without moving.
  String wordAhead() {
    int end = at;
    while (end < text.length() && isWordUnit(text.charAt(end))) {
      end++;
    }
    return text.substring(at, end);
  }

  /// `and`, `or` or `not` in any case, without moving. `not.a.keyword` is none.
  Optional<String> keywordAhead() {
    return Optional.of(wholeWordAhead())
        .filter(word -> Quoting.KEYWORDS.contains(word.toLowerCase(Locale.ROOT)));
  }

  /// The operator that stands here; moves behind it.
  Optional<Operator> operator() {
    var symbol = isAtEnd() ? "" : isWordUnit(here()) ? wholeWordAhead() : signAhead();
    var operator = Operator.of(symbol);
    if (operator.isPresent()) {
      at += symbol.length();
    }
    return operator;
  }

  /// For messages: the word or sign that stands here.
  String found() {
    int start = at;
    var word = isAtQuote() ? text.substring(at, at + 1) : value();
    at = start;
    if (word.isEmpty()) {
      return isAtEnd() ? "" : String.valueOf(here());
    }
    return word.length() <= SHOWN ? word : word.substring(0, SHOWN) + "…";
  }

  /// True where somebody may still be typing what stands before the end.
  boolean isTyping() {
    return isAtEnd() && at > 0 && isNameUnit(text.charAt(at - 1));
  }

  Span since(int from) {
    return Span.between(from, at);
  }

  /// Nothing where more than a word stands here: `in-place`.
  String wholeWordAhead() {
    var word = wordAhead();
    int end = at + word.length();
    return end == text.length() || !isNameUnit(text.charAt(end)) ? word : "";
  }

  private String signAhead() {
    int two = Math.min(at + 2, text.length());
    var sign = text.substring(at, two);
    return Operator.of(sign).isPresent() ? sign : text.substring(at, at + 1);
  }

  static boolean isBlank(char c) {
    // a no-break space and the blank of Chinese keyboards come with pasted text
    return (c <= ' ' && c != 0) || c == '\u00a0' || Character.isWhitespace(c);
  }

  static boolean isValueUnit(char c) {
    return !isBlank(c) && "(),=\"'".indexOf(c) < 0;
  }

  static boolean isNameUnit(char c) {
    return isValueUnit(c) && "<>[]".indexOf(c) < 0;
  }

  private static boolean isWordUnit(char c) {
    return c == '_' || (c < 128 && Character.isLetterOrDigit(c));
  }
}
