package dev.plimsoll.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.plimsoll.app.findings.FindingRow;
import dev.plimsoll.app.findings.LayerRow;
import dev.plimsoll.app.i18n.Language;
import dev.plimsoll.app.images.ImageRow;
import dev.plimsoll.app.scan.ScanState;
import dev.plimsoll.app.theme.Theme;
import dev.plimsoll.app.theme.Themes;
import dev.plimsoll.app.ui.Ids;
import dev.plimsoll.app.ui.Localised;
import dev.plimsoll.app.ui.Screenshots;
import dev.plimsoll.cli.Cli;
import dev.plimsoll.cli.Terminal;
import dev.plimsoll.engine.Capability;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The main job in the real window over a real engine, by keyboard: list, scan, cancel, scan,
/// choose a layer, open a finding. Then the terminal says the same.
@ExtendWith(ApplicationExtension.class)
class MainJobTest {

  private static final String IMAGE = "plimsoll-test/debian:1";
  private static final String BIG = "plimsoll-test/big:1";
  private static final int SECONDS = 90;

  @TempDir static Path home;

  @SuppressWarnings("NullAway.Init") // given by start, before the test
  private Stage stage;

  @SuppressWarnings("NullAway.Init") // given by start, before the test
  private AppContext context;

  @SuppressWarnings("NullAway.Init") // given by start, before the test
  private Shown shown;

  /// What the window was made with.
  private record Shown(Localised localised, Themes themes) {}

  @Start
  void start(Stage stage) throws Exception {
    Capability.DOCKER.require();
    var environment = new HashMap<>(System.getenv());
    environment.put("PLIMSOLL_HOME", home.toString());
    context = new AppContext(environment, home, Clock.systemUTC());
    context.importAdvisories(List.of(Capability.shared("advisories/osv/Debian")), _ -> {});
    var machine =
        new WindowParts.Machine(
            home.resolve("window.properties"), Language.EN, context.clock(), ZoneOffset.UTC);
    this.stage = stage;
    var features = new Window(context, false);
    Workbench.show(
        stage,
        machine,
        (localised, themes, remembered, window) -> {
          shown = new Shown(localised, themes);
          return features.wire(localised, themes, remembered, window);
        });
  }

  @Test
  void listsScansCancelsAndExplains(FxRobot robot) throws Exception {
    await(() -> rows(robot).stream().anyMatch(row -> row.image().name().equals(IMAGE)));
    assertThat(rows(robot)).allMatch(ImageRow::isNeverScanned);

    select(robot, BIG);
    robot.type(KeyCode.S);
    await(() -> row(robot, BIG).result().isBusy());
    robot.push(KeyCode.CONTROL, KeyCode.PERIOD);
    await(() -> !row(robot, BIG).result().isBusy());
    assertThat(row(robot, BIG).result().state()).isInstanceOf(ScanState.Idle.class);
    assertThat(row(robot, BIG).isNeverScanned()).isTrue();

    select(robot, IMAGE);
    robot.type(KeyCode.S);
    await(() -> row(robot, IMAGE).result().report().isPresent());
    picture(robot, "main-job-images");
    var report = row(robot, IMAGE).result().report().orElseThrow();

    robot.type(KeyCode.ENTER);
    await(() -> !findings(robot).isEmpty());
    int all = findings(robot).size();

    chooseLayerOf(robot, report.openFindings().getFirst().layer());
    await(() -> findings(robot).size() < all && !findings(robot).isEmpty());
    var table = robot.lookup("#" + Ids.FINDINGS_TABLE.id()).<FindingRow>queryTableView();
    robot.interact(() -> table.getSelectionModel().select(0));
    await(() -> !text(robot, Ids.INSPECTOR_TITLE).isBlank());
    assertThat(text(robot, Ids.INSPECTOR_TITLE)).startsWith("D");
    for (var heading :
        List.of(Ids.INSPECTOR_WHAT, Ids.INSPECTOR_WHY, Ids.INSPECTOR_WHERE, Ids.INSPECTOR_TODO)) {
      assertThat(robot.lookup("#" + heading.id()).tryQuery()).as(heading.id()).isPresent();
    }
    picture(robot, "main-job-findings");
    saysTheSameInTheTerminal(report.counts().values().stream().mapToInt(n -> n).sum());
  }

