package dev.plimsoll.engine.filter;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// A question to a row that is ready to be asked.
///
/// @param cost of one answer, in comparisons of two numbers: cheap tests are asked first
/// @param holds keeps nothing between two rows, and makes no object where it can be avoided
public record Check<T>(int cost, Predicate<T> holds) {

  /// Costs of one answer.
  public static final int NUMBER = 1;

  public static final int SAME_TEXT = 3;
  public static final int PART_OF_TEXT = 20;
  public static final int PATTERN = 60;

  private static final Check<Object> ALWAYS = new Check<>(0, _ -> true);
  private static final Check<Object> NEVER = new Check<>(0, _ -> false);

  /// Known without looking at a row: a condition of which this is a part becomes simpler.
  @SuppressWarnings("unchecked") // it never looks at what it is given
  public static <T> Check<T> always() {
    return (Check<T>) ALWAYS;
  }

  /// Known without looking at a row, as of an empty list.
  @SuppressWarnings("unchecked") // it never looks at what it is given
  public static <T> Check<T> never() {
    return (Check<T>) NEVER;
  }

  public boolean isAlways() {
    return equals(ALWAYS);
  }

  public boolean isNever() {
    return equals(NEVER);
  }

  /// The same question to something that a row leads to.
  <S> Check<S> of(Function<S, T> way) {
    if (isAlways() || isNever()) {
      return isAlways() ? always() : never();
    }
    return new Check<>(cost + 1, row -> holds.test(way.apply(row)));
  }

  Check<T> not() {
    if (isAlways() || isNever()) {
      return isAlways() ? never() : always();
    }
    return new Check<>(cost, holds.negate());
  }

  static <T> Check<T> all(List<Check<T>> parts) {
    if (parts.stream().anyMatch(Check::isNever)) {
      return never();
    }
    var open = cheapFirst(parts.stream().filter(part -> !part.isAlways()).toList());
    return switch (open.size()) {
      case 0 -> always();
      case 1 -> open.getFirst();
      case 2 -> open.getFirst().and(open.getLast());
      default -> new Check<>(cost(open), every(predicates(open)));
    };
  }

  static <T> Check<T> any(List<Check<T>> parts) {
    if (parts.stream().anyMatch(Check::isAlways)) {
      return always();
    }
    var open = cheapFirst(parts.stream().filter(part -> !part.isNever()).toList());
    return switch (open.size()) {
      case 0 -> never();
      case 1 -> open.getFirst();
      default -> new Check<>(cost(open), some(predicates(open)));
    };
  }

  static <T> Check<T> exactlyOne(List<Check<T>> parts) {
    return new Check<>(
        cost(parts), row -> parts.stream().filter(part -> part.holds.test(row)).count() == 1);
  }

  private Check<T> and(Check<T> other) {
    return new Check<>(cost + other.cost, holds.and(other.holds));
  }

  private static <T> List<Check<T>> cheapFirst(List<Check<T>> parts) {
    return parts.stream().sorted(Comparator.comparingInt(Check::cost)).toList();
  }

  private static int cost(List<? extends Check<?>> parts) {
    return parts.stream().mapToInt(Check::cost).sum();
  }

  /// Arrays, since a list would be asked by its interface for each row.
  private static <T> Predicate<T> every(Predicate<T>[] parts) {
    return row -> {
      for (var part : parts) {
        if (!part.test(row)) {
          return false;
        }
      }
      return true;
    };
  }

  private static <T> Predicate<T> some(Predicate<T>[] parts) {
    return row -> {
      for (var part : parts) {
        if (part.test(row)) {
          return true;
        }
      }
      return false;
    };
  }

  @SuppressWarnings("unchecked") // an array of a generic type cannot be made otherwise
  private static <T> Predicate<T>[] predicates(List<Check<T>> parts) {
    return parts.stream().map(Check::holds).toArray(Predicate[]::new);
  }
}
