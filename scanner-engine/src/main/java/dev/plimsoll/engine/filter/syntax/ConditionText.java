package dev.plimsoll.engine.filter.syntax;

import java.util.List;
import java.util.stream.Collectors;

/// Writes a condition in its canonical form: one blank between words, no parenthesis that is not
/// needed, double quotes. Reading it gives the same condition again.
public final class ConditionText {

  private ConditionText() {}

  /// @param condition what is missing in it is left out
  public static String of(Condition condition) {
    return switch (condition) {
      case Condition.Everything _, Condition.Missing _ -> "";
      case Condition.Or or ->
          or.parts().stream()
              .map(part -> part instanceof Condition.Or ? inParentheses(part) : of(part))
              .collect(Collectors.joining(" or "));
      case Condition.And and ->
          and.parts().stream()
              .map(part -> isJoined(part) ? inParentheses(part) : of(part))
              .collect(Collectors.joining(" and "));
      case Condition.Not(var part, _) ->
          "not " + (isJoined(part) || isSeveral(part) ? inParentheses(part) : of(part));
      case Condition.Comparison comparison -> of(comparison);
      case Condition.Search search ->
          search.words().stream().map(ConditionText::of).collect(Collectors.joining(" "));
    };
  }

  public static String of(Operand operand) {
    return switch (operand) {
      case Operand.FieldName(var name, var argument, _) ->
          name + argument.map(ConditionText::inBrackets).orElse("");
      case Operand.Call(var function, var arguments, var argument, _) ->
          function + list(arguments) + argument.map(ConditionText::inBrackets).orElse("");
      case Operand.Text(var value, var isQuoted, _) -> isQuoted ? Quoting.inQuotes(value) : value;
      case Operand.Values(var items, _) -> list(items);
      case Operand.Absent _ -> "";
    };
  }

  private static String of(Condition.Comparison comparison) {
    var text = new StringBuilder(of(comparison.left()));
    text.append(' ').append(comparison.operator().symbol());
    comparison.modifier().ifPresent(modifier -> text.append(' ').append(modifier.word()));
    comparison.right().ifPresent(right -> text.append(' ').append(of(right)));
    return text.toString();
  }

  private static String list(List<Operand> items) {
    return items.stream().map(ConditionText::of).collect(Collectors.joining(", ", "(", ")"));
  }

  private static String inBrackets(Operand.Text argument) {
    return "[" + of(argument) + "]";
  }

  private static String inParentheses(Condition part) {
    return "(" + of(part) + ")";
  }

  private static boolean isJoined(Condition part) {
    return part instanceof Condition.And || part instanceof Condition.Or;
  }

  /// `not` in front of two words would belong to the first.
  private static boolean isSeveral(Condition part) {
    return part instanceof Condition.Search(var words, _) && words.size() > 1;
  }
}
