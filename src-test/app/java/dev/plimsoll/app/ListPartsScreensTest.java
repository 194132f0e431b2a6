package dev.plimsoll.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.app.i18n.Language;
import dev.plimsoll.app.theme.Theme;
import dev.plimsoll.app.ui.Command;
import dev.plimsoll.app.ui.Screenshots;
import dev.plimsoll.engine.model.Severity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Pictures of what lies above or over a list: the columns, an export, a distribution past its end,
/// the findings of one package. Each follows a frame of its own.
@ExtendWith(ApplicationExtension.class)
class ListPartsScreensTest {

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // given by start, before each test
  private Stage stage;

  private String suffix = "";

  @Start
  void start(Stage first) {
    stage = first;
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, EN", "LIGHT, ZH", "DARK, EN", "DARK, ZH"})
  void partsAboveTheList(Theme theme, Language language, FxRobot robot) {
    suffix = "-" + theme.tag() + "-" + language.tag();
    var desk = new Desk(folder);
    robot.interact(() -> open(desk, theme, language));
    picture(robot, "findings-unsupported", () -> desk.navigation.show("findings"));
    picture(
        robot,
        "findings-of-one",
        () -> desk.findings.showOf(desk.findings.rows().getFirst().instance().component()));
    picture(robot, "columns", () -> desk.commands.run(Command.COLUMNS));
    desk.dialogs.answer = Optional.of(folder.resolve("packages.cdx.json"));
    picture(
        robot,
        "packages-exported",
        () -> {
          desk.navigation.show("packages");
          desk.packages.filter("lib");
          desk.commands.run(Command.EXPORT);
        });
    assertThat(folder.resolve("packages.cdx.json")).content().contains("libssl1.1");
  }

  private void open(Desk desk, Theme theme, Language language) {
    var report =
        Reports.of("shop/old:1.0")
            .supportedUntil(LocalDate.of(2024, 6, 30))
            .layer("ADD rootfs.tar /", 77_800_000)
            .component("libssl1.1", "1.1.1d-0", 0)
            .component("tar", "1.30", 0)
            .finding("CVE-2023-0286", Severity.HIGH, "libssl1.1", "1.1.1n-0+deb10u4")
            .finding("CVE-2022-48303", Severity.LOW, "tar", "1.30-2")
            .report();
    var old = desk.image(700, 91_000_000, Optional.of(report), "shop/old:1.0");
    desk.themes.themeProperty().set(theme);
    desk.localised.languageProperty().set(language);
    stage.setScene(desk.scene(1280, 800));
    stage.show();
    desk.images.refresh();
    desk.images.select(Set.of(old), old);
    desk.images.scanSelected();
  }

  private void picture(FxRobot robot, String name, Runnable steps) {
    Screenshots.after(robot, stage, name + suffix, steps);
  }
}
