package dev.plimsoll.engine.filter;

import dev.plimsoll.engine.filter.syntax.Operator;
import dev.plimsoll.engine.filter.syntax.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// What can be asked of a field, and what that means.
public interface Kind<T> {

  /// In the order in which they are offered.
  Set<Operator> operators();

  /// @param operator one of [#operators()]
  /// @param values none for `exists`, one or more for an operator that wants one, any number of a
  ///   list; with several values of which each could do, one does
  /// @param problems where a value that cannot be read is told; the test then means nothing
  Check<T> check(Operator operator, List<Value> values, Problems problems);

  /// Compares with another field of the same rows (`val()`); empty where these two cannot be
  /// compared so.
  default Optional<Check<T>> check(Operator operator, Kind<T> other) {
    return Optional.empty();
  }

  /// What the field's name means without an operator; empty where it means nothing.
  default Optional<Check<T>> alone() {
    return Optional.empty();
  }

  /// The values that there can be, where they are known; in their order, the highest first.
  default List<String> words() {
    return List.of();
  }

  /// Hands over what a row has, as a condition would write it; nothing where it has no value.
  void values(T row, Consumer<String> each);
}
