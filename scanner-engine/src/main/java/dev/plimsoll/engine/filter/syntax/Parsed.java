package dev.plimsoll.engine.filter.syntax;

import java.util.List;

/// A text, read as far as it can be.
///
/// @param condition of all parts that could be read, [Condition.Missing] in place of the others
/// @param problems in the order of their places; empty where everything could be read
/// @param expectation what can stand at the end of the text
public record Parsed(
    String text, Condition condition, List<Problem> problems, Expectation expectation) {

  public Parsed {
    problems = List.copyOf(problems);
  }

  /// Reads any text; never fails.
  public static Parsed of(String text) {
    return new Parser(text).parse();
  }
}
