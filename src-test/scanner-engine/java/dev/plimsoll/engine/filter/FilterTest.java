package dev.plimsoll.engine.filter;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.filter.syntax.Condition;
import dev.plimsoll.engine.filter.syntax.Parsed;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which books of [Book#SHELF] a condition lists: **A**hab's Leg, **B**arnacles, **C**argo, of
/// which nobody knows more than title and edition.
class FilterTest {

  private static String listed(String text) {
    var filter = Book.FIELDS.filter(text);
    assertThat(filter.problems()).isEmpty();
    return Book.SHELF.stream()
        .filter(filter.test().orElseThrow())
        .map(book -> book.title().substring(0, 1))
        .collect(joining());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          ``                                  ~ ABC
          title = Cargo                       ~ C
          title = cargo                       ~ ``
          title != Cargo                      ~ AB
          title < B                           ~ A
          title >= Barnacles                  ~ BC
          title contains a                    ~ ABC
          title contains arn                  ~ B
          title icontains AHAB                ~ A
          title startswith Ca                 ~ C
          title endswith s                    ~ B
          title glob "*'s L?g"                ~ A
          title glob [BC]*                    ~ BC
          title iglob *CARGO*                 ~ C
          title regex "[A-C]ar.*"             ~ BC
          title regex ar                      ~ ``
          title in (Cargo, Barnacles, x)      ~ BC
          title intersects (Cargo)            ~ C
          title startswith anyof (Ca, Ba)     ~ BC
          title contains allof (a, "'")       ~ A
          title contains oneof (a, s)         ~ C
          word[1] = Leg                       ~ A
          word[1] exists                      ~ A
          author = Darwin                     ~ B
          title = author                      ~ ``
          """)
  void comparesTexts(String text, String titles) {
    assertThat(listed(text)).isEqualTo(titles);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          pages = 370                         ~ B
          pages > 370                         ~ A
          pages >= 0x172                      ~ AB
          pages != 370                        ~ A
          pages in (1, 370, 635)              ~ AB
          pages exists                        ~ AB
          size > 500 MB                       ~ A
          size <= 0.37 GB                     ~ B
          read < 10 h                         ~ B
          read > 90 min                       ~ AB
          worth >= fine                       ~ A
          worth < rare                        ~ B
          worth = WORN                        ~ B
          worth in (worn, rare)               ~ AB
          worth = 珍本                          ~ A
          worth != rare                       ~ B
          printed = 1851-10-18                ~ A
          printed <= 1851-06-01               ~ B
          printed > 1851-06-01                ~ A
          printed < 1851-06-01T12:00:01Z      ~ B
          printed exists                      ~ AB
          edition > 9                         ~ A
          edition = 9                         ~ B
          edition <= 9                        ~ BC
          edition > ninth                     ~ ``
          tag = sea                           ~ AB
          tag in (whale, science)             ~ AB
          tag contains sci                    ~ B
          tag exists                          ~ AB
          """)
  void comparesEachKindInItsOwnOrder(String text, String titles) {
    assertThat(listed(text)).isEqualTo(titles);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          lent                                ~ A
          not lent                            ~ BC
          lent = false                        ~ BC
          lent != true                        ~ BC
          lent in (yes, no)                   ~ ABC
          lent or tag = science               ~ AB
          lent sea                            ~ ``
          lent leg                            ~ A
          barnacles                           ~ B
          CARGO                               ~ C
          "b's l"                             ~ A
          "lent"                              ~ ``
          a r                                 ~ BC
          not (a r)                           ~ A
          pages > 1 and (lent or worth = worn) ~ AB
          title in ()                         ~ ``
          not title in ()                     ~ ABC
          """)
  void joinsConditionsAndSearches(String text, String titles) {
    assertThat(listed(text)).isEqualTo(titles);
  }

  @ParameterizedTest
  @CsvSource({
    "author = Darwin, B",
    "author != Darwin, A",
    "not author = Darwin, AC",
    "not author != Darwin, BC",
    "not author exists, C",
    "pages != 1, AB",
    "not pages = 1, ABC",
    "worth != rare, B",
    "printed != 1851-10-18, B",
    "author contains oneof (x), ''"
  })
  void holdsNoComparisonOfAMissingValue(String text, String titles) {
    assertThat(listed(text)).isEqualTo(titles);
  }

  @Test
  void comparesTwoFields() {
    assertThat(listed("title = val(author)")).isEmpty();
    assertThat(listed("title < val(author)")).isEqualTo("AB");
    assertThat(listed("pages < val(pages)")).isEmpty();
    assertThat(listed("pages <= val(pages)")).isEqualTo("AB");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          tolower(title) = cargo              ~ C
          toupper(word[1]) = LEG              ~ A
          basename(title) = Cargo             ~ C
          b64(concat("Q2FyZ28", "=")) = Cargo ~ ABC
          len(title) > 9                      ~ A
          len(tag) = 2                        ~ AB
          len(author) >= 0                    ~ AB
          concat(title, author) = BarnaclesDarwin ~ B
          join("/", (title, author)) = Barnacles/Darwin ~ B
          tolower(concat(title, "!")) = cargo! ~ C
          title = concat("Car", "go")         ~ C
          toupper(author) = val(author)       ~ ``
          """)
  void asksFunctionsOfFields(String text, String titles) {
    assertThat(listed(text)).isEqualTo(titles);
  }

  @Test
  void asksTheCheapQuestionFirst() {
    var asked = new StringBuilder();
    var fields =
        FieldCatalogue.<String>of(
            List.of(
                Field.text("slow", row -> note(asked, 's', row)),
                Field.number("quick", row -> note(asked, 'q', row).length())));
    var filter = fields.filter("slow glob *a* and quick = 3");

    assertThat(filter.test().orElseThrow().test("no")).isFalse();
    assertThat(asked).hasToString("q");
  }

  private static String note(StringBuilder asked, char field, String row) {
    asked.append(field);
    return row;
  }

  @Test
  void knowsWithoutARowWhatCannotHold() {
    Condition condition = Parsed.of("pages > 1 and title in ()").condition();

    assertThat(
            new Compiler<>(Book.FIELDS, new dev.plimsoll.engine.filter.syntax.Problems(), 0)
                .compile(condition)
                .isNever())
        .isTrue();
  }
}
