package dev.plimsoll.engine.filter.syntax;

import java.util.List;
import java.util.stream.Collectors;

/// A condition as nested lists, so that a table can say how a text was understood: `(and (>=
/// severity high) (not (? suppressed)))`.
final class Shape {

  private Shape() {}

  static String of(String text) {
    return of(Parsed.of(text).condition());
  }

  static String of(Condition condition) {
    return switch (condition) {
      case Condition.Everything _ -> "(all)";
      case Condition.Missing _ -> "(missing)";
      case Condition.Or(var parts, _) -> "(or " + conditions(parts) + ")";
      case Condition.And(var parts, _) -> "(and " + conditions(parts) + ")";
      case Condition.Not(var part, _) -> "(not " + of(part) + ")";
      case Condition.Search(var words, _) ->
          "(? " + words.stream().map(Shape::of).collect(Collectors.joining(" ")) + ")";
      case Condition.Comparison one ->
          "("
              + one.operator().symbol()
              + one.modifier().map(modifier -> " " + modifier.word()).orElse("")
              + " "
              + of(one.left())
              + one.right().map(right -> " " + of(right)).orElse("")
              + ")";
    };
  }

  private static String of(Operand operand) {
    return switch (operand) {
      case Operand.FieldName(var name, var argument, _) ->
          name + argument.map(text -> "[" + of(text) + "]").orElse("");
      case Operand.Call(var function, var arguments, var argument, _) ->
          "{"
              + function
              + " "
              + operands(arguments)
              + "}"
              + argument.map(text -> "[" + of(text) + "]").orElse("");
      case Operand.Text(var value, var isQuoted, _) -> isQuoted ? "'" + value + "'" : value;
      case Operand.Values(var items, _) -> "[" + operands(items) + "]";
      case Operand.Absent _ -> "absent";
    };
  }

  private static String conditions(List<Condition> parts) {
    return parts.stream().map(Shape::of).collect(Collectors.joining(" "));
  }

  private static String operands(List<Operand> items) {
    return items.stream().map(Shape::of).collect(Collectors.joining(" "));
  }
}
