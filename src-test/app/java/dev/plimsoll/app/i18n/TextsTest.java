package dev.plimsoll.app.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {

  @Test
  void readsTheFilesAsUtf8() {
    assertThat(Texts.of(Language.ZH).text("findings.title")).isEqualTo("发现项");
  }

  @Test
  void formatsNamedValues() {
    assertThat(Texts.of(Language.EN).text("forms.age.days", "n", 1)).isEqualTo("1 day");
  }

  @Test
  void neverShowsAKeyInPlaceOfAText() {
    assertThatThrownBy(() -> Texts.of(Language.EN).text("no.such.key"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no.such.key");
  }

  @Test
  void givesChineseToChineseLocalesAndEnglishToTheRest() {
    assertThat(Language.of(Locale.TRADITIONAL_CHINESE)).isEqualTo(Language.ZH);
    assertThat(Language.of(Locale.FRANCE)).isEqualTo(Language.EN);
  }
}
