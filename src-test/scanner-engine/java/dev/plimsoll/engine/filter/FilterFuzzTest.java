package dev.plimsoll.engine.filter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.plimsoll.engine.filter.syntax.Condition;
import dev.plimsoll.engine.filter.syntax.ConditionText;
import dev.plimsoll.engine.filter.syntax.Parsed;
import dev.plimsoll.engine.filter.syntax.Span;
import dev.plimsoll.engine.inventory.Mutations;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever somebody types there is an answer: a filter or what is wrong, at a place in the text.
///
/// The build runs the inputs below; with `JAZZER_FUZZ=1` Jazzer makes more of them.
class FilterFuzzTest {

  private static final String SOUND =
      """
      (worth >= rare or title in (Cargo, "Ahab's Leg")) and not lent and word[1] contains anyof \
      (L, "x\\n") and tolower(title) = val(author) and pages != 0x1f and whale "a phrase" or title \
      glob *[a-z]? or title regex "[A-C]ar.*" and printed < 1851-10-18 and size > 50 MB\
      """;

  static Stream<byte[]> inputs() {
    return Stream.concat(
        Mutations.of(SOUND),
        Stream.of("((((", "not not not", "a in (((", "[]]][[", "!= !=", "\"\\", "\0\0=\0", ")))")
            .map(text -> text.getBytes(UTF_8)));
  }

  @MethodSource("inputs")
  @FuzzTest(maxDuration = "60s")
  void answersWhateverIsTyped(byte[] bytes) {
    var text = new String(bytes, UTF_8);

    var filter = Book.FIELDS.filter(text);

    assertThat(filter.problems())
        .allSatisfy(problem -> assertThat(isWithin(problem.span(), text.length())).isTrue())
        .allSatisfy(problem -> assertThat(problem.parameters()).containsKey("at"));
    assertThat(spans(filter.condition())).allMatch(span -> isWithin(span, text.length()));
    assertThat(filter.test().isPresent()).isEqualTo(filter.problems().isEmpty());
    filter
        .test()
        .ifPresent(
            test -> assertThat(Book.SHELF.stream().filter(test).count()).isLessThanOrEqualTo(3));
    var known = KnownValues.in(Book.SHELF);
    for (int caret = 0; caret <= text.length(); caret += 1 + text.length() / 40) {
      var replaced = Book.FIELDS.complete(text, caret, known).replaced();
      assertThat(isWithin(replaced, text.length()) && replaced.offset() <= caret).isTrue();
    }
  }

  @MethodSource("inputs")
  @FuzzTest(maxDuration = "60s")
  void writesAgainWhatItCouldRead(byte[] bytes) {
    var parsed = Parsed.of(new String(bytes, UTF_8));
    if (parsed.problems().isEmpty()) {
      var text = ConditionText.of(parsed.condition());

      assertThat(Parsed.of(text).problems()).as(text).isEmpty();
      assertThat(ConditionText.of(Parsed.of(text).condition())).isEqualTo(text);
    }
  }

  private static Stream<Span> spans(Condition condition) {
    List<Condition> parts =
        switch (condition) {
          case Condition.Or(var some, _) -> some;
          case Condition.And(var some, _) -> some;
          case Condition.Not(var part, _) -> List.of(part);
          case Condition.Comparison _,
              Condition.Search _,
              Condition.Everything _,
              Condition.Missing _ ->
              List.of();
        };
    return Stream.concat(
        Stream.of(condition.span()), parts.stream().flatMap(FilterFuzzTest::spans));
  }

  private static boolean isWithin(Span span, int length) {
    return span.offset() >= 0 && span.length() >= 0 && span.end() <= length;
  }
}
