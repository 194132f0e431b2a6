package dev.plimsoll.engine.filter;

import dev.plimsoll.engine.filter.syntax.Operator;
import dev.plimsoll.engine.filter.syntax.Problems;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Yes or no. The field's name alone means yes: `not suppressed`.
public record YesNoKind<T>(Predicate<T> isYes) implements Kind<T> {

  private static final List<String> WORDS = List.of("true", "false");

  private static final Set<Operator> OPERATORS =
      Collections.unmodifiableSet(
          EnumSet.of(Operator.EQ, Operator.NE, Operator.IN, Operator.INTERSECTS, Operator.EXISTS));

  @Override
  public Set<Operator> operators() {
    return OPERATORS;
  }

  @Override
  public Check<T> check(Operator operator, List<Value> values, Problems problems) {
    if (operator == Operator.EXISTS) {
      return Check.always();
    }
    var wanted = values.stream().map(value -> check(value, problems)).toList();
    return operator == Operator.NE ? Check.any(wanted).not() : Check.any(wanted);
  }

  @Override
  public Optional<Check<T>> alone() {
    return Optional.of(new Check<>(Check.NUMBER, isYes));
  }

  @Override
  public List<String> words() {
    return WORDS;
  }

  @Override
  public void values(T row, Consumer<String> each) {
    each.accept(Boolean.toString(isYes.test(row)));
  }

  private Check<T> check(Value value, Problems problems) {
    var yes = new Check<>(Check.NUMBER, isYes);
    return switch (value.text()) {
      case "true", "yes" -> yes;
      case "false", "no" -> yes.not();
      default -> {
        value.unreadable("FLT-034", "\"true\" or \"false\"", problems);
        yield Check.never();
      }
    };
  }
}
