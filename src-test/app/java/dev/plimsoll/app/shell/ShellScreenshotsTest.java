package dev.plimsoll.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.app.i18n.Language;
import dev.plimsoll.app.theme.Theme;
import dev.plimsoll.app.ui.Screenshots;
import dev.plimsoll.app.ui.Tasks;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Pictures of the window in both themes and both languages.
@ExtendWith(ApplicationExtension.class)
class ShellScreenshotsTest {

  private SampleScreens sample;
  private Scene scene;

  @Start
  void start(Stage stage) {
    sample = new SampleScreens();
    var shell = sample.shell();
    scene = new Scene(shell.root(), 1280, 800);
    sample.themes.dress(scene);
    stage.setScene(scene);
    stage.show();
    shell.focusContent();
  }

  @Test
  void theWindowInBothThemesAndLanguages(FxRobot robot) {
    robot.interact(() -> {
      sample.selectAFinding();
      sample.filter.textProperty().set("openssl");
      sample.table.node().requestFocus();
      sample.tasks.show(
          Optional.of(
              new Tasks.Running(
                  "shop/web:1.9",
                  "layer 4/9, 312 of 840 MB",
                  Optional.of(0.37),
                  0,
                  false,
                  () -> {})));
    });
    for (var theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
      for (var language : Language.values()) {
        robot.interact(() -> {
          sample.themes.themeProperty().set(theme);
          sample.localised.languageProperty().set(language);
        });
        robot.interact(() -> {
          var file = Screenshots.write(scene, "shell-" + theme.tag() + "-" + language.tag());
          assertThat(file).isNotEmptyFile();
        });
      }
    }
  }
}
