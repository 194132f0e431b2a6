package dev.plimsoll.engine.filter.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/// Conditions of every form, with values that want quotes.
final class RandomConditions {

  private static final List<Operator> OPERATORS = List.of(Operator.values());
  private static final List<Modifier> MODIFIERS = List.of(Modifier.values());
  private static final List<String> NAMES = List.of("a", "fd.name", "evt.arg.flags", "x_1.y2");
  private static final List<String> WORDS = List.of("curl", "libssl1.1", "in-place", "内核");
  private static final List<String> VALUES =
      List.of(
          "high",
          "",
          "a b",
          "and",
          "not",
          "in",
          "oneof",
          "\"",
          "\\",
          "it's",
          "<NA>",
          "a=b",
          "(x)",
          "\t\n",
          "runc:[1:CHILD]",
          "50",
          "高危",
          "!",
          "x,y");

  private RandomConditions() {}

  static Condition next(Random random) {
    return condition(random, 4);
  }

  private static Condition condition(Random random, int depth) {
    return switch (random.nextInt(depth == 0 ? 2 : 6)) {
      case 0 -> comparison(random);
      case 1 -> new Condition.Search(several(random, 1, () -> word(random)), Span.NONE);
      case 2 -> new Condition.Not(condition(random, depth - 1), Span.NONE);
      case 3, 4 ->
          new Condition.And(several(random, 2, () -> condition(random, depth - 1)), Span.NONE);
      default ->
          new Condition.Or(several(random, 2, () -> condition(random, depth - 1)), Span.NONE);
    };
  }

  private static Condition comparison(Random random) {
    var operator = one(OPERATORS, random);
    Optional<Modifier> modifier =
        operator.takesModifier() && random.nextInt(4) == 0
            ? Optional.of(one(MODIFIERS, random))
            : Optional.empty();
    Optional<Operand> right =
        operator == Operator.EXISTS
            ? Optional.empty()
            : Optional.of(right(random, operator.wantsList() || modifier.isPresent()));
    return new Condition.Comparison(left(random), operator, modifier, right, Span.NONE, Span.NONE);
  }

  private static Operand left(Random random) {
    var field = field(random);
    return random.nextInt(4) > 0
        ? field
        : new Operand.Call("tolower", List.of(field), Optional.empty(), Span.NONE);
  }

  private static Operand field(Random random) {
    Optional<Operand.Text> argument =
        random.nextInt(4) > 0 ? Optional.empty() : Optional.of(value(random));
    return new Operand.FieldName(one(NAMES, random), argument, Span.NONE);
  }

  private static Operand right(Random random, boolean wantsList) {
    if (wantsList) {
      return new Operand.Values(several(random, 0, () -> (Operand) value(random)), Span.NONE);
    }
    return random.nextInt(6) == 0
        ? new Operand.Call("val", List.of(field(random)), Optional.empty(), Span.NONE)
        : value(random);
  }

  private static Operand.Text word(Random random) {
    return new Operand.Text(one(WORDS, random), random.nextBoolean(), Span.NONE);
  }

  private static Operand.Text value(Random random) {
    return Operand.Text.of(one(VALUES, random));
  }

  private static <T> List<T> several(Random random, int least, java.util.function.Supplier<T> one) {
    return IntStream.range(0, least + random.nextInt(3)).mapToObj(_ -> one.get()).toList();
  }

  private static <T> T one(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }
}
