package dev.plimsoll.engine.filter;

import dev.plimsoll.engine.filter.syntax.Operator;
import dev.plimsoll.engine.filter.syntax.Problems;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/// A moment, written as `2026-11-23` (the whole day, in UTC) or `2026-11-23T14:05:09Z`.
public record TimeKind<T>(Function<T, Optional<Instant>> time) implements Kind<T> {

  /// What a value covers: a day or a second.
  private record Stretch(Instant from, Instant to) {

    boolean has(Instant own) {
      return !own.isBefore(from) && own.isBefore(to);
    }
  }

  @Override
  public Set<Operator> operators() {
    return NumberKind.OPERATORS;
  }

  @Override
  public Check<T> check(Operator operator, List<Value> values, Problems problems) {
    if (operator == Operator.EXISTS) {
      return new Check<>(Check.NUMBER, row -> time.apply(row).isPresent());
    }
    var wanted = values.stream().flatMap(value -> read(value, problems).stream()).toList();
    return Check.any(wanted.stream().map(one -> check(operator, one)).toList());
  }

  @Override
  public void values(T row, Consumer<String> each) {
    time.apply(row)
        .ifPresent(own -> each.accept(LocalDate.ofInstant(own, ZoneOffset.UTC).toString()));
  }

  private Check<T> check(Operator operator, Stretch wanted) {
    return new Check<>(
        Check.SAME_TEXT,
        row -> {
          var own = time.apply(row);
          return own.isPresent() && holds(operator, own.get(), wanted);
        });
  }

  private static boolean holds(Operator operator, Instant own, Stretch wanted) {
    return switch (operator) {
      case EQ, IN, INTERSECTS -> wanted.has(own);
      case NE -> !wanted.has(own);
      case LT -> own.isBefore(wanted.from);
      case LE -> own.isBefore(wanted.to);
      case GT -> !own.isBefore(wanted.to);
      case GE -> !own.isBefore(wanted.from);
      default -> throw new IllegalArgumentException(operator + " is not for times");
    };
  }

  private static Optional<Stretch> read(Value value, Problems problems) {
    try {
      if (value.text().length() > 10) {
        var second = Instant.parse(value.text()).truncatedTo(ChronoUnit.SECONDS);
        return Optional.of(new Stretch(second, second.plusSeconds(1)));
      }
      var day = LocalDate.parse(value.text()).atStartOfDay(ZoneOffset.UTC).toInstant();
      return Optional.of(new Stretch(day, day.plus(1, ChronoUnit.DAYS)));
    } catch (DateTimeException _) {
      value.unreadable("FLT-033", "a date such as 2026-11-23", problems);
      return Optional.empty();
    }
  }
}
