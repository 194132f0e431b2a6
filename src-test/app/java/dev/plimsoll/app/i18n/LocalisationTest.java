package dev.plimsoll.app.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Both languages are complete, and nothing is there that nobody shows.
class LocalisationTest {

  private final Texts english = Texts.of(Language.EN);
  private final Texts chinese = Texts.of(Language.ZH);

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(chinese.keys()).isEqualTo(english.keys());
  }

  /// A number that only chooses between singular and plural has no place in Chinese.
  @Test
  void bothLanguagesShowTheSameValues() {
    var soft = new SoftAssertions();
    for (var key : english.keys()) {
      var en = english.message(key).orElseThrow();
      var zh = chinese.message(key).orElseThrow();
      soft.assertThat(shown(zh)).as(key).isEqualTo(shown(en));
      soft.assertThat(en.names()).as(key).containsAll(zh.names());
    }
    soft.assertAll();
  }

  private static Set<String> shown(Message message) {
    var shown = new TreeSet<String>();
    for (var part : message.parts()) {
      switch (part) {
        case Message.Part.Literal _ -> {}
        case Message.Part.Value(var name) -> shown.add(name);
        case Message.Part.Plural(var _, var one, var other) -> {
          shown.addAll(shown(one));
          shown.addAll(shown(other));
        }
      }
    }
    return shown;
  }

  @ParameterizedTest
  @EnumSource
  void everyFileIsSortedAndKeepsToItsArea(Language language) {
    for (var area : Texts.AREAS) {
      var keys = TextFile.keysInOrder(area, language);
      assertThat(keys).as(area).isSorted().doesNotHaveDuplicates();
      var first = area.equals("errors") ? "error." : area + ".";
      assertThat(keys).as(area).allMatch(key -> key.startsWith(first));
    }
  }

  @Test
  void everyKeyInTheSourcesHasAText() {
    var missing = new TreeSet<String>();
    for (var literal : TextFile.literals()) {
      if (isKey(literal) && !english.has(literal)) {
        missing.add(literal + "=");
      }
    }
    assertThat(missing).as("lines to add").isEmpty();
  }

  /// Of the engine's gaps as of the application's own errors.
  @Test
  void everyCodeHasItsThreeSentences() {
    var missing = new TreeSet<String>();
    for (var code : TextFile.codes()) {
      for (var sentence : List.of("do", "means", "what")) {
        var key = "error." + code.toLowerCase(Locale.ROOT) + "." + sentence;
        if (!english.has(key)) {
          missing.add(key + "=");
        }
      }
    }
    assertThat(missing).as("lines to add").isEmpty();
  }

  /// A literal that ends with a dot is the beginning of a family: `outcome.severity.`.
  @Test
  void everyTextIsShownSomewhere() {
    var literals = TextFile.literals();
    var families = literals.stream().filter(literal -> literal.endsWith(".")).toList();
    var unused = new TreeSet<>(english.keys());
    unused.removeAll(literals);
    unused.removeIf(key -> families.stream().anyMatch(key::startsWith));
    assertThat(unused).as("lines to remove").isEmpty();
  }

  @Test
  void englishIsCalm() {
    TextFile.all(Language.EN)
        .forEach((key, text) ->
            assertThat(text)
                .as(key)
                .isNotBlank()
                .isEqualTo(text.strip())
                .doesNotContain("!")
                .doesNotContainIgnoringCase("please"));
  }

  private static boolean isKey(String literal) {
    return !literal.endsWith(".")
        && !List.of("css", "csv", "properties", "json", "png")
            .contains(literal.replaceAll(".*\\.", ""))
        && (literal.startsWith("error.")
            || Texts.AREAS.stream().anyMatch(area -> literal.startsWith(area + ".")));
  }
}
