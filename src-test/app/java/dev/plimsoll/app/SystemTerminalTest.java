package dev.plimsoll.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.app.i18n.Language;
import java.io.InputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SystemTerminalTest {

  @Test
  void speaksTheLanguageOfTheFirstVariableThatIsSet() {
    assertThat(SystemTerminal.language(Map.of("LANG", "zh_CN.UTF-8"))).isEqualTo(Language.ZH);
    assertThat(SystemTerminal.language(Map.of("LC_MESSAGES", "C", "LANG", "zh_CN.UTF-8")))
        .isEqualTo(Language.EN);
    assertThat(SystemTerminal.language(Map.of("LC_ALL", "zh_TW", "LANG", "de_DE")))
        .isEqualTo(Language.ZH);
    assertThat(SystemTerminal.language(Map.of())).isEqualTo(Language.EN);
  }

  @Test
  void takesAWidthOnlyFromANumber() {
    assertThat(width("80")).isEqualTo(80);
    assertThat(width("wide")).isEqualTo(width(""));
    assertThat(width("-1")).isEqualTo(width(""));
    assertThat(width("2000000000")).isEqualTo(1000);
  }

  private static int width(String columns) {
    return SystemTerminal.of(Map.of("COLUMNS", columns), InputStream.nullInputStream()).width();
  }
}
