package dev.plimsoll.engine.filter;

import dev.plimsoll.engine.filter.syntax.Problems;
import dev.plimsoll.engine.filter.syntax.Span;

/// A value that a condition names, and where.
///
/// @param field for messages: what it is compared with
public record Value(String text, Span span, String field) {

  /// Says that the field cannot be compared with this.
  ///
  /// @param wanted English, for the log: `a number`
  public void unreadable(String code, String wanted, Problems problems) {
    problems.wrong(
        code,
        span,
        "\"" + text + "\" is not " + wanted + ", which " + field + " wants",
        "value",
        text,
        "field",
        field);
  }
}
