package dev.plimsoll.app.ui;

import javafx.beans.Observable;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Gives one column the width that the others leave. JavaFX's own constrained policies squeeze
/// every column, and an id must never be cut.
final class GrowingColumn<R> {

  private static final double SCROLL_BAR = 10;

  private final TableView<R> table;
  private final TableColumn<R, ?> column;
  private final double least;

  private GrowingColumn(TableView<R> table, TableColumn<R, ?> column) {
    this.table = table;
    this.column = column;
    this.least = column.getPrefWidth();
  }

  static <R> void install(TableView<R> table, TableColumn<R, ?> column) {
    var growing = new GrowingColumn<>(table, column);
    table.widthProperty().addListener((Observable _) -> growing.fit());
    table.getColumns().forEach(growing::follow);
    table
        .getColumns()
        .addListener(
            (ListChangeListener<TableColumn<R, ?>>)
                change -> {
                  while (change.next()) {
                    change.getAddedSubList().forEach(growing::follow);
                  }
                  growing.fit();
                });
  }

  private void follow(TableColumn<R, ?> other) {
    if (!other.equals(column)) {
      other.widthProperty().addListener((Observable _) -> fit());
      other.visibleProperty().addListener((Observable _) -> fit());
    }
  }

  /// Cells lie on whole pixels: a fraction of one would be enough for a scroll bar.
  private void fit() {
    double others =
        table.getColumns().stream()
            .filter(other -> other.isVisible() && !other.equals(column))
            .mapToDouble(other -> Math.ceil(other.getWidth()))
            .sum();
    column.setPrefWidth(Math.max(least, Math.floor(table.getWidth() - others - SCROLL_BAR)));
  }
}
