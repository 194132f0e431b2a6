package dev.plimsoll.engine.filter.syntax;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is asked of a field.
public enum Operator {
  EQ("="),
  NE("!="),
  LT("<"),
  LE("<="),
  GT(">"),
  GE(">="),
  CONTAINS("contains"),
  ICONTAINS("icontains"),
  STARTSWITH("startswith"),
  ENDSWITH("endswith"),
  /// Falco's `fnmatch` without flags: `*` and `?` match a slash too.
  GLOB("glob"),
  IGLOB("iglob"),
  /// RE2 over the whole value.
  REGEX("regex"),
  /// Bytes, written as hex digits.
  BCONTAINS("bcontains"),
  BSTARTSWITH("bstartswith"),
  IN("in"),
  /// Of a field with several values: one of them is in the list.
  INTERSECTS("intersects"),
  /// A listed path, or a folder above.
  PMATCH("pmatch"),
  EXISTS("exists");

  /// Those that every screen has; the others are for events and rules.
  public static final Set<Operator> EVERYDAY =
      Collections.unmodifiableSet(
          EnumSet.of(
              EQ, NE, LT, LE, GT, GE, CONTAINS, ICONTAINS, STARTSWITH, ENDSWITH, GLOB, IN, EXISTS));

  private static final Map<String, Operator> BY_SYMBOL =
      Arrays.stream(values()).collect(toUnmodifiableMap(Operator::symbol, identity()));

  private final String symbol;

  Operator(String symbol) {
    this.symbol = symbol;
  }

  /// As it is written: `>=`, `contains`.
  public String symbol() {
    return symbol;
  }

  /// True for a word, which wants a blank on both sides.
  boolean isWord() {
    return Character.isLetter(symbol.charAt(0));
  }

  /// True where a list in parentheses follows.
  public boolean wantsList() {
    return this == IN || this == INTERSECTS || this == PMATCH;
  }

  /// True for those that `oneof`, `anyof` and `allof` may follow.
  boolean takesModifier() {
    return !wantsList() && this != EXISTS;
  }

  /// @param symbol `==` counts as `=`
  static Optional<Operator> of(String symbol) {
    return Optional.ofNullable(symbol.equals("==") ? EQ : BY_SYMBOL.get(symbol));
  }
}
