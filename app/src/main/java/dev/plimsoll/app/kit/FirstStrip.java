package dev.plimsoll.app.kit;

import dev.plimsoll.app.ui.Command;
import dev.plimsoll.app.ui.CommandButton;
import dev.plimsoll.app.ui.Commands;
import dev.plimsoll.app.ui.Icons;
import dev.plimsoll.app.ui.Ids;
import dev.plimsoll.app.ui.Localised;
import dev.plimsoll.app.ui.Remembered;
import dev.plimsoll.app.ui.Slot;
import dev.plimsoll.app.ui.Surroundings;
import dev.plimsoll.app.ui.Surroundings.Advisories;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What a new user is told, once, in three lines that can be dismissed. Missing advisories are said
/// as long as they are missing, since nothing is found without them.
public final class FirstStrip extends VBox {

  private static final String DISMISSED = "first-strip.dismissed";

  private final AdvisoryImport imports;
  private final Surroundings surroundings;
  private final Localised localised;
  private final BooleanProperty dismissed = new SimpleBooleanProperty();
  private final BooleanProperty offersActs = new SimpleBooleanProperty(true);
  private final Node promise;
  private final Node acts;
  private final Node line;

  public FirstStrip(
      AdvisoryImport imports,
      Surroundings surroundings,
      Commands commands,
      Localised localised,
      Remembered remembered) {
    this.imports = imports;
    this.surroundings = surroundings;
    this.localised = localised;
    Ids.FIRST_STRIP.on(this);
    getStyleClass().add("first-strip");
    dismissed.set(!remembered.get(DISMISSED).isEmpty());
    dismissed.subscribe(is -> remembered.put(DISMISSED, is ? "yes" : ""));
    promise = promise();
    line = new AdvisoriesLine(imports, surroundings, commands, localised);
    acts = acts(commands);
    for (var each : List.of(promise, line, acts)) {
      each.managedProperty().bind(each.visibleProperty());
      getChildren().add(each);
    }
    managedProperty().bind(visibleProperty());
    Slot.follow(
        this::update,
        List.of(imports.state(), surroundings.advisoriesProperty(), dismissed, offersActs));
  }

  /// False where the screen offers the same acts itself.
  public void offerActs(boolean offers) {
    offersActs.set(offers);
  }

  private void update() {
    boolean isMissing = surroundings.advisoriesProperty().get() instanceof Advisories.None;
    boolean isAtWork = !(imports.state().get() instanceof ImportState.Idle);
    promise.setVisible(!dismissed.get());
    acts.setVisible(!dismissed.get() && offersActs.get());
    line.setVisible(!dismissed.get() || isMissing || isAtWork);
    setVisible(line.isVisible());
  }

  private Node promise() {
    var words = localised.label("kit.promise");
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    var close = new Button();
    Ids.FIRST_STRIP_DISMISS.on(close);
    close.getStyleClass().addAll("bare", "compact");
    close.setGraphic(Icons.CLOSE.node("icon-list"));
    close.accessibleTextProperty().bind(localised.bound("kit.promise.dismiss"));
    var tooltip = new Tooltip();
    tooltip.textProperty().bind(localised.bound("kit.promise.dismiss"));
    close.setTooltip(tooltip);
    close.setOnAction(_ -> dismissed.set(true));
    var line = new HBox(12, words, close);
    line.getStyleClass().add("kit-line");
    return line;
  }

  private Node acts(Commands commands) {
    var demo = new CommandButton(Command.OPEN_DEMO, commands, localised);
    var archive = new CommandButton(Command.OPEN_ARCHIVE, commands, localised);
    var line = new HBox(8, Ids.FIRST_STRIP_DEMO.on(demo), Ids.FIRST_STRIP_ARCHIVE.on(archive));
    line.getChildren().forEach(act -> act.getStyleClass().add("compact"));
    line.getStyleClass().add("kit-line");
    return line;
  }
}
