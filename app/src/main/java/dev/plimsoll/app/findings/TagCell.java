package dev.plimsoll.app.findings;

import dev.plimsoll.app.ui.ListColumn;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A small mark behind the text of a cell; nothing for an empty word.
final class TagCell implements ListColumn.Graphic<FindingRow> {

  private final Label tag = new Label();
  private final Function<FindingRow, String> words;

  TagCell(String styleClass, Function<FindingRow, String> words) {
    this.words = words;
    tag.getStyleClass().add(styleClass);
    tag.setMinWidth(Region.USE_PREF_SIZE);
  }

  @Override
  public Node node() {
    return tag;
  }

  @Override
  public void show(FindingRow row) {
    var text = words.apply(row);
    tag.setText(text);
    tag.setVisible(!text.isEmpty());
    tag.setManaged(!text.isEmpty());
  }
}
