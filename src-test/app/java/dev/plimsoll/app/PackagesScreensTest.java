package dev.plimsoll.app;

import dev.plimsoll.app.i18n.Language;
import dev.plimsoll.app.packages.Arrangement;
import dev.plimsoll.app.packages.Detail;
import dev.plimsoll.app.packages.Grouping;
import dev.plimsoll.app.packages.Narrowing;
import dev.plimsoll.app.theme.Theme;
import dev.plimsoll.app.ui.Command;
import dev.plimsoll.app.ui.Screenshots;
import java.nio.file.Path;
import java.util.List;
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

/// Pictures of the packages screen in its states, in both themes and both languages. Each follows a
/// frame of its own: what changes twice within one frame is drawn as it was before.
@ExtendWith(ApplicationExtension.class)
class PackagesScreensTest {

  private static final String LIBC = "libc6@2.36-9+deb12u10";

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // given by start, before each test
  private Stage stage;

  @SuppressWarnings("NullAway.Init") // made by each test
  private Desk desk;

  private String suffix = "";

  @Start
  void start(Stage first) {
    stage = first;
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, EN", "LIGHT, ZH", "DARK, EN", "DARK, ZH"})
  void packagesInTheirStates(Theme theme, Language language, FxRobot robot) {
    robot.interact(() -> open(theme, language, 1280, 800));
    table(robot);
    tree(robot);
    details(robot);
    nothing(robot);
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, EN", "DARK, ZH"})
  void theSmallestWindowAndTheInspectorClosed(Theme theme, Language language, FxRobot robot) {
    robot.interact(() -> open(theme, language, 960, 640));
    picture(robot, "packages-small", () -> desk.packages.arrange(Arrangement.TREE));
    robot.interact(() -> open(theme, language, 1280, 800));
    picture(robot, "packages-wide", () -> desk.commands.run(Command.INSPECTOR));
  }

  private void table(FxRobot robot) {
    picture(robot, "packages", () -> desk.packages.goTo(LIBC));
    picture(robot, "packages-groups", () -> desk.packages.group(Grouping.LICENCE));
    picture(
        robot,
        "packages-ended",
        () -> {
          desk.packages.group(Grouping.NONE);
          desk.packages.goTo("git@1:2.39.5-0");
        });
  }

  private void tree(FxRobot robot) {
    picture(
        robot,
        "packages-tree",
        () -> {
          desk.packages.arrange(Arrangement.TREE);
          open("shop-api@1.4.0", "express@4.18.1", "body-parser@1.20.0", "debug@2.6.9", "ms@2.0.0");
          open("shop-api@1.4.0", "log-bridge@3.2.0");
          open("curl@7.88.1-10+deb12u8", "libcurl4@7.88.1-10+deb12u8");
          desk.packages.goTo("qs@6.10.3");
        });
    picture(robot, "packages-tree-groups", () -> desk.packages.group(Grouping.ECOSYSTEM));
    picture(
        robot,
        "packages-tree-filter",
        () -> {
          desk.packages.group(Grouping.NONE);
          desk.packages.filter("ms");
        });
  }

  private void details(FxRobot robot) {
    picture(
        robot,
        "packages-files",
        () -> {
          desk.packages.filter("");
          desk.packages.goTo(LIBC);
          desk.packages.show(Optional.of(Detail.FILES));
        });
    picture(robot, "packages-needed-by", () -> desk.packages.show(Optional.of(Detail.NEEDED_BY)));
  }

  private void nothing(FxRobot robot) {
    picture(robot, "packages-not-examined", () -> desk.packages.narrow(Narrowing.NOT_EXAMINED));
    picture(robot, "packages-no-match", () -> desk.packages.filter("no-such-word"));
    picture(
        robot,
        "packages-uncovered",
        () -> {
          desk.packages.filter("");
          choose("shop/odd:1");
        });
    picture(robot, "packages-never", () -> choose("shop/web:1.9"));
  }

  private void open(Theme theme, Language language, double width, double height) {
    desk = new Desk(folder);
    suffix = "-" + theme.tag() + "-" + language.tag();
    var market =
        desk.image(3, 697_000_000, Optional.of(Shops.market().report()), "shop/market:3.1");
    var odd = desk.image(34, 12_000_000, Optional.of(Shops.uncovered().report()), "shop/odd:1");
    desk.image(9, 141_000_000, Optional.empty(), "shop/web:1.9");
    desk.themes.themeProperty().set(theme);
    desk.localised.languageProperty().set(language);
    stage.setScene(desk.scene(width, height));
    stage.show();
    desk.images.refresh();
    desk.images.select(List.of(market, odd), market);
    desk.images.scanSelected();
    desk.images.select(Set.of(market), market);
    desk.navigation.show("packages");
    desk.shell.focusContent();
  }

  private void choose(String name) {
    var key =
        desk.images.allRows().stream()
            .filter(row -> row.image().label().equals(name))
            .findFirst()
            .orElseThrow()
            .key();
    desk.images.select(Set.of(key), key);
  }

  /// Opens the rows on the way from a root.
  private void open(String... ids) {
    for (int i = 1; i <= ids.length; i++) {
      desk.packages.open(String.join("\n", List.of(ids).subList(0, i)), true);
    }
  }

  private void picture(FxRobot robot, String name, Runnable steps) {
    Screenshots.after(robot, stage, name + suffix, steps);
  }
}
