package dev.plimsoll.app.ui;

import java.util.Arrays;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;

/// Keeps by which columns a list is sorted until the next session: `severity:+,id:-`, the most
/// important first, `-` for the reverse of the column's own order.
final class SortMemory<R> {

  private final TableView<R> table;
  private final Remembered remembered;
  private final String name;

  private SortMemory(TableView<R> table, Remembered remembered) {
    this.table = table;
    this.remembered = remembered;
    this.name = "sort." + table.getId();
  }

  /// Sorts `table` as it was left, and remembers how it is left. A text of another version or
  /// another hand is taken as far as it makes sense.
  static <R> void install(TableView<R> table, Remembered remembered) {
    var memory = new SortMemory<>(table, remembered);
    memory.bringBack();
    InvalidationListener keep = _ -> memory.keep();
    table.getSortOrder().addListener(keep);
    table.getColumns().forEach(column -> column.sortTypeProperty().addListener(keep));
    remembered.whenReset(() -> table.getSortOrder().clear());
  }

  private void bringBack() {
    var order =
        Arrays.stream(remembered.get(name).split(","))
            .flatMap(key ->
                table.getColumns().stream()
                    .filter(column -> column.isSortable() && key.startsWith(column.getId() + ':')))
            .distinct()
            .toList();
    for (var column : order) {
      boolean isReverse = remembered.get(name).contains(column.getId() + ":-");
      column.setSortType(isReverse ? SortType.DESCENDING : SortType.ASCENDING);
    }
    if (!order.isEmpty()) {
      table.getSortOrder().setAll(order);
    }
  }

  private void keep() {
    remembered.put(
        name, table.getSortOrder().stream().map(SortMemory::text).collect(Collectors.joining(",")));
  }

  private static String text(TableColumn<?, ?> column) {
    return column.getId() + (column.getSortType() == SortType.DESCENDING ? ":-" : ":+");
  }
}
