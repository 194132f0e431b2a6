package dev.plimsoll.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.app.i18n.Language;
import dev.plimsoll.app.packages.Arrangement;
import dev.plimsoll.app.packages.PackageRow;
import dev.plimsoll.app.theme.Theme;
import dev.plimsoll.app.ui.Screenshots;
import dev.plimsoll.connect.EngineLocator;
import dev.plimsoll.engine.Capability;
import dev.plimsoll.engine.Progress;
import dev.plimsoll.engine.ScanReport;
import dev.plimsoll.engine.ScanRequest;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Table and tree of a real image with 1,500 packages or more, in both themes and both languages.
@ExtendWith(ApplicationExtension.class)
class LargeImageScreensTest {

  private static final int MANY = 1_500;

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // given by start, before the test
  private Stage stage;

  @Start
  void start(Stage first) {
    stage = first;
  }

  @Test
  void showsEveryPackageOfALargeImageAsTableAndAsTree(FxRobot robot) throws Exception {
    Capability.LARGE_IMAGE.require();
    var report = scan(System.getenv("PLIMSOLL_LARGE_IMAGE"));
    var present = report.components().stream().filter(each -> each.present()).toList();
    assertThat(present).hasSizeGreaterThanOrEqualTo(MANY);
    for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
      for (var language : Language.values()) {
        var suffix = "-" + theme.tag() + "-" + language.tag();
        var desk = new Desk(folder.resolve(suffix));
        robot.interact(() -> open(desk, report, theme, language));
        assertThat(desk.packages.rows().stream().filter(PackageRow.OfComponent.class::isInstance))
            .hasSize(report.components().size());
        picture(robot, "large-table" + suffix, () -> {});
        picture(robot, "large-tree" + suffix, () -> openTree(desk));
      }
    }
  }

  private ScanReport scan(String reference) throws Exception {
    var environment = new HashMap<>(System.getenv());
    environment.put("PLIMSOLL_HOME", folder.toString());
    var context = new AppContext(environment, folder, Clock.systemUTC());
    context.importAdvisories(List.of(Capability.shared("advisories/osv")), _ -> {});
    EngineLocator engines = context.engines();
    try (var engine = engines.locate()) {
      return context
          .scanner(List.of(context.advisoryStore()))
          .scan(ScanRequest.of(engine.source(reference)), Progress.none());
    }
  }

  private void open(Desk desk, ScanReport report, Theme theme, Language language) {
    var image =
        desk.image(3, report.image().size(), Optional.of(report), report.image().reference());
    desk.themes.themeProperty().set(theme);
    desk.localised.languageProperty().set(language);
    stage.setScene(desk.scene(1280, 800));
    stage.show();
    desk.images.refresh();
    desk.images.select(Set.of(image), image);
    desk.images.scanSelected();
    desk.navigation.show("packages");
  }

  /// The roots that need something, opened.
  private static void openTree(Desk desk) {
    desk.packages.arrange(Arrangement.TREE);
    desk.packages.rows().snapshot().stream()
        .filter(PackageRow::isClosed)
        .limit(3)
        .forEach(row -> desk.packages.open(row.key(), true));
  }

  private void picture(FxRobot robot, String name, Runnable steps) {
    Screenshots.after(robot, stage, name, steps);
  }
}
