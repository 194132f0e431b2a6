package dev.plimsoll.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextColumnTest {

  private final TextColumn column =
      TextColumn.of(
          List.of(
              new RowText("openssl\n1.1.1k", "high\n高危"),
              new RowText("tar\n1.34", "low\n低危"),
              new RowText("openssl\n3.0", "low\n低危")));

  private List<Integer> with(String... words) {
    return column.with(List.of(words)).stream().boxed().toList();
  }

  @Test
  void findsEveryRowInWhichAllWordsOccur() {
    assertThat(with()).containsExactly(0, 1, 2);
    assertThat(with("openssl")).containsExactly(0, 2);
    assertThat(with("openssl", "低危")).containsExactly(2);
    assertThat(with("1.", "s", "h")).containsExactly(0);
    assertThat(with("nothing")).isEmpty();
  }

  @Test
  void findsNothingThatBeginsInOneRowAndEndsInTheNext() {
    assertThat(with("1.1.1ktar")).isEmpty();
    assertThat(with("low\nopenssl")).isEmpty();
  }

  @Test
  void findsTheSameAsAskingEachRow() {
    var random = new Random(7);
    var rows =
        random
            .ints(500, 0, 1000)
            .mapToObj(n -> new RowText("row-" + n, n % 3 == 0 ? "aa" : "ba"))
            .toList();
    var all = TextColumn.of(rows);
    for (var word : List.of("a", "1", "-9", "row-1", "99", "b")) {
      var found = all.with(List.of(word));
      for (int i = 0; i < rows.size(); i++) {
        assertThat(found.get(i))
            .as("%s in %s", word, rows.get(i))
            .isEqualTo(rows.get(i).has(List.of(word)));
      }
    }
  }
}
