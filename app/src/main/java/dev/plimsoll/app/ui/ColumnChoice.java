package dev.plimsoll.app.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Lets the user show, hide, move and resize the columns of a list, and keeps what was done. The
/// list's own decisions about widths and room pass through here, because those of the user win.
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
    table.getProperties().put(KEY, (Runnable) this::open);
    remembered.whenReset(this::reset);
    apply();
  }

  /// Opens the menu of the columns of the first list inside `screen`.
  ///
  /// @return false where there is none
  public static boolean open(Node screen) {
    for (var list : screen.lookupAll(".list-table")) {
      if (list.getProperties().get(KEY) instanceof Runnable open) {
        open.run();
        return true;
      }
    }
    return false;
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

  private void open() {
    menu.show(table, Side.TOP, 12, DenseTable.ROW);
  }

  private void offer(ListColumn<R> column) {
    var item = new CheckMenuItem();
    item.textProperty().bind(column.nameProperty());
    item.setSelected(column.isVisible());
    item.setDisable(column.getId().equals(identity));
    column.visibleProperty().subscribe(item::setSelected);
    item.setOnAction(_ -> {
      layout.show(column.getId(), item.isSelected());
      column.setVisible(item.isSelected());
      keep();
    });
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
