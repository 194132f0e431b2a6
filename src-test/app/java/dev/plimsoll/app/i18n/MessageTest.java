package dev.plimsoll.app.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {

  private static final String ROWS = "{n, plural, one {One row} other {{n} rows}} of {name}.";

  @Test
  void putsValuesInTheirPlaces() {
    assertThat(Message.parse("{n} of {total}").format(Map.of("n", 3, "total", 1204)))
        .isEqualTo("3 of 1,204");
  }

  @Test
  void choosesTheBranchByTheNumber() {
    var message = Message.parse(ROWS);
    assertThat(message.format(Map.of("n", 1, "name", "a"))).isEqualTo("One row of a.");
    assertThat(message.format(Map.of("n", 0, "name", "a"))).isEqualTo("0 rows of a.");
    assertThat(message.format(Map.of("n", 21L, "name", "a"))).isEqualTo("21 rows of a.");
  }

  @Test
  void takesNumbersThatComeAsText() {
    assertThat(Message.parse(ROWS).format(Map.of("n", "1", "name", "a"))).startsWith("One row");
  }

  @Test
  void leavesBracesOfValuesAlone() {
    assertThat(Message.parse("in “{path}”").format(Map.of("path", "a/{n}")))
        .isEqualTo("in “a/{n}”");
  }

  @Test
  void namesEveryValueThatItWants() {
    assertThat(Message.parse(ROWS).names()).containsExactly("n", "name");
  }

  @Test
  void refusesToStandWithoutAValue() {
    assertThatThrownBy(() -> Message.parse("{n} of {total}").format(Map.of("n", 3)))
        .hasMessageContaining("{total}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "}",
        "{n",
        "a } b",
        "{}",
        "{n, plural}",
        "{n, plural, one {x}}",
        "{n, choice, one {x} other {y}}",
        "{n, plural, one {x} other {y}",
        "{n, plural, one x other y}"
      })
  void refusesATextThatIsNotWellFormed(String text) {
    assertThatThrownBy(() -> Message.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("position");
  }
}
