package dev.plimsoll.app.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.app.i18n.Language;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class ThemesTest {

  @BeforeAll
  static void startTheToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  private final SimpleObjectProperty<Language> language = new SimpleObjectProperty<>(Language.EN);
  private final Label plain = new Label("layer 4");
  private final Label strong = new Label("layer 4");
  private final Label mono = new Label("sha256");
  private final Themes themes = new Themes(language);

  private void onScreen(Runnable test) {
    WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          strong.getStyleClass().add("strong");
          mono.getStyleClass().add("mono");
          var scene = new Scene(new StackPane(plain, strong, mono));
          themes.themeProperty().set(Theme.LIGHT);
          themes.dress(scene);
          scene.getRoot().applyCss();
          test.run();
        });
  }

  private void restyle() {
    plain.getScene().getRoot().applyCss();
  }

  @Test
  void changesTheThemeWhileTheWindowIsOpen() {
    onScreen(() -> {
      assertThat(plain.getTextFill()).isEqualTo(Color.web("#1f2328"));
      themes.themeProperty().set(Theme.DARK);
      restyle();
      assertThat(plain.getTextFill()).isEqualTo(Color.web("#d5dbe1"));
    });
  }

  @Test
  void setsOneFamilyPerLanguage() {
    onScreen(() -> {
      assertThat(plain.getFont().getFamily()).isEqualTo("Inter");
      assertThat(strong.getFont().getFamily()).isEqualTo("Inter SemiBold");
      assertThat(mono.getFont()).isEqualTo(Font.font("JetBrains Mono", 12));
      language.set(Language.ZH);
      restyle();
      assertThat(plain.getFont().getFamily()).doesNotContain("Inter");
      assertThat(mono.getFont().getFamily()).isEqualTo("JetBrains Mono");
    });
  }

  @ParameterizedTest
  @CsvSource({
    "Linux, font-zh-linux.css",
    "Windows 11, font-zh-windows.css",
    "Mac OS X, font-zh-macos.css",
    "'', font-zh-linux.css"
  })
  void takesTheChineseFontOfTheSystem(String system, String sheet) {
    assertThat(Fonts.sheet(Language.ZH, system)).isEqualTo(sheet);
    assertThat(Fonts.sheet(Language.EN, system)).isEqualTo("font-en.css");
  }

  @Test
  void knowsWhetherAFontOfTheMachineShowsChinese() {
    var language = new SimpleObjectProperty<>(Language.EN);
    var none = new Themes(language, () -> List.of("DejaVu Sans", "Inter"));
    var some = new Themes(language, () -> List.of("Inter", "Noto Sans CJK SC"));
    assertThat(none.canShow(Language.ZH)).isFalse();
    assertThat(none.canShow(Language.EN)).isTrue();
    assertThat(some.canShow(Language.ZH)).isTrue();
  }
}
