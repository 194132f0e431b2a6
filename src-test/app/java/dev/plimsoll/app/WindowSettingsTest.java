package dev.plimsoll.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.app.i18n.Language;
import dev.plimsoll.app.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowSettingsTest {

  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("plimsoll/window.properties");
  }

  @Test
  void remembersSizePlaceThemeAndLanguage() throws IOException {
    var settings =
        new WindowSettings(
            1400,
            900,
            Optional.of(new WindowSettings.Place(-1200, 40)),
            true,
            Theme.DARK,
            Language.ZH,
            Map.of("images-table", "size:60,id:-"));
    settings.write(file());
    assertThat(WindowSettings.read(file(), Language.EN)).isEqualTo(settings);
    assertThat(file().getParent()).isDirectoryNotContaining("glob:**.new");
  }

  @Test
  void takesTheSystemsLanguageWhereNothingIsRemembered() {
    assertThat(WindowSettings.read(file(), Language.ZH))
        .isEqualTo(
            new WindowSettings(
                1280, 800, Optional.empty(), false, Theme.SYSTEM, Language.ZH, Map.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"width=wide\nheight=NaN\nx=1\ny=far", "\\u12", "width=1\ntheme=pink", ""})
  void opensWithTheDefaultsWhereTheFileIsBroken(String content) throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(file(), content);
    var settings = WindowSettings.read(file(), Language.EN);
    assertThat(settings.width()).isGreaterThanOrEqualTo(960);
    assertThat(settings.height()).isGreaterThanOrEqualTo(640);
    assertThat(settings.place()).isEmpty();
    assertThat(settings.theme()).isEqualTo(Theme.SYSTEM);
  }
}
