package dev.plimsoll.engine.filter;

import dev.plimsoll.engine.filter.syntax.Condition;
import dev.plimsoll.engine.filter.syntax.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// A condition, checked against a catalogue.
///
/// @param condition of all parts that could be read
/// @param problems in the order of their places; all of them, not the first only
/// @param test absent where there are problems
public record Filter<T>(Condition condition, List<Problem> problems, Optional<Predicate<T>> test) {

  /// What the field's state says while somebody types.
  public enum Validity {
    OK,
    /// Right so far; the list keeps its last result.
    INCOMPLETE,
    WRONG
  }

  public Filter {
    problems = List.copyOf(problems);
  }

  public Validity validity() {
    if (problems.isEmpty()) {
      return Validity.OK;
    }
    return problems.stream().allMatch(Problem::isIncomplete) ? Validity.INCOMPLETE : Validity.WRONG;
  }
}
