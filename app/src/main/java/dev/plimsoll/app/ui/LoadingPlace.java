package dev.plimsoll.app.ui;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/// What stands in place of a list while it is waited for: the step and its object, and a bar of
/// unknown length.
public final class LoadingPlace extends VBox {

  public LoadingPlace(Ids id, String step) {
    id.on(this);
    getStyleClass().add("loading");
    setSpacing(8);
    var words = new Label(step);
    words.getStyleClass().add("muted");
    var bar = new ProgressBar();
    bar.setAccessibleText(step);
    getChildren().addAll(words, bar);
  }
}
