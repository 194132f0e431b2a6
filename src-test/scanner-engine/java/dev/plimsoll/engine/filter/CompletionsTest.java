package dev.plimsoll.engine.filter;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.filter.syntax.Span;
import org.junit.jupiter.api.Test;

/// The caret is written as `|`.
class CompletionsTest {

  private static Completions at(String text) {
    int caret = text.indexOf('|');
    return Book.FIELDS.complete(
        text.substring(0, caret) + text.substring(caret + 1), caret, KnownValues.in(Book.SHELF));
  }

  private static String offered(String text) {
    return at(text).proposals().stream()
        .map(one -> one.text() + (one.rows().isPresent() ? ":" + one.rows().getAsInt() : ""))
        .collect(joining(" "));
  }

  @Test
  void offersFieldsInAnEmptyText() {
    assertThat(offered("|")).startsWith("title author.name pages size").endsWith("word not (");
  }

  @Test
  void offersFieldsThatBeginSo() {
    assertThat(offered("pa|")).isEqualTo("pages");
    assertThat(offered("lent and (not p|")).isEqualTo("pages printed");
  }

  @Test
  void offersAFieldByALaterPartOfItsName() {
    assertThat(offered("nam|")).isEqualTo("author.name");
  }

  @Test
  void offersTheOperatorsThatFit() {
    assertThat(offered("worth |")).isEqualTo("= != < <= > >= in intersects exists");
    assertThat(offered("worth i|")).isEqualTo("in intersects");
    assertThat(offered("title contains x and tag |")).startsWith("= <").doesNotContain("!=");
  }

  @Test
  void offersWhatFollowsAYesNoField() {
    assertThat(offered("lent |")).isEqualTo("= != in intersects exists and or");
  }

  @Test
  void offersWordsInTheirOrderWithTheirCounts() {
    assertThat(offered("worth >= |")).isEqualTo("rare:1 fine worn:1");
    assertThat(offered("worth >= f|")).isEqualTo("fine");
  }

  @Test
  void offersTheMostFrequentValueFirst() {
    assertThat(offered("tag = |")).isEqualTo("sea:2 science:1 whale:1");
  }

  @Test
  void setsQuotesWhereAValueNeedsThem() {
    assertThat(offered("title = ah|")).isEqualTo("\"Ahab's Leg\":1");
    assertThat(offered("title = \"ah|")).isEqualTo("\"Ahab's Leg\":1");
  }

  @Test
  void offersValuesWithinAList() {
    assertThat(offered("tag in |")).isEqualTo("(");
    assertThat(offered("tag in (|")).isEqualTo("sea:2 science:1 whale:1");
    assertThat(offered("tag in (sea, w|")).isEqualTo("whale:1");
    assertThat(offered("tag in (sea |")).isEqualTo(", )");
  }

  @Test
  void offersTrueAndFalse() {
    assertThat(offered("lent = |")).isEqualTo("true:1 false:2");
  }

  @Test
  void offersAndAndOrBehindACondition() {
    assertThat(offered("worth >= fine |")).isEqualTo("and or");
    assertThat(offered("(worth >= fine |")).isEqualTo("and or )");
    assertThat(offered("(lent) |")).isEqualTo("and or");
    assertThat(offered("whale a|")).isEqualTo("and");
  }

  @Test
  void offersNothingForAnUnknownField() {
    assertThat(offered("colour = |")).isEmpty();
    assertThat(offered("word[|")).isEmpty();
  }

  @Test
  void replacesTheWordThatIsBegun() {
    assertThat(at("lent and pa|").replaced()).isEqualTo(new Span(9, 2));
    assertThat(at("lent and pa|ges > 3").replaced()).isEqualTo(new Span(9, 5));
    assertThat(at("worth >= |").replaced()).isEqualTo(new Span(9, 0));
    assertThat(at("worth >=|").replaced()).isEqualTo(new Span(8, 0));
    assertThat(at("title = \"ah|").replaced()).isEqualTo(new Span(8, 3));
  }

  @Test
  void offersWhatMakesTheTextRight() {
    for (var text :
        new String[] {"wor|", "worth |", "worth >= |", "tag in |", "tag in (|", "lent an|"}) {
      var completions = at(text);
      var rest = text.replace("|", "");
      for (var proposal : completions.proposals()) {
        var filled = rest.substring(0, completions.replaced().offset()) + proposal.text();
        assertThat(Book.FIELDS.filter(filled).validity())
            .as(filled)
            .isNotEqualTo(Filter.Validity.WRONG);
      }
    }
  }
}
