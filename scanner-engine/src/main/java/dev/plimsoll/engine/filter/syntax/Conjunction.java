package dev.plimsoll.engine.filter.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A condition as parts that all hold, for screens that add and take away parts by clicks. The same
/// part is there once.
public record Conjunction(List<Condition> parts) {

  public Conjunction {
    parts = List.copyOf(parts);
  }

  /// @param condition what is missing in it is left out
  public static Conjunction of(Condition condition) {
    return switch (condition) {
      case Condition.Everything _, Condition.Missing _ -> new Conjunction(List.of());
      case Condition.And(var parts, _) -> new Conjunction(parts);
      case Condition.Or _, Condition.Not _, Condition.Comparison _, Condition.Search _ ->
          new Conjunction(List.of(condition));
    };
  }

  /// `field = value`, or for another operator `field operator value`.
  public static Condition compare(String field, Operator operator, String value) {
    return comparison(field, operator, Operand.Text.of(value));
  }

  /// `field in (value, value)`
  public static Condition in(String field, List<String> values) {
    var items = values.stream().<Operand>map(Operand.Text::of).toList();
    return comparison(field, Operator.IN, new Operand.Values(items, Span.NONE));
  }

  /// Not `!=`: what has no value at all stays in.
  public static Condition not(Condition part) {
    return part instanceof Condition.Not(var inner, _) ? inner : new Condition.Not(part, Span.NONE);
  }

  public Conjunction with(Condition part) {
    if (contains(part)) {
      return this;
    }
    var more = new ArrayList<>(parts);
    more.addAll(of(part).parts());
    return new Conjunction(more);
  }

  public Conjunction without(Condition part) {
    var text = ConditionText.of(part);
    return new Conjunction(
        parts.stream().filter(one -> !ConditionText.of(one).equals(text)).toList());
  }

  /// Without every part that asks nothing but this field, `not` or not.
  public Conjunction withoutField(String field) {
    return new Conjunction(parts.stream().filter(part -> !isAbout(field, part)).toList());
  }

  public boolean contains(Condition part) {
    var text = ConditionText.of(part);
    return parts.stream().anyMatch(one -> ConditionText.of(one).equals(text));
  }

  public Condition condition() {
    return switch (parts.size()) {
      case 0 -> new Condition.Everything(Span.NONE);
      case 1 -> parts.getFirst();
      default -> new Condition.And(parts, Span.NONE);
    };
  }

  public String text() {
    return ConditionText.of(condition());
  }

  private static Condition comparison(String field, Operator operator, Operand right) {
    return new Condition.Comparison(
        new Operand.FieldName(field, Optional.empty(), Span.NONE),
        operator,
        Optional.empty(),
        Optional.of(right),
        Span.NONE,
        Span.NONE);
  }

  private static boolean isAbout(String field, Condition part) {
    return switch (part) {
      case Condition.Comparison comparison ->
          comparison.left() instanceof Operand.FieldName(var name, _, _) && name.equals(field);
      case Condition.Not(var inner, _) -> isAbout(field, inner);
      case Condition.Search(var words, _) ->
          words.size() == 1
              && !words.getFirst().isQuoted()
              && words.getFirst().value().equals(field);
      case Condition.Everything _, Condition.Missing _, Condition.Or _, Condition.And _ -> false;
    };
  }
}
