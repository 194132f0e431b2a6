package dev.plimsoll.app.shell;

import dev.plimsoll.app.ui.Localised;
import dev.plimsoll.app.ui.SeverityChip;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// One line of the palette: kind, words, where or why, and the severity where there is one.
final class PaletteCell extends ListCell<Palette.Line> {

  private final Label kind = new Label();
  private final Label words = new Label();
  private final Label hint = new Label();
  private final SeverityChip chip;
  private final HBox line;

  PaletteCell(Localised localised) {
    chip = SeverityChip.letter(localised);
    chip.managedProperty().bind(chip.visibleProperty());
    kind.getStyleClass().addAll("muted", "small", "palette-kind");
    hint.getStyleClass().addAll("muted", "small");
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    line = new HBox(8, kind, words, chip, hint);
    line.getStyleClass().add("palette-line");
  }

  @Override
  protected void updateItem(Palette.@Nullable Line item, boolean empty) {
    super.updateItem(item, empty);
    if (item == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    kind.setText(item.kind());
    words.setText(item.words());
    hint.setText(item.hint());
    chip.show(Optional.ofNullable(item.entry()).flatMap(entry -> entry.severity()));
    setGraphic(line);
    setAccessibleText(item.kind() + ", " + item.words() + ", " + item.hint());
  }
}
