package dev.plimsoll.engine.filter;

import dev.plimsoll.engine.filter.syntax.Operator;
import dev.plimsoll.engine.filter.syntax.Problems;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/// A number, exact up to 2⁵³.
///
/// @param number NaN where a row has none
public record NumberKind<T>(ToDoubleFunction<T> number, Units units) implements Kind<T> {

  static final Set<Operator> OPERATORS =
      Collections.unmodifiableSet(
          EnumSet.of(
              Operator.EQ,
              Operator.NE,
              Operator.LT,
              Operator.LE,
              Operator.GT,
              Operator.GE,
              Operator.IN,
              Operator.INTERSECTS,
              Operator.EXISTS));

  @Override
  public Set<Operator> operators() {
    return OPERATORS;
  }

  @Override
  public Check<T> check(Operator operator, List<Value> values, Problems problems) {
    if (operator == Operator.EXISTS) {
      return new Check<>(Check.NUMBER, row -> !Double.isNaN(number.applyAsDouble(row)));
    }
    var wanted = values.stream().flatMapToDouble(value -> read(value, problems)).toArray();
    if (wanted.length == 0) {
      return Check.never();
    }
    if (wanted.length == 1) {
      double only = wanted[0];
      return new Check<>(Check.NUMBER, row -> holds(operator, number.applyAsDouble(row), only));
    }
    return new Check<>(
        Check.NUMBER + wanted.length, row -> holdsOne(operator, number.applyAsDouble(row), wanted));
  }

  @Override
  public Optional<Check<T>> check(Operator operator, Kind<T> other) {
    return other instanceof NumberKind<T>(var theirs, var theirUnits) && theirUnits == units
        ? Optional.of(
            new Check<>(
                Check.NUMBER * 2,
                row -> holds(operator, number.applyAsDouble(row), theirs.applyAsDouble(row))))
        : Optional.empty();
  }

  @Override
  public void values(T row, Consumer<String> each) {
    double own = number.applyAsDouble(row);
    if (!Double.isNaN(own)) {
      each.accept(own == Math.rint(own) ? Long.toString((long) own) : Double.toString(own));
    }
  }

  private DoubleStream read(Value value, Problems problems) {
    var number = units.read(value.text());
    if (number.isEmpty()) {
      switch (units) {
        case NONE -> value.unreadable("FLT-030", "a number", problems);
        case SIZE -> value.unreadable("FLT-031", "a size such as \"50 MB\"", problems);
        case DURATION -> value.unreadable("FLT-032", "a duration such as \"3 d\"", problems);
      }
    }
    return number.stream();
  }

  private static boolean holdsOne(Operator operator, double own, double[] wanted) {
    for (double one : wanted) {
      if (holds(operator, own, one)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(Operator operator, double own, double wanted) {
    return switch (operator) {
      case EQ, IN, INTERSECTS -> own == wanted;
      // false where either is NaN, that is, missing
      case NE -> own < wanted || own > wanted;
      case LT -> own < wanted;
      case LE -> own <= wanted;
      case GT -> own > wanted;
      case GE -> own >= wanted;
      default -> throw new IllegalArgumentException(operator + " is not for numbers");
    };
  }
}
