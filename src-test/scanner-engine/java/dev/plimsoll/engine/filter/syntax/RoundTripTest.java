package dev.plimsoll.engine.filter.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.plimsoll.engine.Capability;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is written and read again is the same condition.
class RoundTripTest {

  @Test
  void readsEveryConditionAsItWasWritten() {
    var random = new Random(11);
    for (int i = 0; i < 20_000; i++) {
      var condition = RandomConditions.next(random);
      var text = ConditionText.of(condition);

      var parsed = Parsed.of(text);

      assertThat(parsed.problems()).as(text).isEmpty();
      assertThat(Shape.of(parsed.condition())).as(text).isEqualTo(Shape.of(condition));
      assertThat(ConditionText.of(parsed.condition())).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          (a=b)and((c==d))                ~ a = b and c = d
          a = b or (c = d and e = f)      ~ a = b or c = d and e = f
          (a = b or c = d) and e = f      ~ (a = b or c = d) and e = f
          (a = b and c = d) and e = f     ~ (a = b and c = d) and e = f
          not (a = b)                     ~ not a = b
          not(a = b or c = d)             ~ not (a = b or c = d)
          not (a b)                       ~ not (a b)
          a in(1,2 ,3)                    ~ a in (1, 2, 3)
          a = 'x y'                       ~ a = "x y"
          a = "say \\"ho\\""              ~ a = "say \\"ho\\""
          a['x'] exists                   ~ a["x"] exists
          a > 50   MB                     ~ a > 50 MB
          tolower( a.b ) = val( c.d )     ~ tolower(a.b) = val(c.d)
          """)
  void writesTheCanonicalForm(String text, String canonical) {
    assertThat(ConditionText.of(Parsed.of(text).condition())).isEqualTo(canonical);
  }

  @Test
  void readsTheConditionsOfFalcosRules() throws IOException {
    var conditions = new ArrayList<String>();
    try (var files = Files.list(Capability.shared("falco/rules"))) {
      for (var file : files.toList()) {
        new YAMLMapper().readTree(file.toFile()).forEach(item -> add(item, conditions));
      }
    }

    assertThat(conditions).hasSizeGreaterThan(150);
    for (var text : conditions) {
      var parsed = Parsed.of(text);
      assertThat(parsed.problems()).as(text).isEmpty();
      var again = Parsed.of(ConditionText.of(parsed.condition()));
      assertThat(Shape.of(again.condition())).isEqualTo(Shape.of(parsed.condition()));
    }
  }

  private static void add(JsonNode item, List<String> conditions) {
    if (item.hasNonNull("condition")) {
      conditions.add(item.get("condition").asText());
    }
  }
}
