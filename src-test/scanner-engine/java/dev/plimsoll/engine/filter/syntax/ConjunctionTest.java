package dev.plimsoll.engine.filter.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConjunctionTest {

  private static final Condition LAYERS = Conjunction.in("layer", List.of("4", "5"));
  private static final Condition OPENSSL =
      Conjunction.compare("package.name", Operator.EQ, "openssl");

  private static Conjunction of(String text) {
    return Conjunction.of(Parsed.of(text).condition());
  }

  @Test
  void addsAPartToWhatIsThere() {
    assertThat(of("").with(OPENSSL).text()).isEqualTo("package.name = openssl");
    assertThat(of("severity >= high").with(LAYERS).text())
        .isEqualTo("severity >= high and layer in (4, 5)");
    assertThat(of("a = b or c = d").with(LAYERS).text())
        .isEqualTo("(a = b or c = d) and layer in (4, 5)");
    assertThat(of("curl").with(LAYERS).with(OPENSSL).text())
        .isEqualTo("curl and layer in (4, 5) and package.name = openssl");
  }

  @Test
  void addsNothingTwice() {
    assertThat(of("layer in (4,5) and a = b").with(LAYERS).text())
        .isEqualTo("layer in (4, 5) and a = b");
  }

  @Test
  void takesAPartAway() {
    assertThat(of("a = b and layer in(4,5)").without(LAYERS).text()).isEqualTo("a = b");
    assertThat(of("layer in (4, 5)").without(LAYERS).text()).isEmpty();
    assertThat(of("a = b or layer in (4, 5)").without(LAYERS).text())
        .isEqualTo("a = b or layer in (4, 5)");
  }

  @Test
  void replacesWhatIsAskedOfAField() {
    assertThat(of("layer = 3 and curl and not layer = 7").withoutField("layer").with(LAYERS).text())
        .isEqualTo("curl and layer in (4, 5)");
    assertThat(of("suppressed and a = b").withoutField("suppressed").text()).isEqualTo("a = b");
  }

  @Test
  void filtersOutWithoutLosingWhatHasNoValue() {
    assertThat(of("").with(Conjunction.not(OPENSSL)).text())
        .isEqualTo("not package.name = openssl");
    assertThat(ConditionText.of(Conjunction.not(Conjunction.not(OPENSSL))))
        .isEqualTo("package.name = openssl");
  }

  @Test
  void setsQuotesWhereAValueNeedsThem() {
    assertThat(ConditionText.of(Conjunction.compare("instruction", Operator.EQ, "RUN a && b")))
        .isEqualTo("instruction = \"RUN a && b\"");
    assertThat(ConditionText.of(Conjunction.compare("a", Operator.EQ, ""))).isEqualTo("a = \"\"");
  }
}
