package dev.plimsoll.engine.filter;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plimsoll.engine.filter.Filter.Validity;
import dev.plimsoll.engine.filter.syntax.Parsed;
import dev.plimsoll.engine.filter.syntax.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterProblemsTest {

  private static String problems(String text) {
    return Book.FIELDS.filter(text).problems().stream()
        .map(one -> one.code() + "@" + one.span().offset() + "+" + one.span().length())
        .collect(joining(" "));
  }

  private static Problem problem(String text) {
    return Book.FIELDS.filter(text).problems().getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          colour = red                        ~ FLT-020@0+6
          worht = rare                        ~ FLT-039@0+5
          worth contains rare                 ~ FLT-021@6+8
          tag != sea                          ~ FLT-021@4+2
          pages about 3                       ~ FLT-022@6+5
          title contain x                     ~ FLT-023@6+7
          title IN (a)                        ~ FLT-023@6+2 FLT-006@9+1
          pages or lent                       ~ FLT-024@0+5
          twice(title) = x                    ~ FLT-026@0+13
          tolower(pages) = x                  ~ FLT-041@0+15
          len(colour) = 1                     ~ FLT-020@4+6
          join(title, tag) = x                ~ FLT-041@0+17
          title[1] = x                        ~ FLT-027@6+1
          word[x] = y                         ~ FLT-029@5+1
          pages > many                        ~ FLT-030@8+4
          size > 5 d                          ~ FLT-031@7+3
          read > 5 MB                         ~ FLT-032@7+4
          printed > yesterday                 ~ FLT-033@10+9
          lent = perhaps                      ~ FLT-034@7+7
          worth = blue                        ~ FLT-035@8+4
          worth = raer                        ~ FLT-036@8+4
          title = val(pages)                  ~ FLT-037@0+18
          title regex "(a"                    ~ FLT-038@12+4
          title in ((a))                      ~ FLT-040@10+3
          title in Cargo                      ~ FLT-011@9+5
          worth = blue and pages > many or ) x ~ FLT-035@8+4 FLT-030@25+4 FLT-014@33+1
          """)
  void saysEveryFaultAtItsPlace(String text, String expected) {
    assertThat(problems(text)).startsWith(expected);
  }

  @Test
  void namesWhatSomebodyMostLikelyMeant() {
    assertThat(problem("worht = rare").message())
        .isEqualTo("no such field \"worht\"; did you mean \"worth\"?");
    assertThat(problem("title contain x").parameters()).containsEntry("nearest", "contains");
    assertThat(problem("title IN (a)").parameters()).containsEntry("nearest", "in");
    assertThat(problem("worth = raer").parameters()).containsEntry("nearest", "rare");
    assertThat(problem("worth = blue").parameters()).containsEntry("values", "rare, fine, worn");
    assertThat(problem("worth contains x").parameters())
        .containsEntry("operators", "= != < <= > >= in intersects exists");
  }

  @Test
  void countsPlacesFromOneInItsSentences() {
    assertThat(problem("lent and worht = rare").parameters()).containsEntry("at", "10");
  }

  @ParameterizedTest
  @CsvSource({
    "worth >= rare, OK",
    "lent, OK",
    "worth, INCOMPLETE",
    "worth >=, INCOMPLETE",
    "lent and, INCOMPLETE",
    "lent and (title = \"a, INCOMPLETE",
    "worth >= blue, WRONG",
    "worht =, WRONG",
    "worth lent, WRONG"
  })
  void tellsAnUnfinishedTextFromAWrongOne(String text, Validity validity) {
    assertThat(Book.FIELDS.filter(text).validity()).isEqualTo(validity);
  }

  @Test
  void refusesWordsWhereNothingIsSearched() {
    var fields = FieldCatalogue.of(List.of(Field.text("title", Book::title)));

    assertThat(fields.filter("spawned_process").problems())
        .extracting(Problem::code)
        .containsExactly("FLT-025");
  }

  @Test
  void wantsAnArgumentWhereTheFieldMeansNothingWithoutOne() {
    var environment =
        new Field<Book>(
            "env",
            List.of(),
            java.util.Optional.empty(),
            java.util.Optional.of(name -> java.util.Optional.of(new TextKind<>(_ -> name))));
    var fields = FieldCatalogue.of(List.of(environment));

    assertThat(fields.filter("env = x").problems())
        .extracting(Problem::code)
        .containsExactly("FLT-028");
    assertThat(fields.filter("env[x] = x").problems()).isEmpty();
  }

  @Test
  void refusesAnExpressionThatWouldFillTheMemory() {
    for (var expression :
        List.of("(a{1000}){1000}", "((a{100}){100}){100}", "a".repeat(1001), "(\\w{50,500}){90}")) {
      assertThat(problem("title regex \"" + expression.replace("\\", "\\\\") + "\"").code())
          .isEqualTo("FLT-038");
    }
    assertThat(problems("title regex \"([0-9]{1,3}\\\\.){3}[0-9]{1,3}\"")).isEmpty();
  }

  @Test
  void compilesAConditionThatWasChangedAfterReading() {
    var filter = Book.FIELDS.filter(Parsed.of("lent").condition());

    assertThat(Book.SHELF.stream().filter(filter.test().orElseThrow())).hasSize(1);
  }

  @Test
  void refusesTwoFieldsOfOneName() {
    var title = Field.text("title", Book::title);

    assertThatThrownBy(() -> FieldCatalogue.of(List.of(title, title.alias("name"))))
        .hasMessage("two fields are called title");
  }
}
