package dev.plimsoll.engine.filter.syntax;

import java.util.List;
import java.util.Optional;

/// A condition as it was written. Parentheses are not kept: [ConditionText] sets those that are
/// needed.
public sealed interface Condition {

  Span span();

  /// No text at all: holds for everything.
  record Everything(Span span) implements Condition {}

  /// @param parts two or more
  record Or(List<Condition> parts, Span span) implements Condition {

    public Or {
      parts = List.copyOf(parts);
    }
  }

  /// @param parts two or more
  record And(List<Condition> parts, Span span) implements Condition {

    public And {
      parts = List.copyOf(parts);
    }
  }

  record Not(Condition part, Span span) implements Condition {}

  /// `severity >= high`, `fd.name startswith anyof (/etc/, /usr/)`, `proc.pname exists`
  ///
  /// @param right absent for `exists` alone
  record Comparison(
      Operand left,
      Operator operator,
      Optional<Modifier> modifier,
      Optional<Operand> right,
      Span operatorSpan,
      Span span)
      implements Condition {}

  /// Words without an operator, beside each other: a text to look for, a yes/no field, or in rules
  /// the name of a macro.
  ///
  /// @param words one or more
  record Search(List<Operand.Text> words, Span span) implements Condition {

    public Search {
      words = List.copyOf(words);
    }
  }

  /// Nothing that could be read; a [Problem] says so.
  record Missing(Span span) implements Condition {}
}
