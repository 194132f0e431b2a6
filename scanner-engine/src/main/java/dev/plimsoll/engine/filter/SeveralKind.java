package dev.plimsoll.engine.filter;

import dev.plimsoll.engine.filter.syntax.Operator;
import dev.plimsoll.engine.filter.syntax.Problems;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/// Several texts, such as the aliases of a finding: a comparison holds where one of them satisfies
/// it, as with Falco's `proc.aname`.
///
/// There is no `!=`, which would hold for nearly everything; `not … =` says what is meant.
///
/// @param texts empty where a row has none
public record SeveralKind<T>(Function<T, List<String>> texts) implements Kind<T> {

  private static final Set<Operator> OPERATORS = operatorsOfOne();

  @Override
  public Set<Operator> operators() {
    return OPERATORS;
  }

  @Override
  public Check<T> check(Operator operator, List<Value> values, Problems problems) {
    var one = TextChecks.of(operator, values, problems);
    return one.isNever()
        ? Check.never()
        : new Check<>(one.cost() * 2, row -> holdsOne(one.holds(), texts.apply(row)));
  }

  @Override
  public void values(T row, Consumer<String> each) {
    texts.apply(row).forEach(each);
  }

  private static boolean holdsOne(Predicate<String> holds, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      if (holds.test(texts.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static Set<Operator> operatorsOfOne() {
    var operators = EnumSet.copyOf(TextChecks.OPERATORS);
    operators.remove(Operator.NE);
    return Collections.unmodifiableSet(operators);
  }
}
