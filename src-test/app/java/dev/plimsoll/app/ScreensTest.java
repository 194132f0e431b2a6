package dev.plimsoll.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.app.findings.CoverageRow.Part;
import dev.plimsoll.app.i18n.Language;
import dev.plimsoll.app.theme.Theme;
import dev.plimsoll.app.ui.Screenshots;
import dev.plimsoll.app.ui.Surroundings.Advisories;
import dev.plimsoll.app.ui.Tasks;
import dev.plimsoll.engine.advisory.AdvisoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Pictures of both screens in their states, in both themes and both languages.
@ExtendWith(ApplicationExtension.class)
class ScreensTest {

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // given by start, before each test
  private Stage stage;

  @Start
  void start(Stage first) {
    stage = first;
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, EN", "LIGHT, ZH", "DARK, EN", "DARK, ZH"})
  void bothScreensInTheirStates(Theme theme, Language language, FxRobot robot) {
    robot.interact(() -> pictures(theme, language));
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, EN", "DARK, ZH"})
  void theSmallestWindowAndTheFirstStart(Theme theme, Language language, FxRobot robot) {
    robot.interact(() -> small(theme, language));
  }

  private void pictures(Theme theme, Language language) {
    var desk = new Desk(folder);
    var api =
        desk.image(
            3, 697_000_000, Optional.of(Shops.api().report()), "shop/api:2.4", "shop/api:latest");
    var web = desk.image(9, 141_000_000, Optional.empty(), "shop/web:1.9");
    var part =
        desk.image(11, 512_000_000, Optional.of(Shops.partial().report()), "shop/worker:2.4");
    var odd = desk.image(34, 12_000_000, Optional.of(Shops.uncovered().report()), "shop/odd:1");
    var clean = desk.image(41, 12_000_000, Optional.of(Shops.clean().report()), "shop/clean:1");
    desk.image(2, 688_000_000, Optional.empty());
    var scene = show(desk, theme, language, 1280, 800);
    var suffix = "-" + theme.tag() + "-" + language.tag();
    desk.images.refresh();
    desk.images.openDemo();
    desk.images.select(List.of(api, part, odd, clean), api);
    desk.images.scanSelected();
    desk.images.select(Set.of(api), api);
    picture(scene, "images" + suffix);
    desk.tasks.show(
        Tasks.Kind.IMPORT,
        Optional.of(
            new Tasks.Running(
                desk.localised.text("kit.task"),
                desk.localised.text("kit.records", "n", 3200),
                Optional.empty(),
                0,
                false,
                () -> {})));
    desk.shell.mayClose(() -> {});
    picture(scene, "close-question" + suffix);
    desk.tasks.show(Tasks.Kind.IMPORT, Optional.empty());
    desk.images.select(Set.of(web), web);
    desk.images.scanSelected();
    picture(scene, "images-failed" + suffix);
    desk.images.select(Set.of(api), api);
    desk.navigation.show("findings");
    desk.findings.expand("DEBIAN-CVE-2022-0778|openssl", true);
    desk.findings.select("DEBIAN-CVE-2022-0778|openssl");
    desk.shell.focusContent();
    picture(scene, "findings" + suffix);
    desk.findings.chooseLayers(Set.of(3, 5));
    picture(scene, "findings-layers" + suffix);
    desk.findings.includeSuperseded(true);
    desk.findings.select("DEBIAN-CVE-2022-24765|git");
    picture(scene, "findings-superseded" + suffix);
    desk.findings.filter("no-such-word");
    picture(scene, "findings-no-match" + suffix);
    desk.findings.filter("");
    desk.images.select(Set.of(part), part);
    picture(scene, "findings-partial" + suffix);
    desk.findings.coverage().show(Set.of(Part.NOT_EXAMINED, Part.FAILED));
    desk.findings.coverage().select(desk.findings.coverage().rows().getFirst());
    picture(scene, "findings-gaps" + suffix);
    desk.images.select(Set.of(odd), odd);
    picture(scene, "findings-uncovered" + suffix);
    desk.images.select(Set.of(clean), clean);
    picture(scene, "findings-clean" + suffix);
    desk.images.select(Set.of(web), web);
    picture(scene, "findings-failed" + suffix);
  }

  private void small(Theme theme, Language language) {
    var suffix = "-small-" + theme.tag() + "-" + language.tag();
    var desk = new Desk(folder);
    desk.engine.isOff = true;
    var scene = show(desk, theme, language, 960, 640);
    desk.images.refresh();
    desk.shell.focusContent();
    desk.surroundings.advisoriesProperty().set(new Advisories.None());
    picture(scene, "first-start" + suffix);
    desk.importer =
        (_, _) -> {
          throw new AdvisoryException(
              "KIT-008",
              "empty",
              Map.of("file", "/home/me/all.zip", "reason", "it is empty"),
              null);
        };
    desk.imports.start(Path.of("all.zip"));
    picture(scene, "import-failed" + suffix);
    desk.navigation.show("settings");
    picture(scene, "settings" + suffix);
    desk.navigation.show("images");
    desk.imports.dismiss();
    desk.engine.isOff = false;
    desk.images.refresh();
    picture(scene, "images-empty" + suffix);
    var api = desk.image(3, 697_000_000, Optional.of(Shops.api().report()), "shop/api:2.4");
    desk.images.refresh();
    desk.images.select(Set.of(api), api);
    desk.navigation.show("findings");
    picture(scene, "findings-never" + suffix);
    desk.findings.scan();
    desk.findings.chooseLayers(Set.of(3, 4, 5, 6));
    picture(scene, "findings" + suffix);
    desk.engine.isOff = true;
    desk.images.refresh();
    desk.navigation.show("images");
    picture(scene, "images-silent" + suffix);
    desk.shell.sayThatAFontIsMissing();
    picture(scene, "font-notice" + suffix);
  }

  private Scene show(Desk desk, Theme theme, Language language, double width, double height) {
    desk.themes.themeProperty().set(theme);
    desk.localised.languageProperty().set(language);
    var scene = desk.scene(width, height);
    stage.setScene(scene);
    stage.show();
    return scene;
  }

  private static void picture(Scene scene, String name) {
    assertThat(Screenshots.write(scene, name)).isNotEmptyFile();
  }
}
