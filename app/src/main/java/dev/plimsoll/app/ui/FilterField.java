package dev.plimsoll.app.ui;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The filter of a screen. In this form the text is words, all of which must occur; a lone quote is
/// a phrase that is not finished yet. The state is said by icon, word and colour.
public final class FilterField extends HBox {

  private final TextField field = new TextField();
  private final Label state = new Label();
  private final Button clear = new Button();

  /// @param promptKey what can be typed, also the field's accessible name
  public FilterField(Ids id, Ids stateId, String promptKey, Localised localised) {
    id.on(field);
    stateId.on(state);
    getStyleClass().add("filter-field");
    field.promptTextProperty().bind(localised.bound(promptKey));
    field.accessibleTextProperty().bind(localised.bound(promptKey));
    HBox.setHgrow(field, Priority.ALWAYS);
    state.setMinWidth(Region.USE_PREF_SIZE);
    clear.getStyleClass().addAll("bare", "compact");
    clear.setGraphic(Icons.CLOSE.node("icon-list"));
    clear.accessibleTextProperty().bind(localised.bound("shell.filter.clear"));
    clear.setOnAction(_ -> clear());
    clear.managedProperty().bind(clear.visibleProperty());
    clear.visibleProperty().bind(field.textProperty().isNotEmpty());
    state.visibleProperty().bind(field.textProperty().isNotEmpty());
    state.textProperty().bind(localised.bound(() -> word(localised), field.textProperty()));
    field.textProperty().subscribe(this::showState);
    getChildren().addAll(Icons.FILTER.node("icon-list"), field, state, clear);
    HBox.setHgrow(this, Priority.ALWAYS);
  }

  public StringProperty textProperty() {
    return field.textProperty();
  }

  public TextField field() {
    return field;
  }

  public void clear() {
    field.clear();
    field.requestFocus();
  }

  /// False while a phrase is open; the list keeps its last valid result then.
  public static boolean isComplete(String text) {
    return text.chars().filter(c -> c == '"').count() % 2 == 0;
  }

  private String word(Localised localised) {
    return localised.text(
        isComplete(field.getText()) ? "shell.filter.ok" : "shell.filter.incomplete");
  }

  private void showState() {
    boolean complete = isComplete(field.getText());
    state.getStyleClass().removeAll("state-ok", "state-incomplete");
    state.getStyleClass().add(complete ? "state-ok" : "state-incomplete");
    var icon = (complete ? Icons.OK : Icons.INCOMPLETE).node("icon-list");
    icon.getStyleClass().add(complete ? "state-ok" : "state-incomplete");
    state.setGraphic(icon);
  }
}
