package dev.plimsoll.engine.version;

import dev.plimsoll.engine.version.RangeEvent.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Conditions that must hold together; a range is one or more of these.
///
/// @param text as written
record Alternative(String text, List<Clause> clauses) {

  Alternative {
    clauses = List.copyOf(clauses);
  }

  static Alternative unreadable(String text) {
    return new Alternative(text, List.of(new Clause.Unreadable(text)));
  }

  boolean isReadable() {
    return unreadable().isEmpty();
  }

  Optional<Clause.Unreadable> unreadable() {
    return clauses.stream()
        .filter(Clause.Unreadable.class::isInstance)
        .map(Clause.Unreadable.class::cast)
        .findFirst();
  }

  /// False where a condition that can be read excludes the version.
  boolean mayHold(Version version) {
    for (var clause : clauses) {
      if (!clause.mayHold(version)) {
        return false;
      }
    }
    return true;
  }

  Verdict.Affected affected() {
    var from =
        bounds(Operator.AT_LEAST, Operator.GREATER, Operator.EQUAL)
            .map(it -> it.bound().text())
            .findFirst();
    var end =
        bounds(Operator.LESS, Operator.AT_MOST, Operator.EQUAL)
            .map(it -> new RangeEvent(kind(it.operator()), it.bound().text()))
            .findFirst();
    var written = Optional.of(text.strip()).filter(it -> !it.isEmpty());
    return new Verdict.Affected(from.orElse("0"), end, written);
  }

  private Stream<Clause.Comparison> bounds(Operator... operators) {
    return clauses.stream()
        .filter(Clause.Comparison.class::isInstance)
        .map(Clause.Comparison.class::cast)
        .filter(it -> List.of(operators).contains(it.operator()));
  }

  private static Kind kind(Operator operator) {
    return operator == Operator.LESS ? Kind.FIXED : Kind.LAST_AFFECTED;
  }
}
