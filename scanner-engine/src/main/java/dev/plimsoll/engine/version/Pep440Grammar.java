package dev.plimsoll.engine.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads a version in any of the spellings that PEP 440 normalises (its appendix B).
///
/// What came before it (`2004d`, `1.0-dev-r123`) is not read: pip refuses it too, and a place below
/// all others would call it affected or not by chance.
final class Pep440Grammar {

  /// Longer words before those that they begin with.
  private static final List<String> PRE =
      List.of("alpha", "a", "beta", "b", "preview", "pre", "c", "rc");

  private final Cursor cursor;

  private Pep440Grammar(String text) {
    this.cursor = new Cursor(text);
  }

  static Optional<Pep440Version> parse(String text) {
    return new Pep440Grammar(text.strip().toLowerCase(Locale.ROOT)).version();
  }

  private Optional<Pep440Version> version() {
    cursor.take('v');
    int start = cursor.place();
    var epoch = Numeral.of(cursor.digits());
    if (cursor.place() == start || !cursor.take('!')) {
      cursor.back(start);
      epoch = Numeral.ZERO;
    }
    var release = cursor.numbers(".");
    var pre = pre();
    var post = post();
    var dev = word(List.of("dev")).map(_ -> number());
    var local = cursor.take('+') ? local(cursor.rest()) : Optional.of(List.<Segment>of());
    return release.isEmpty() || local.isEmpty() || !cursor.isAtEnd()
        ? Optional.empty()
        : Optional.of(new Pep440Version(epoch, release, pre, post, dev, local.get()));
  }

  private Optional<Pep440Version.Pre> pre() {
    return word(PRE).map(word -> new Pep440Version.Pre(letter(word), number()));
  }

  private static String letter(String word) {
    return switch (word) {
      case "alpha", "a" -> "a";
      case "beta", "b" -> "b";
      default -> "rc";
    };
  }

  private Optional<Numeral> post() {
    if (cursor.isAt('-') && Ascii.isDigit(cursor.peek(1))) {
      cursor.next();
      return Optional.of(Numeral.of(cursor.digits()));
    }
    return word(List.of("post", "rev", "r")).map(_ -> number());
  }

  /// One of these words, with or without a separator before it.
  private Optional<String> word(List<String> words) {
    int start = cursor.place();
    cursor.takeAny(".-_");
    for (var word : words) {
      if (cursor.take(word)) {
        return Optional.of(word);
      }
    }
    cursor.back(start);
    return Optional.empty();
  }

  /// Zero where none is written; a separator may stand there all the same.
  private Numeral number() {
    cursor.takeAny(".-_");
    return Numeral.of(cursor.digits());
  }

  private static Optional<List<Segment>> local(String written) {
    var segments = new ArrayList<Segment>();
    for (var part : written.split("[-_.]", -1)) {
      if (part.isEmpty() || !Ascii.isAll(part, Ascii::isAlphanumeric)) {
        return Optional.empty();
      }
      segments.add(Segment.of(part));
    }
    return Optional.of(List.copyOf(segments));
  }
}
