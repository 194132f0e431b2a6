package dev.plimsoll.app.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.FilteredFinding;
import dev.plimsoll.engine.FindingFields;
import dev.plimsoll.engine.filter.Field;
import dev.plimsoll.engine.filter.FieldCatalogue;
import dev.plimsoll.engine.filter.Filter;
import dev.plimsoll.engine.filter.Kind;
import dev.plimsoll.engine.filter.NumberKind;
import dev.plimsoll.engine.filter.TextFunctions;
import dev.plimsoll.engine.filter.Units;
import dev.plimsoll.engine.filter.YesNoKind;
import dev.plimsoll.engine.filter.syntax.Problem;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterTextsTest {

  private static Filter<?> filter(String text) {
    return FindingFields.catalogue(FilterTexts::names, Instant.EPOCH).filter(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "severity >= 高危",
        "severity >= High",
        "confidence = 很可能",
        "fix = 暂无修复",
        "fate in (已升级, 已移除)"
      })
  void takesValuesInBothLanguages(String text) {
    assertThat(filter(text).problems()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void explainsEveryField(Language language) {
    var texts = Texts.of(language);

    assertThat(FindingFields.catalogue(FilterTexts::names, Instant.EPOCH).fields())
        .extracting(Field::name)
        .allSatisfy(name -> assertThat(FilterTexts.explained(texts, name)).isNotBlank());
  }

  /// A text for every code, and none that lacks a value which its sentences name.
  @Test
  void saysEveryFaultInThreeSentences() {
    var wrong =
        Stream.concat(
            Stream.of("x".repeat(100_001), "(".repeat(300), "id in (" + "x,".repeat(10_001) + "x)"),
            Stream.of(
                "id = x and",
                "and",
                "fixed id = x",
                "cvss[3.1]",
                "cvss[3.1] x",
                "id =",
                "id = and",
                "id in (",
                "id in x",
                "id = (x)",
                "(fixed",
                "fixed )",
                "id in (x y)",
                "id = \"x",
                "id = '\\q'",
                "x AND y",
                "cvss[3 = x",
                "colour = x",
                "severity contains x",
                "layer about 3",
                "layer exits 3",
                "layer",
                "twice(id) = x",
                "len(id, id) = 1",
                "id[1] = x",
                "env = x",
                "env[y] = x",
                "layer = x",
                "bytes = x",
                "age = x",
                "modified = x",
                "fixed = x",
                "severity = x",
                "severity = hgih",
                "id = val(layer)",
                "id regex '('",
                "severty = high",
                "id in ((x))"));
    var found = new TreeSet<String>();
    for (var problem : wrong.flatMap(FilterTextsTest::problems).toList()) {
      found.add(problem.code());
      for (var language : Language.values()) {
        var forms = new Forms(language, Clock.systemUTC(), ZoneOffset.UTC);
        var said =
            ErrorText.of(
                Texts.of(language), forms, problem.code(), problem.parameters(), problem.message());
        assertThat(said.act()).as(problem.toString()).isNotEmpty();
      }
    }
    assertThat(found).containsExactlyElementsOf(codes());
  }

  private static Stream<Problem> problems(String text) {
    var fields =
        new ArrayList<>(FindingFields.catalogue(FilterTexts::names, Instant.EPOCH).fields());
    fields.add(Field.of("bytes", new NumberKind<>(_ -> 1, Units.SIZE)));
    Function<String, Optional<Kind<FilteredFinding>>> env =
        name -> name.equals("x") ? Optional.of(new YesNoKind<>(_ -> true)) : Optional.empty();
    fields.add(new Field<>("env", List.of(), Optional.empty(), Optional.of(env)));
    return FieldCatalogue.of(fields).with(TextFunctions.all()).filter(text).problems().stream();
  }

  private static List<String> codes() {
    return Texts.of(Language.EN).keys().stream()
        .filter(key -> key.startsWith("error.flt-") && key.endsWith(".what"))
        .map(key -> key.substring("error.".length(), key.length() - ".what".length()))
        .map(code -> code.toUpperCase(Locale.ROOT))
        .toList();
  }

  @Test
  void explainsNothingThatIsNoField() {
    var fields = FindingFields.catalogue(FilterTexts::names, Instant.EPOCH);

    assertThat(Texts.of(Language.EN).keys())
        .filteredOn(key -> key.startsWith("findings.explained."))
        .extracting(key -> key.substring("findings.explained.".length()))
        .allMatch(name -> fields.find(name).isPresent());
  }
}