  private void saysTheSameInTheTerminal(int findings) throws Exception {
    var json = new JsonMapper().readTree(terminal("scan", IMAGE, "-f", "json"));
    assertThat(json.path("findings")).hasSize(findings);
    var table = terminal("scan", IMAGE, "-f", "table");
    assertThat(table).contains(findings + " findings");
    assertThat(table.lines().filter(line -> line.contains("DSA-") || line.contains("DLA-")))
        .hasSize(findings);
    assertThat(json.path("components")).hasSize(present(json));
    assertThat(table).contains("Examined " + present(json) + " packages");
  }

  private static int present(JsonNode json) {
    return (int)
        json.path("components")
            .valueStream()
            .filter(component -> component.path("judged").asText().equals("yes"))
            .count();
  }

  private String terminal(String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var terminal =
        new Terminal(
            InputStream.nullInputStream(),
            new PrintStream(out, false, UTF_8),
            new PrintStream(err, false, UTF_8),
            200,
            false,
            false,
            Language.EN,
            _ -> () -> {});
    assertThat(Cli.run(context, terminal, List.of(arguments))).as(err.toString(UTF_8)).isZero();
    return out.toString(UTF_8);
  }

  private void chooseLayerOf(FxRobot robot, int layer) {
    var layers = robot.lookup("#" + Ids.FINDINGS_LAYERS.id()).<LayerRow>queryTableView();
    robot.interact(() -> {
      layers.requestFocus();
      layers.getItems().stream()
          .filter(row -> row.layer().index() == layer)
          .forEach(layers.getSelectionModel()::select);
    });
  }

  private static void select(FxRobot robot, String image) {
    TableView<ImageRow> table = images(robot);
    robot.interact(() -> {
      table.requestFocus();
      table.getSelectionModel().clearSelection();
      table.getSelectionModel().select(row(robot, image));
    });
  }

  /// In both themes and both languages, switched while the window is open.
  private void picture(FxRobot robot, String name) {
    for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
      for (var language : Language.values()) {
        robot.interact(() -> {
          shown.themes().themeProperty().set(theme);
          shown.localised().languageProperty().set(language);
          Screenshots.write(stage.getScene(), name + "-" + theme.tag() + "-" + language.tag());
        });
      }
    }
    robot.interact(() -> {
      shown.themes().themeProperty().set(Theme.LIGHT);
      shown.localised().languageProperty().set(Language.EN);
    });
  }

  private static List<ImageRow> rows(FxRobot robot) {
    return items(robot, Ids.IMAGES_TABLE);
  }

  private static ImageRow row(FxRobot robot, String image) {
    return rows(robot).stream()
        .filter(row -> row.image().name().equals(image))
        .findFirst()
        .orElseThrow();
  }

  private static TableView<ImageRow> images(FxRobot robot) {
    return robot.lookup("#" + Ids.IMAGES_TABLE.id()).queryTableView();
  }

  private static List<FindingRow> findings(FxRobot robot) {
    return items(robot, Ids.FINDINGS_TABLE);
  }

  /// Empty while the list is not on the screen.
  private static <R> List<R> items(FxRobot robot, Ids table) {
    var query = robot.lookup("#" + table.id());
    return query.tryQuery().isEmpty()
        ? List.of()
        : List.copyOf(robot.lookup("#" + table.id()).<R>queryTableView().getItems());
  }

  private static String text(FxRobot robot, Ids id) {
    return robot.lookup("#" + id.id()).<Labeled>query().getText();
  }

  private static void await(Callable<Boolean> condition) throws TimeoutException {
    waitFor(SECONDS, TimeUnit.SECONDS, condition);
  }
}
