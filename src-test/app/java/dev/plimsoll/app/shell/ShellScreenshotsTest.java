package dev.plimsoll.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.app.i18n.Language;
import dev.plimsoll.app.theme.Theme;
import dev.plimsoll.app.ui.NoCssWarnings;
import dev.plimsoll.app.ui.Screenshots;
import dev.plimsoll.app.ui.Tasks;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Pictures of the window in both themes and both languages.
@ExtendWith(NoCssWarnings.class)
class ShellScreenshotsTest {

  @Test
  void theWindowInBothThemesAndLanguages() {
    var window = SampleWindow.open(1280, 800);
    window.run(() -> {
      window.sample.selectAFinding();
      window.sample.filter.textProperty().set("openssl");
      window.sample.table.node().requestFocus();
      window.sample.tasks.show(
          Tasks.Kind.SCAN,
          Optional.of(
              new Tasks.Running(
                  "shop/web:1.9",
                  "layer 4/9, 312 of 840 MB",
                  Optional.of(0.37),
                  0,
                  false,
                  () -> {})));
    });
    picture(window, "shell");
  }

  @Test
  void theSmallestWindowWithTheInspectorOverTheList() {
    var window = SampleWindow.open(960, 640);
    window.run(window.sample::selectAFinding);
    window.run(window.shell::toggleInspector);
    picture(window, "shell-small");
  }

  @Test
  void thePalette() {
    var window = SampleWindow.open(960, 640);
    window.press(KeyCode.CONTROL, KeyCode.K).type("0003");
    picture(window, "palette");
    window.press(KeyCode.CONTROL, KeyCode.A).type("s");
    picture(window, "palette-commands");
  }

  @Test
  void theSettings() {
    var window = SampleWindow.open(960, 640);
    window.run(() -> window.sample.navigation.show("settings"));
    picture(window, "settings");
  }

  private static void picture(SampleWindow window, String name) {
    for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
      for (var language : Language.values()) {
        window.run(() -> {
          window.sample.themes.themeProperty().set(theme);
          window.sample.localised.languageProperty().set(language);
        });
        var suffix = "-" + theme.tag() + "-" + language.tag();
        var file = window.get(() -> Screenshots.write(window.scene, name + suffix));
        assertThat(file).isNotEmptyFile();
      }
    }
  }
}
