package dev.plimsoll.engine.filter;

import dev.plimsoll.engine.filter.syntax.Operator;
import dev.plimsoll.engine.filter.syntax.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// One text. Upper and lower case differ, but for `icontains` and `iglob`.
public record TextKind<T>(TextOf<T> text) implements Kind<T> {

  @Override
  public Set<Operator> operators() {
    return TextChecks.OPERATORS;
  }

  @Override
  public Check<T> check(Operator operator, List<Value> values, Problems problems) {
    var check = TextChecks.of(operator, values, problems);
    if (check.isNever()) {
      return Check.never();
    }
    Predicate<String> holds = check.holds();
    return new Check<>(
        check.cost(),
        row -> {
          var own = text.of(row);
          return own != null && holds.test(own);
        });
  }

  @Override
  public Optional<Check<T>> check(Operator operator, Kind<T> other) {
    return other instanceof TextKind<T>(var theirs)
        ? TextChecks.between(operator)
            .map(holds ->
                new Check<>(
                    Check.PART_OF_TEXT,
                    row -> {
                      var own = text.of(row);
                      var their = theirs.of(row);
                      return own != null && their != null && holds.test(own, their);
                    }))
        : Optional.empty();
  }

  @Override
  public void values(T row, Consumer<String> each) {
    var own = text.of(row);
    if (own != null) {
      each.accept(own);
    }
  }
}
