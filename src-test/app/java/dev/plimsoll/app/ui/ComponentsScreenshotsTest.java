package dev.plimsoll.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.app.i18n.Language;
import dev.plimsoll.app.theme.Theme;
import dev.plimsoll.app.theme.Themes;
import dev.plimsoll.engine.model.Severity;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Pictures of the shared parts in both themes and both languages, to lay beside the design.
@ExtendWith(NoCssWarnings.class)
class ComponentsScreenshotsTest {

  @Test
  void allPartsInBothThemesAndLanguages() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
      for (var language : Language.values()) {
        var file = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> picture(theme, language));
        assertThat(file).isNotEmptyFile();
      }
    }
  }

  private static Path picture(Theme theme, Language language) {
    var localised = new Localised(language, Clock.systemUTC(), ZoneOffset.UTC);
    var themes = new Themes(localised.languageProperty());
    themes.themeProperty().set(theme);
    var page = new VBox(12, chips(localised), outcomes(localised), controls(localised));
    page.getChildren().addAll(filters(localised), strip(localised), states(localised));
    page.setStyle("-fx-padding: 24px; -fx-background-color: -surface;");
    var scene = new Scene(page, 900, 760);
    themes.dress(scene);
    return Screenshots.write(scene, "components-" + theme.tag() + "-" + language.tag());
  }

  private static Node chips(Localised localised) {
    var rows = new VBox(6);
    rows.getChildren().addAll(new HBox(8), new HBox(8), new HBox(8));
    for (var severity : Severity.values()) {
      var chips =
          List.of(
              SeverityChip.letter(localised),
              SeverityChip.word(localised),
              SeverityChip.letter(localised).plain());
      for (int i = 0; i < chips.size(); i++) {
        chips.get(i).show(Optional.of(severity));
        ((HBox) rows.getChildren().get(i)).getChildren().add(chips.get(i));
      }
    }
    return rows;
  }

  private static Node outcomes(Localised localised) {
    var rows = new VBox(4);
    for (var outcome :
        List.of(
            new Outcome.Found(0, false),
            new Outcome.NotExamined(localised.text("outcome.judged.no-source")),
            new Outcome.Failed("INV-007"),
            new Outcome.Suppressed(3),
            new Outcome.Found(12, true),
            new Outcome.PartialZero(7, 9),
            new Outcome.DoesNotApply())) {
      var glyph = new Label(outcome.glyph());
      glyph.setMinWidth(60);
      glyph.getStyleClass().addAll("mono", outcome.styleClass());
      var words = new Label(outcome.description(localised.texts()));
      words.getStyleClass().add(outcome.styleClass());
      rows.getChildren().add(new HBox(8, glyph, words));
    }
    return rows;
  }

  private static Node controls(Localised localised) {
    var commands = new Commands();
    commands.handle(Command.SCAN, () -> {});
    commands.handle(
        Command.REFRESH, () -> {}, new SimpleBooleanProperty(false), "shell.reason.no-task");
    var themed =
        new Switch<>(
            Ids.SETTINGS_THEME,
            List.of(Theme.values()),
            new SimpleObjectProperty<>(Theme.LIGHT),
            value -> localised.bound("settings.theme." + value.tag()));
    var compact = new Button(localised.text("inspector.copy"));
    compact.getStyleClass().add("compact");
    return new HBox(
        8,
        new CommandButton(Command.SCAN, commands, localised).primary(),
        new CommandButton(Command.OPEN_ARCHIVE, commands, localised),
        new CommandButton(Command.REFRESH, commands, localised),
        themed,
        compact);
  }

  private static Node filters(Localised localised) {
    var rows = new VBox(8);
    for (var text : List.of("", "openssl 3.0", "\"lib ssl")) {
      var field =
          new FilterField(
              Ids.FINDINGS_FILTER, Ids.FINDINGS_FILTER_STATE, "shell.command.filter", localised);
      field.textProperty().set(text);
      rows.getChildren().add(field);
    }
    return rows;
  }

  private static Node strip(Localised localised) {
    var strip = new CoverageStrip(Ids.FINDINGS_COVERAGE, localised, _ -> {});
    strip.show(new dev.plimsoll.engine.Coverage(260, 3, 1, 0, 7, 9));
    return strip;
  }

  private static Node states(Localised localised) {
    return new VBox(
        12,
        new EmptyState(
            Ids.IMAGES_EMPTY, localised.bound("outcome.none-found"), List.of(new Button("Scan"))),
        new ErrorBox(Ids.IMAGES_FAILED, "APP-001", Map.of("command", "scan"), "", localised));
  }
}
