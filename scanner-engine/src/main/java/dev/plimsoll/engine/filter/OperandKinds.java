package dev.plimsoll.engine.filter;

import dev.plimsoll.engine.filter.syntax.ConditionText;
import dev.plimsoll.engine.filter.syntax.Operand;
import dev.plimsoll.engine.filter.syntax.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds out what a side of a comparison is: a field, with or without its argument, or a function.
final class OperandKinds<T> {

  private final FieldCatalogue<T> catalogue;
  private final Problems problems;

  OperandKinds(FieldCatalogue<T> catalogue, Problems problems) {
    this.catalogue = catalogue;
    this.problems = problems;
  }

  /// Of a field, with its argument; says what there is not.
  Optional<Kind<T>> kind(Operand operand) {
    return switch (operand) {
      case Operand.FieldName(var name, var argument, var span) -> {
        var field = catalogue.find(name);
        if (field.isEmpty()) {
          unknown(operand, name);
          yield Optional.empty();
        }
        yield argument.isPresent()
            ? withArgument(field.get(), argument.get())
            : withoutArgument(field.get(), operand);
      }
      case Operand.Call call -> function(call);
      case Operand.Text _, Operand.Values _ -> {
        noValue(operand);
        yield Optional.empty();
      }
      case Operand.Absent _ -> Optional.empty();
    };
  }

  private Optional<Kind<T>> withoutArgument(Field<T> field, Operand operand) {
    if (field.kind().isEmpty()) {
      problems.wrong(
          "FLT-028",
          operand.span(),
          field.name() + " needs an argument in brackets",
          "field",
          field.name());
    }
    return field.kind();
  }

  private Optional<Kind<T>> withArgument(Field<T> field, Operand.Text argument) {
    if (field.arguments().isEmpty()) {
      problems.wrong(
          "FLT-027", argument.span(), field.name() + " takes no argument", "field", field.name());
      return Optional.empty();
    }
    var kind = field.arguments().get().apply(argument.value());
    if (kind.isEmpty()) {
      problems.wrong(
          "FLT-029",
          argument.span(),
          field.name() + " has no argument \"" + argument.value() + "\"",
          "field",
          field.name(),
          "argument",
          argument.value());
    }
    return kind;
  }

  private Optional<Kind<T>> function(Operand.Call call) {
    var function = catalogue.function(call.function());
    if (function.isEmpty()) {
      problems.wrong(
          "FLT-026",
          call.span(),
          "there is no function \"" + call.function() + "\" here",
          "function",
          call.function());
      return Optional.empty();
    }
    var arguments = arguments(call.arguments());
    if (arguments.size() < call.arguments().size()) {
      return Optional.empty();
    }
    var kind = function.get().of(arguments, call.argument().map(Operand.Text::value));
    if (kind.isEmpty()) {
      problems.wrong(
          "FLT-041",
          call.span(),
          "\"" + call.function() + "\" cannot be given these",
          "function",
          call.function());
    }
    return kind;
  }

  /// As many as could be found out.
  private List<FieldFunction.Argument<T>> arguments(List<Operand> operands) {
    var arguments = new ArrayList<FieldFunction.Argument<T>>();
    for (var operand : operands) {
      switch (operand) {
        case Operand.Text(var text, _, _) -> arguments.add(new FieldFunction.OfText<>(text));
        case Operand.FieldName _, Operand.Call _ ->
            kind(operand).map(FieldFunction.OfField::new).ifPresent(arguments::add);
        case Operand.Values(var items, _) -> {
          var some = arguments(items);
          if (some.size() == items.size()) {
            arguments.add(new FieldFunction.OfList<>(some));
          }
        }
        case Operand.Absent _ -> {}
      }
    }
    return arguments;
  }

  private void unknown(Operand operand, String name) {
    var nearest = catalogue.nearest(name);
    if (nearest.isEmpty()) {
      problems.wrong("FLT-020", operand.span(), "no such field \"" + name + "\"", "name", name);
    } else {
      problems.wrong(
          "FLT-039",
          operand.span(),
          "no such field \"" + name + "\"; did you mean \"" + nearest.get() + "\"?",
          "name",
          name,
          "nearest",
          nearest.get());
    }
  }

  void noValue(Operand operand) {
    var found = ConditionText.of(operand);
    problems.wrong("FLT-040", operand.span(), "\"" + found + "\" is no value", "found", found);
  }
}
