package dev.plimsoll.engine.filter;

import dev.plimsoll.engine.filter.syntax.Span;
import java.util.List;
import java.util.OptionalInt;

/// What could stand at a place of a text.
///
/// @param replaced the part of the text whose place a proposal takes: the word that is begun
/// @param proposals the likeliest first
public record Completions(Span replaced, List<Proposal> proposals) {

  public Completions {
    proposals = List.copyOf(proposals);
  }

  /// Kind of word, for its icon.
  public enum Sort {
    FIELD,
    OPERATOR,
    VALUE,
    /// `and`, `or`, `not`, and parentheses.
    KEYWORD
  }

  /// @param text as it is to be written, in quotes where it needs them
  /// @param rows how many rows have this value; absent for what is no value, or where nobody knows
  public record Proposal(Sort sort, String text, OptionalInt rows) {

    static Proposal of(Sort sort, String text) {
      return new Proposal(sort, text, OptionalInt.empty());
    }
  }
}
