package dev.plimsoll.engine.filter;

import dev.plimsoll.engine.filter.syntax.Condition.Comparison;
import dev.plimsoll.engine.filter.syntax.ConditionText;
import dev.plimsoll.engine.filter.syntax.Modifier;
import dev.plimsoll.engine.filter.syntax.Operand;
import dev.plimsoll.engine.filter.syntax.Operator;
import dev.plimsoll.engine.filter.syntax.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Turns `field operator value` into a check, or says what does not fit.
final class ComparisonCompiler<T> {

  private final FieldCatalogue<T> catalogue;
  private final Problems problems;
  private final OperandKinds<T> operands;

  ComparisonCompiler(FieldCatalogue<T> catalogue, Problems problems) {
    this.catalogue = catalogue;
    this.problems = problems;
    this.operands = new OperandKinds<>(catalogue, problems);
  }

  Check<T> compile(Comparison comparison) {
    var kind = operands.kind(comparison.left());
    if (kind.isEmpty() || !fits(kind.get(), comparison)) {
      return Check.never();
    }
    return comparison
        .right()
        .map(right -> compile(kind.get(), comparison, right))
        .orElseGet(() -> kind.get().check(comparison.operator(), List.of(), problems));
  }

  private Check<T> compile(Kind<T> left, Comparison comparison, Operand right) {
    var operator = comparison.operator();
    return switch (right) {
      case Operand.Absent _ -> Check.never();
      case Operand.FieldName name -> twoFields(left, comparison, name);
      case Operand.Call call -> twoFields(left, comparison, call);
      case Operand.Text text when operator.wantsList() || comparison.modifier().isPresent() -> {
        listWanted(operator, text);
        yield Check.never();
      }
      case Operand.Text text -> left.check(operator, List.of(value(comparison, text)), problems);
      case Operand.Values(var items, _) -> list(left, comparison, items);
    };
  }

  private Check<T> list(Kind<T> left, Comparison comparison, List<Operand> items) {
    var values = new ArrayList<Value>();
    for (var item : items) {
      switch (item) {
        case Operand.Text text -> values.add(value(comparison, text));
        case Operand.Absent _ -> {}
        case Operand.FieldName _, Operand.Call _, Operand.Values _ -> operands.noValue(item);
      }
    }
    var operator = comparison.operator();
    return comparison
        .modifier()
        .map(modifier -> spread(left, operator, modifier, values))
        .orElseGet(() -> left.check(operator, values, problems));
  }

  private Check<T> spread(Kind<T> left, Operator operator, Modifier modifier, List<Value> values) {
    var each =
        values.stream().map(value -> left.check(operator, List.of(value), problems)).toList();
    return switch (modifier) {
      case ANYOF -> Check.any(each);
      case ALLOF -> Check.all(each);
      case ONEOF -> Check.exactlyOne(each);
    };
  }

  private Check<T> twoFields(Kind<T> left, Comparison comparison, Operand right) {
    var other =
        right instanceof Operand.Call(var function, var arguments, _, _)
                && function.equals("val")
                && arguments.size() == 1
            ? operands.kind(arguments.getFirst())
            : operands.kind(right);
    if (other.isEmpty()) {
      return Check.never();
    }
    var check = left.check(comparison.operator(), other.get());
    if (check.isEmpty()) {
      problems.wrong(
          "FLT-037",
          comparison.span(),
          "these two cannot be compared with \"" + comparison.operator().symbol() + "\"",
          "left",
          ConditionText.of(comparison.left()),
          "operator",
          comparison.operator().symbol(),
          "right",
          ConditionText.of(right));
    }
    return check.orElse(Check.never());
  }

  private boolean fits(Kind<T> kind, Comparison comparison) {
    var possible = catalogue.operators(kind);
    if (possible.contains(comparison.operator())) {
      return true;
    }
    var field = ConditionText.of(comparison.left());
    var symbol = comparison.operator().symbol();
    var fitting = possible.stream().map(Operator::symbol).collect(Collectors.joining(" "));
    problems.wrong(
        "FLT-021",
        comparison.operatorSpan(),
        "\"" + symbol + "\" cannot be asked of " + field + "; these can: " + fitting,
        "field",
        field,
        "operator",
        symbol,
        "operators",
        fitting);
    return false;
  }

  private void listWanted(Operator operator, Operand.Text text) {
    problems.wrong(
        "FLT-011",
        text.span(),
        "\"" + operator.symbol() + "\" wants a list in parentheses",
        "operator",
        operator.symbol());
  }

  private static Value value(Comparison comparison, Operand.Text text) {
    return new Value(text.value(), text.span(), ConditionText.of(comparison.left()));
  }
}
