package dev.plimsoll.app.ui;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One sentence and one act in the place where the list would be; *None found* has no act.
public final class EmptyState extends VBox {

  public EmptyState(Ids id, ObservableValue<String> sentence, List<? extends Button> acts) {
    id.on(this);
    getStyleClass().add("empty-place");
    var label = new Label();
    label.textProperty().bind(sentence);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(label, Priority.ALWAYS);
    label.setMaxWidth(Double.MAX_VALUE);
    var card = new HBox(label);
    card.getChildren().addAll(acts);
    card.getStyleClass().addAll("card", "empty-state");
    getChildren().add(card);
  }
}
