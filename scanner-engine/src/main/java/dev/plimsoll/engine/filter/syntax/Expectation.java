package dev.plimsoll.engine.filter.syntax;

import java.util.Optional;

/// What can stand at the end of a text, be it begun already: the question that completion answers.
///
/// @param from where the word begins that stands there; the text's end where there is none yet
/// @param left the field, or the word that may be one
/// @param isOpen true within parentheses
public record Expectation(
    Role role, int from, Optional<Operand> left, Optional<Operator> operator, boolean isOpen) {

  /// Kind of word.
  public enum Role {
    /// A field, a word to look for, `not` or `(`.
    CONDITION,
    /// After a word: an operator, or what follows a condition.
    OPERATOR,
    VALUE,
    /// `(`
    LIST,
    /// A value in a list.
    ITEM,
    /// `,` or `)`
    SEPARATOR,
    /// What stands in brackets behind a field.
    ARGUMENT,
    /// After a condition: `and`, `or`, `)`.
    CONNECTIVE
  }
}
