package dev.plimsoll.engine.version;

import java.util.function.Predicate;

/// One condition of a range.
sealed interface Clause {

  record Comparison(Operator operator, Version bound) implements Clause {}

  /// A condition that no comparison says.
  record Test(Predicate<Version> condition) implements Clause {}

  /// A condition that cannot be read; whether it holds is not known.
  ///
  /// @param text the bound, or the condition as written
  record Unreadable(String text) implements Clause {}

  static Clause compare(Operator operator, String bound, VersionOrder order) {
    return order
        .read(bound)
        .<Clause>map(version -> new Comparison(operator, version))
        .orElseGet(() -> new Unreadable(bound));
  }

  /// False where a condition that can be read does not hold.
  default boolean mayHold(Version version) {
    return switch (this) {
      case Comparison(var operator, var bound) -> operator.holds(version.against(bound));
      case Test(var condition) -> condition.test(version);
      case Unreadable _ -> true;
    };
  }
}
