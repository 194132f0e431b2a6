package dev.plimsoll.app.shell;

import dev.plimsoll.app.ui.Command;
import dev.plimsoll.app.ui.Icons;
import dev.plimsoll.app.ui.Ids;
import dev.plimsoll.app.ui.Surroundings.Advisories;
import dev.plimsoll.app.ui.Surroundings.Engine;
import dev.plimsoll.app.ui.Tasks;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The line at the bottom: advisories, network, container engine, running task. A field without
/// truth behind it is not there.
final class StatusBar extends HBox {

  private final ShellParts parts;

  StatusBar(ShellParts parts) {
    this.parts = parts;
    Ids.SHELL_STATUS.on(this);
    getStyleClass().add("status-bar");
    var localised = parts.localised();
    var advisories = parts.surroundings().advisoriesProperty();
    var engine = parts.surroundings().engineProperty();
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren()
        .addAll(
            field(
                Ids.STATUS_KIT,
                localised.bound(() -> words(advisories.get()), advisories),
                localised.bound(() -> explained(advisories.get()), advisories),
                Command.SHOW_SETTINGS),
            separator(),
            field(
                Ids.STATUS_NETWORK,
                localised.bound("shell.status.offline"),
                localised.bound("shell.status.offline.explained"),
                Command.SHOW_SETTINGS),
            separator(),
            field(
                Ids.STATUS_DOCKER,
                localised.bound(() -> words(engine.get()), engine),
                localised.bound(() -> explained(engine.get()), engine),
                Command.SHOW_IMAGES),
            gap);
    parts.tasks().runningProperty().subscribe(this::showTask);
    localised.languageProperty().subscribe(_ -> showTask(parts.tasks().runningProperty().get()));
  }

  private String words(Advisories advisories) {
    return switch (advisories) {
      case Advisories.Looking _ -> text("shell.status.advisories.looking");
      case Advisories.None _ -> text("shell.status.advisories.none");
      case Advisories.Installed(var asOf, var _) ->
          parts
              .localised()
              .text(
                  "shell.status.advisories",
                  "date",
                  parts.localised().forms().isoDate(asOf),
                  "age",
                  parts.localised().forms().age(asOf));
    };
  }

  private String explained(Advisories advisories) {
    return switch (advisories) {
      case Advisories.Looking _ -> text("shell.status.advisories.looking");
      case Advisories.None _ -> text("shell.status.advisories.none.explained");
      case Advisories.Installed(var _, var records) ->
          parts.localised().text("shell.status.advisories.explained", "n", records);
    };
  }

  private String words(Engine engine) {
    return switch (engine) {
      case Engine.Looking _ -> text("shell.status.engine.looking");
      case Engine.Found(var product, var version, var _) -> product + " " + version;
      case Engine.Absent _ -> text("shell.status.engine.absent");
    };
  }

  private String explained(Engine engine) {
    return switch (engine) {
      case Engine.Looking _ -> text("shell.status.engine.looking");
      case Engine.Found(var _, var _, var address) -> address;
      case Engine.Absent(var code) ->
          parts.localised().text("shell.status.engine.absent.explained", "code", code);
    };
  }

  private String text(String key) {
    return parts.localised().text(key);
  }

  private Button field(
      Ids id, ObservableValue<String> words, ObservableValue<String> explained, Command leadsTo) {
    var button = new Button();
    id.on(button);
    button.getStyleClass().addAll("bare", "status-field");
    button.textProperty().bind(words);
    button.accessibleHelpProperty().bind(explained);
    var tooltip = new Tooltip();
    tooltip.textProperty().bind(explained);
    button.setTooltip(tooltip);
    button.setOnAction(_ -> parts.commands().run(leadsTo));
    return button;
  }

  private void showTask(Optional<Tasks.Running> running) {
    getChildren().removeIf(node -> node.getStyleClass().contains("task"));
    getChildren().add(running.map(this::task).orElseGet(this::noTask));
  }

  private Node noTask() {
    var label = new Label(text("shell.status.no-task"));
    Ids.STATUS_TASK.on(label);
    label.getStyleClass().addAll("task", "status-text");
    return label;
  }

  private Node task(Tasks.Running task) {
    var step = task.isCancelling() ? text("shell.status.cancelling") : task.step();
    var words = new Label(task.object() + "  " + step);
    Ids.STATUS_TASK.on(words);
    words.getStyleClass().add("status-text");
    var bar = new ProgressBar(task.fraction().orElse(ProgressBar.INDETERMINATE_PROGRESS));
    bar.setAccessibleText(words.getText());
    bar.setFocusTraversable(false);
    var cancel = new Button();
    Ids.STATUS_TASK_CANCEL.on(cancel);
    cancel.setGraphic(Icons.CLOSE.node("icon-list"));
    cancel.getStyleClass().addAll("bare", "status-field");
    cancel.setAccessibleText(text("shell.command.cancel-task"));
    cancel.setTooltip(new Tooltip(text("shell.command.cancel-task")));
    cancel.setDisable(task.isCancelling());
    cancel.setOnAction(_ -> parts.tasks().cancel());
    var box = new HBox(10, words, bar, cancel);
    if (task.waiting() > 0) {
      var waiting = new Label(parts.localised().text("shell.status.waiting", "n", task.waiting()));
      waiting.getStyleClass().add("status-text");
      box.getChildren().add(1, waiting);
    }
    box.getStyleClass().addAll("task", "task-box");
    return box;
  }

  private static Region separator() {
    var bar = new Region();
    bar.getStyleClass().add("separator-bar");
    return bar;
  }
}
