package dev.plimsoll.engine.filter;

import dev.plimsoll.engine.filter.syntax.Operator;
import dev.plimsoll.engine.filter.syntax.Problems;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

/// A text that has an order of its own, such as a version: `<` and `>` ask that order, everything
/// else the text.
///
/// @param order of the row's text and another; empty where the order cannot tell, and every
///   comparison is then false
public record RankedTextKind<T>(TextOf<T> text, Order<T> order) implements Kind<T> {

  /// Sign of the row's own text − `other`.
  @FunctionalInterface
  public interface Order<T> {

    OptionalInt compare(T row, String other);
  }

  @Override
  public Set<Operator> operators() {
    return TextChecks.OPERATORS;
  }

  @Override
  public Check<T> check(Operator operator, List<Value> values, Problems problems) {
    return switch (operator) {
      case LT, LE, GT, GE ->
          Check.any(values.stream().map(value -> ranked(operator, value.text())).toList());
      default -> new TextKind<>(text).check(operator, values, problems);
    };
  }

  @Override
  public void values(T row, Consumer<String> each) {
    new TextKind<>(text).values(row, each);
  }

  private Check<T> ranked(Operator operator, String wanted) {
    return new Check<>(
        Check.PATTERN,
        row -> {
          if (text.of(row) == null) {
            return false;
          }
          var sign = order.compare(row, wanted);
          return sign.isPresent() && holds(operator, sign.getAsInt());
        });
  }

  private static boolean holds(Operator operator, int sign) {
    return switch (operator) {
      case LT -> sign < 0;
      case LE -> sign <= 0;
      case GT -> sign > 0;
      case GE -> sign >= 0;
      default -> throw new IllegalArgumentException(operator + " asks no order");
    };
  }
}
