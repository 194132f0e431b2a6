package dev.plimsoll.app.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// A cell of a [ListColumn]: words, style and graphic come from the row.
final class ListCell<R> extends TableCell<R, R> {

  private final ListColumn<R> column;
  private final Optional<ListColumn.Graphic<R>> graphic;
  private final Tooltip tooltip = new Tooltip();
  private List<String> styles = List.of();

  ListCell(ListColumn<R> column) {
    this.column = column;
    this.graphic = column.newGraphic();
    getStyleClass().addAll(column.cellStyles());
    textTruncatedProperty().subscribe(this::explain);
  }

  @Override
  protected void updateItem(@Nullable R row, boolean empty) {
    super.updateItem(row, empty);
    if (row == null || empty) {
      style(List.of());
      setText(null);
      setGraphic(null);
      setTooltip(null);
      return;
    }
    style(column.styles(row));
    setText(column.words(row));
    graphic.ifPresent(shown -> {
      shown.show(row);
      setGraphic(shown.node());
    });
    explain();
  }

  /// Classes that stay are left alone: every change of them makes the cell find its style anew, and
  /// a keystroke in the filter changes the rows of all cells at once.
  private void style(List<String> next) {
    if (!next.equals(styles)) {
      getStyleClass().removeAll(styles);
      getStyleClass().addAll(next);
      styles = next;
    }
  }

  private void explain() {
    var row = getItem();
    if (row == null || isEmpty()) {
      return;
    }
    var tip = column.tip(row);
    var text = tip.isEmpty() && isTextTruncated() ? column.words(row) : tip;
    tooltip.setText(text);
    setTooltip(text.isEmpty() ? null : tooltip);
  }
}
