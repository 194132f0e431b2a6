package dev.plimsoll.app.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Lets the user show, hide, move, resize and sort by the columns of a list, and keeps what was
/// done. The list's own decisions about widths and room pass through here, because those of the
/// user win.
///
/// @param <R> the row
public final class ColumnChoice<R> {

  private static final String KEY = "plimsoll.columns";

  private final TableView<R> table;
  private final Map<String, ListColumn<R>> columns = new LinkedHashMap<>();
  private final Map<String, Boolean> fitting = new LinkedHashMap<>();
  private final Map<String, Double> widths = new LinkedHashMap<>();
  private final String identity;
  private final Remembered remembered;
  private final String name;
  private final ColumnLayout layout;
  private final ContextMenu menu = new ContextMenu();
  private boolean isArranging;

  /// @param identity id of the column that names the row and cannot be hidden
  /// @param remembered keeps it under the list's id
  public ColumnChoice(DenseTable<R> list, String identity, Remembered remembered) {
    this.table = list.node();
    this.identity = identity;
    this.remembered = remembered;
    this.name = "columns." + table.getId();
    this.layout = ColumnLayout.parse(remembered.get(name));
    for (var column : list.visibleColumns()) {
      columns.put(column.getId(), column);
      fitting.put(column.getId(), true);
      widths.put(column.getId(), column.getPrefWidth());
      column.setReorderable(true);
      column.setContextMenu(menu);
    }
    columns.values().forEach(this::offer);
    table.setColumnResizePolicy(this::resize);
    table.getColumns().addListener((ListChangeListener<TableColumn<R, ?>>) _ -> moved());
    table.getProperties().put(KEY, this);
    remembered.whenReset(this::reset);
    apply();
    SortMemory.install(table, remembered);
  }

  /// A column as it stands now.
  ///
  /// @param width in pixels
  public record Line(String id, String name, boolean isShown, long width) {}

  /// The choice of the first list inside `screen` that has one.
  public static Optional<ColumnChoice<?>> of(Node screen) {
    return screen.lookupAll(".list-table").stream()
        .map(list -> list.getProperties().get(KEY))
        .filter(ColumnChoice.class::isInstance)
        .<ColumnChoice<?>>map(found -> (ColumnChoice<?>) found)
        .findFirst();
  }

  /// In the order of the screen.
  public List<Line> lines() {
    return table.getColumns().stream()
        .map(TableColumn::getId)
        .flatMap(id -> Optional.ofNullable(columns.get(id)).stream())
        .map(column ->
            new Line(
                column.getId(),
                column.nameProperty().getValue(),
                column.isVisible(),
                Math.round(column.getWidth())))
        .toList();
  }

  /// Shows or hides a column; the one that names the row stays.
  public void toggle(String id) {
    if (!id.equals(identity)) {
      show(column(id), !column(id).isVisible());
    }
  }

  /// Changes the places of a column and its neighbour.
  ///
  /// @param step 1 to the right, -1 to the left; at the end nothing happens
  public void move(String id, int step) {
    var order = new ArrayList<>(table.getColumns());
    int at = order.indexOf(column(id));
    if (at + step >= 0 && at + step < order.size()) {
      Collections.swap(order, at, at + step);
      table.getColumns().setAll(order);
    }
  }

  /// @param by pixels; negative makes it narrower
  public void widen(String id, double by) {
    table.resizeColumn(column(id), by);
  }

  private ListColumn<R> column(String id) {
    return Objects.requireNonNull(columns.get(id), id);
  }

  private void show(ListColumn<R> column, boolean is) {
    layout.show(column.getId(), is);
    column.setVisible(is);
    keep();
  }

  /// Shows the column where there is room for it.
  public void fits(ListColumn<R> column, boolean fits) {
    fitting.put(column.getId(), fits);
    column.setVisible(layout.isShown(column.getId(), fits));
  }

  /// Gives the column the width that its content needs.
  public void needs(ListColumn<R> column, double width) {
    widths.put(column.getId(), width);
    if (!layout.isDragged(column.getId())) {
      column.setPrefWidth(width);
    }
  }

  private void offer(ListColumn<R> column) {
    var item = new CheckMenuItem();
    item.textProperty().bind(column.nameProperty());
    item.setSelected(column.isVisible());
    item.setDisable(column.getId().equals(identity));
    column.visibleProperty().subscribe(item::setSelected);
    item.setOnAction(_ -> show(column, item.isSelected()));
    menu.getItems().add(item);
  }

  private boolean resize(TableView.ResizeFeatures<?> features) {
    boolean is = TableView.UNCONSTRAINED_RESIZE_POLICY.call(features);
    if (features.getColumn() instanceof ListColumn<?> column) {
      layout.drag(column.getId(), column.getWidth());
      keep();
    }
    return is;
  }

  private void moved() {
    if (!isArranging) {
      layout.arrange(table.getColumns().stream().map(TableColumn::getId).toList());
      keep();
    }
  }

  private void keep() {
    remembered.put(name, layout.text(table.getColumns().stream().map(TableColumn::getId).toList()));
  }

  private void reset() {
    layout.reset();
    remembered.put(name, "");
    apply();
  }

  private void apply() {
    isArranging = true;
    List<ListColumn<R>> arranged = layout.arranged(columns);
    if (!table.getColumns().equals(arranged)) {
      table.getColumns().setAll(arranged);
    }
    isArranging = false;
    columns.forEach((id, column) -> {
      column.setVisible(layout.isShown(id, fitting.getOrDefault(id, true)));
      column.setPrefWidth(layout.width(id, widths.getOrDefault(id, column.getPrefWidth())));
    });
  }
}
