package dev.plimsoll.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.plimsoll.app.i18n.Language;
import dev.plimsoll.app.settings.SettingsView;
import dev.plimsoll.app.shell.ShellParts;
import dev.plimsoll.app.theme.Theme;
import dev.plimsoll.app.theme.Themes;
import dev.plimsoll.app.ui.Commands;
import dev.plimsoll.app.ui.Localised;
import dev.plimsoll.app.ui.Navigation;
import dev.plimsoll.app.ui.Remembered;
import dev.plimsoll.app.ui.Surroundings;
import dev.plimsoll.app.ui.Tasks;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

class WorkbenchTest {

  @TempDir private Path folder;
  private final List<String> order = new ArrayList<>();

  private WindowParts wire(Localised localised, Themes themes, Remembered remembered, Stage stage) {
    order.add("wired, shown: " + stage.isShowing());
    var parts =
        new ShellParts(
            localised,
            themes,
            new Commands(),
            new Navigation("settings"),
            new Tasks(),
            new Surroundings(),
            remembered,
            List.of(),
            List.of(new SettingsView(localised, themes, new Region()).build()),
            List.of());
    return new WindowParts(
        parts,
        () -> order.add("after, shown: " + stage.isShowing()),
        () -> {
          themes.themeProperty().set(Theme.DARK);
          remembered.put("colour", "grey");
          order.add("closed");
        });
  }

  @Test
  void showsTheWindowBeforeAnythingSlowAndRemembersIt() throws TimeoutException {
    var machine =
        new WindowParts.Machine(
            folder.resolve("window.properties"), Language.ZH, Clock.systemUTC(), ZoneOffset.UTC);
    FxToolkit.registerPrimaryStage();
    FxToolkit.setupFixture(() -> {
      var stage = new Stage();
      Workbench.show(stage, machine, this::wire);
      assertThat(stage.getTitle()).isEqualTo("Plimsoll");
      assertThat(stage.getIcons()).hasSize(1);
      assertThat(stage.getScene().getWidth()).isEqualTo(1280);
      stage.close();
    });
    assertThat(order).containsExactly("wired, shown: false", "after, shown: true", "closed");
    var remembered = WindowSettings.read(machine.settings(), Language.EN);
    assertThat(remembered.theme()).isEqualTo(Theme.DARK);
    assertThat(remembered.language()).isEqualTo(Language.ZH);
    assertThat(remembered.remembered()).containsExactly(entry("colour", "grey"));
  }
}
