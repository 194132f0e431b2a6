package dev.plimsoll.engine.filter.syntax;

/// How much text a condition may be, so that a hostile rule file costs neither time nor stack.
public final class Limits {

  /// UTF-16 units. The longest condition of Falco's default rules has 12,773 with all its macros.
  public static final int LENGTH = 100_000;

  /// Parentheses, `not` and functions within each other. Falco allows 1,000, and its own rules are
  /// six deep; 250 need less than half a megabyte of stack.
  public static final int DEPTH = 250;

  /// Values in one list.
  public static final int VALUES = 10_000;

  /// Faults that are told of one text.
  public static final int PROBLEMS = 100;

  /// UTF-16 units of a regular expression.
  public static final int EXPRESSION = 1_000;

  private Limits() {}
}
