package dev.plimsoll.app.ui;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A small mark behind the text of a cell; nothing for an empty word.
///
/// @param <R> the row
public final class TagCell<R> implements ListColumn.Graphic<R> {

  private final Label tag = new Label();
  private final Function<R, String> words;

  public TagCell(String styleClass, Function<R, String> words) {
    this.words = words;
    tag.getStyleClass().add(styleClass);
    tag.setMinWidth(Region.USE_PREF_SIZE);
  }

  @Override
  public Node node() {
    return tag;
  }

  @Override
  public void show(R row) {
    var text = words.apply(row);
    tag.setText(text);
    tag.setVisible(!text.isEmpty());
    tag.setManaged(!text.isEmpty());
  }
}
