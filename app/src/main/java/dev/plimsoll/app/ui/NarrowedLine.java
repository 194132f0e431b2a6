package dev.plimsoll.app.ui;

import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Says above a list that it holds only part of the things, and leads back to all of them.
public final class NarrowedLine extends HBox {

  private final Label words = new Label();

  /// @param allKey the link's words
  public NarrowedLine(Ids id, String allKey, Localised localised, Runnable showAll) {
    id.on(this);
    getStyleClass().add("partial-line");
    setSpacing(8);
    var all = new Hyperlink();
    all.textProperty().bind(localised.bound(allKey));
    all.getStyleClass().add("small");
    all.setMinWidth(Region.USE_PREF_SIZE);
    all.setOnAction(_ -> showAll.run());
    getChildren().addAll(words, all);
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  /// @param which empty where everything is listed
  public void show(Optional<String> which) {
    words.setText(which.orElse(""));
    setVisible(which.isPresent());
  }
}
