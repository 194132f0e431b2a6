package dev.plimsoll.engine.filter.syntax;

/// A part of a text, in UTF-16 units as editors count them.
public record Span(int offset, int length) {

  /// Of what was not read from a text.
  public static final Span NONE = new Span(0, 0);

  public static Span between(int from, int to) {
    return new Span(from, to - from);
  }

  public int end() {
    return offset + length;
  }

  /// From the beginning of this one to the end of `last`.
  public Span to(Span last) {
    return between(offset, last.end());
  }
}
