package dev.plimsoll.app.kit;

import dev.plimsoll.app.i18n.ErrorText;
import dev.plimsoll.app.ui.ClipboardText;
import dev.plimsoll.app.ui.Command;
import dev.plimsoll.app.ui.CommandButton;
import dev.plimsoll.app.ui.Commands;
import dev.plimsoll.app.ui.ErrorBox;
import dev.plimsoll.app.ui.Ids;
import dev.plimsoll.app.ui.Localised;
import dev.plimsoll.app.ui.Slot;
import dev.plimsoll.app.ui.Surroundings;
import dev.plimsoll.app.ui.Surroundings.Advisories;
import dev.plimsoll.engine.advisory.osv.ImportResult;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One line about the installed advisories with what can be done about them: which there are, how
/// far an import is, what the last one said. A failed import says its three sentences below.
public final class AdvisoriesLine extends VBox {

  private final AdvisoryImport imports;
  private final Surroundings surroundings;
  private final Commands commands;
  private final Localised localised;
  private final Label words = new Label();
  private final HBox acts = new HBox(8);
  private final Slot actSlot = new Slot(acts);
  private final VBox failure = new VBox();
  private final Slot failureSlot = new Slot(failure);

  public AdvisoriesLine(
      AdvisoryImport imports, Surroundings surroundings, Commands commands, Localised localised) {
    this.imports = imports;
    this.surroundings = surroundings;
    this.commands = commands;
    this.localised = localised;
    Ids.KIT_WORDS.on(words);
    words.setMaxWidth(Double.MAX_VALUE);
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.ALWAYS);
    acts.setMinWidth(Region.USE_PREF_SIZE);
    var line = new HBox(12, words, acts);
    line.getStyleClass().add("kit-line");
    acts.getStyleClass().add("kit-line");
    getChildren().addAll(line, failure);
    Slot.follow(
        this::update,
        List.of(imports.state(), surroundings.advisoriesProperty(), localised.languageProperty()));
  }

  private void update() {
    var state = imports.state().get();
    words.setText(words(state));
    actSlot.show(state.getClass(), () -> acts(state));
    failureSlot.show(
        state instanceof ImportState.Failed ? state : "none",
        () ->
            state instanceof ImportState.Failed(var code, var parameters)
                ? List.of(new ErrorBox(Ids.KIT_FAILED, code, parameters, "", localised))
                : List.of());
  }

  private String words(ImportState state) {
    return switch (state) {
      case ImportState.Idle _, ImportState.Failed _ ->
          installed(surroundings.advisoriesProperty().get());
      case ImportState.Running(var records, var isCancelling) ->
          isCancelling
              ? localised.text("kit.cancelling")
              : localised.text("kit.running", "n", records);
      case ImportState.Cancelled _ -> localised.text("kit.cancelled");
      case ImportState.Done(var result) ->
          localised.text(
              result.broken().isEmpty() ? "kit.done" : "kit.done-broken",
              "n",
              result.records(),
              "time",
              localised.forms().duration(result.duration()),
              "broken",
              result.broken().size());
    };
  }

  private String installed(Advisories advisories) {
    return switch (advisories) {
      case Advisories.Looking _ -> localised.text("shell.status.advisories.looking");
      case Advisories.None _ -> localised.text("shell.status.advisories.none.explained");
      case Advisories.Installed(var asOf, var records) ->
          localised.text(
              "kit.installed",
              "n",
              records,
              "date",
              localised.forms().isoDate(asOf),
              "age",
              localised.forms().age(asOf));
    };
  }

  private List<Node> acts(ImportState state) {
    var shown = new ArrayList<Node>();
    switch (state) {
      case ImportState.Running _ ->
          shown.add(button(Ids.KIT_CANCEL, "kit.cancel", imports::cancel));
      case ImportState.Idle _ -> {
        shown.add(command(Ids.KIT_IMPORT, Command.IMPORT_ADVISORIES));
        shown.add(command(Ids.KIT_FOLDER, Command.IMPORT_FOLDER));
      }
      case ImportState.Failed _, ImportState.Cancelled _ -> {
        shown.add(command(Ids.KIT_IMPORT, Command.IMPORT_ADVISORIES));
        shown.add(button(Ids.KIT_DISMISS, "kit.dismiss", imports::dismiss));
      }
      case ImportState.Done(var result) -> {
        if (!result.broken().isEmpty()) {
          shown.add(details(result));
        }
        shown.add(button(Ids.KIT_DISMISS, "kit.dismiss", imports::dismiss));
      }
    }
    return shown;
  }

  private Node command(Ids id, Command command) {
    var button = new CommandButton(command, commands, localised);
    button.getStyleClass().add("compact");
    return id.on(button);
  }

  private Node button(Ids id, String key, Runnable run) {
    var button = new Button();
    button.textProperty().bind(localised.bound(key));
    button.getStyleClass().add("compact");
    button.setOnAction(_ -> run.run());
    return id.on(button);
  }

  /// Which records were left out, and why.
  private Node details(ImportResult result) {
    var copy = new Hyperlink();
    copy.textProperty().bind(localised.bound("shell.error.copy"));
    copy.setOnAction(_ ->
        ClipboardText.put(
            result.broken().stream()
                .map(gap -> ErrorText.of(localised.texts(), localised.forms(), gap))
                .map(said -> said.code() + "\t" + said.what())
                .collect(Collectors.joining("\n"))));
    return copy;
  }
}
