package dev.plimsoll.engine.filter;

import static dev.plimsoll.engine.filter.syntax.Operator.*;

import dev.plimsoll.engine.filter.syntax.Operator;
import dev.plimsoll.engine.filter.syntax.Problems;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What each operator asks of a text.
final class TextChecks {

  static final Set<Operator> OPERATORS =
      Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(BCONTAINS, BSTARTSWITH)));

  private TextChecks() {}

  /// @param values of which one is enough
  static Check<String> of(Operator operator, List<Value> values, Problems problems) {
    return switch (operator) {
      case EXISTS -> Check.always();
      case IN, INTERSECTS -> oneOf(values);
      case PMATCH ->
          values.isEmpty()
              ? Check.never()
              : new Check<>(Check.PATTERN, PathPrefixes.of(texts(values)));
      case REGEX -> any(values, value -> Expression.of(value, problems));
      case EQ, NE, LT, LE, GT, GE, CONTAINS, ICONTAINS, STARTSWITH, ENDSWITH, GLOB, IGLOB ->
          any(values, value -> one(operator, value.text()));
      case BCONTAINS, BSTARTSWITH -> throw new IllegalArgumentException(operator + " is for bytes");
    };
  }

  private static Check<String> any(List<Value> values, Function<Value, Check<String>> check) {
    return Check.any(values.stream().map(check).toList());
  }

  private static Check<String> oneOf(List<Value> values) {
    var wanted = values.stream().map(Value::text).collect(Collectors.toUnmodifiableSet());
    return switch (wanted.size()) {
      case 0 -> Check.never();
      case 1 -> one(EQ, wanted.iterator().next());
      default -> new Check<>(Check.SAME_TEXT * 2, wanted::contains);
    };
  }

  /// Each its own closure, so that nothing stands between a row and the comparison.
  private static Check<String> one(Operator operator, String value) {
    return switch (operator) {
      case EQ -> new Check<>(Check.SAME_TEXT, value::equals);
      case STARTSWITH -> new Check<>(Check.SAME_TEXT, own -> own.startsWith(value));
      case ENDSWITH -> new Check<>(Check.SAME_TEXT, own -> own.endsWith(value));
      case CONTAINS -> new Check<>(Check.PART_OF_TEXT, own -> own.contains(value));
      case ICONTAINS -> new Check<>(Check.PART_OF_TEXT, own -> Caseless.contains(own, value));
      case GLOB, IGLOB -> new Check<>(Check.PATTERN, Wildcard.of(value, operator == IGLOB));
      default -> {
        var holds = between(operator).orElseThrow();
        yield new Check<>(Check.SAME_TEXT, own -> holds.test(own, value));
      }
    };
  }

  /// Of two texts; empty for operators that compile what stands on the right.
  static Optional<BiPredicate<String, String>> between(Operator operator) {
    return Optional.ofNullable(
        switch (operator) {
          case EQ -> String::equals;
          case NE -> (own, other) -> !own.equals(other);
          case LT -> (own, other) -> own.compareTo(other) < 0;
          case LE -> (own, other) -> own.compareTo(other) <= 0;
          case GT -> (own, other) -> own.compareTo(other) > 0;
          case GE -> (own, other) -> own.compareTo(other) >= 0;
          case CONTAINS -> String::contains;
          case ICONTAINS -> Caseless::contains;
          case STARTSWITH -> String::startsWith;
          case ENDSWITH -> String::endsWith;
          case GLOB, IGLOB, REGEX, BCONTAINS, BSTARTSWITH, IN, INTERSECTS, PMATCH, EXISTS -> null;
        });
  }

  private static List<String> texts(List<Value> values) {
    return values.stream().map(Value::text).toList();
  }
}
