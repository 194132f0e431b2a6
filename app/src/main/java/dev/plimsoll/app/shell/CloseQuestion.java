package dev.plimsoll.app.shell;

import dev.plimsoll.app.ui.Ids;
import dev.plimsoll.app.ui.Localised;
import dev.plimsoll.app.ui.Tasks;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Asked over the window when it is to be closed while something runs. The safe answer has the
/// keyboard; when the work ends by itself there is nothing to ask any more.
final class CloseQuestion extends StackPane {

  private final Localised localised;
  private final Tasks tasks;
  private final Label running = new Label();
  private final Button keep = new Button();
  private final Button act = new Button();
  private Runnable close = () -> {};
  private Optional<Node> focusBefore = Optional.empty();

  CloseQuestion(Localised localised, Tasks tasks) {
    this.localised = localised;
    this.tasks = tasks;
    Ids.CONFIRM.on(this);
    getStyleClass().add("veil");
    var title = localised.label("shell.close.title");
    title.getStyleClass().add("subheadline");
    running.getStyleClass().add("strong");
    var means = localised.label("shell.close.means");
    for (var line : new Label[] {title, running, means}) {
      line.setWrapText(true);
      line.setMinHeight(Region.USE_PREF_SIZE);
    }
    var card = new VBox(title, running, means, acts());
    card.getStyleClass().add("question");
    getChildren().add(card);
    addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    addEventHandler(KeyEvent.KEY_PRESSED, KeyEvent::consume);
    setVisible(false);
    managedProperty().bind(visibleProperty());
    tasks.runningProperty().subscribe(this::update);
    localised.languageProperty().subscribe(_ -> update(tasks.runningProperty().get()));
  }

  /// @param whenAnswered closes the window where that is the answer
  void ask(Runnable whenAnswered) {
    close = whenAnswered;
    if (!isVisible()) {
      focusBefore = Optional.ofNullable(getScene().getFocusOwner());
      setVisible(true);
    }
    keep.requestFocus();
  }

  /// The answer that changes nothing.
  ///
  /// @return false where nothing was asked
  boolean dismiss() {
    if (!isVisible()) {
      return false;
    }
    setVisible(false);
    focusBefore.ifPresent(Node::requestFocus);
    return true;
  }

  /// The keyboard stays inside: what is behind the question cannot be reached.
  private void walk(KeyEvent event) {
    switch (event.getCode()) {
      case TAB, LEFT, RIGHT -> {
        event.consume();
        (keep.isFocused() ? act : keep).requestFocus();
      }
      default -> {}
    }
  }

  private HBox acts() {
    Ids.CONFIRM_CANCEL.on(keep);
    keep.getStyleClass().add("primary");
    keep.textProperty().bind(localised.bound("shell.close.keep"));
    keep.setOnAction(_ -> dismiss());
    Ids.CONFIRM_ACT.on(act);
    act.textProperty().bind(localised.bound("shell.close.act"));
    act.setOnAction(_ -> {
      setVisible(false);
      tasks.cancelAll();
      close.run();
    });
    var acts = new HBox(8, act, keep);
    acts.getStyleClass().add("acts");
    return acts;
  }

  private void update(Optional<Tasks.Running> task) {
    task.ifPresentOrElse(
        now ->
            running.setText(
                localised.text("shell.close.running", "object", now.object(), "step", now.step())),
        this::dismiss);
  }
}
