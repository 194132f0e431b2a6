package dev.plimsoll.app.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A list of rows of 28 px. A selection is held by key, so it survives sorting and publishing; a
/// third click on a header returns to the default order.
///
/// Rows are published as a whole: a sorted view over a live list blocks the screen from a few
/// thousand rows on.
///
/// @param <R> the row
public final class DenseTable<R> {

  public static final double ROW = 28;

  /// One key of a sort order.
  ///
  /// @param column [ListColumn]'s id
  public record SortKey(String column, boolean isDescending) {}

  private final TableView<R> table = new TableView<>();
  private final Function<R, String> key;
  private final SnapshotList<R> rows = new SnapshotList<>();
  private List<ListColumn<R>> columns = List.of();
  private @Nullable Comparator<R> defaultOrder;
  private Set<String> selectedKeys = Set.of();
  private @Nullable String leadKey;
  private boolean isPublishing;

  /// @param key the row's id in the model
  /// @param sentence the row as a screen reader says it
  public DenseTable(Ids id, Function<R, String> key, Function<R, String> sentence) {
    this.key = key;
    id.on(table);
    table.getStyleClass().add("list-table");
    table.setFixedCellSize(ROW);
    table.setItems(rows);
    table.setRowFactory(_ -> new KeyedRow<>(key, sentence));
    table.setPlaceholder(new Region());
    table.setSortPolicy(_ -> sort());
    table.getSelectionModel().getSelectedIndices().addListener(this::remember);
    table.getColumns().addListener((ListChangeListener<TableColumn<R, ?>>) _ -> markEdges());
    ListKeys.install(this);
  }

  public TableView<R> node() {
    return table;
  }

  /// What the list is called by a screen reader.
  public DenseTable<R> named(ObservableValue<String> name) {
    table.accessibleTextProperty().bind(name);
    return this;
  }

  public DenseTable<R> columns(List<ListColumn<R>> shown) {
    columns = List.copyOf(shown);
    table.getColumns().setAll(columns);
    return this;
  }

  /// In their order on the screen.
  List<ListColumn<R>> visibleColumns() {
    return table.getColumns().stream()
        .flatMap(shown -> columns.stream().filter(shown::equals))
        .filter(ListColumn::isVisible)
        .toList();
  }

  /// Lets this column take the width that the others leave.
  public DenseTable<R> growing(ListColumn<R> column) {
    GrowingColumn.install(table, column);
    return this;
  }

  public DenseTable<R> severalRows() {
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    return this;
  }

  /// Order without any sorted column; ties of every other order fall back to it.
  public DenseTable<R> orderedBy(Comparator<R> order) {
    defaultOrder = order;
    return this;
  }

  /// For long lists: somebody else sorts off the screen's thread and publishes again.
  public DenseTable<R> sortedElsewhere(Consumer<List<SortKey>> sorter) {
    table.setSortPolicy(_ -> {
      sorter.accept(
          table.getSortOrder().stream()
              .map(c -> new SortKey(c.getId(), c.getSortType() == TableColumn.SortType.DESCENDING))
              .toList());
      return true;
    });
    return this;
  }

  /// Replaces the rows; selection and scroll position stay.
  public void publish(List<R> next) {
    isPublishing = true;
    rows.set(
        order()
            .map(order -> next.stream().sorted(order).toList())
            .orElseGet(() -> List.copyOf(next)));
    restoreSelection();
    isPublishing = false;
  }

  /// Selects by key without scrolling; null or an unknown key selects nothing.
  public void select(@Nullable String wanted) {
    select(wanted == null ? Set.of() : Set.of(wanted));
  }

  /// Selects by key without scrolling. The row with the focus keeps it where it is among them.
  public void select(Set<String> wanted) {
    selectedKeys = Set.copyOf(wanted);
    if (leadKey == null || !wanted.contains(leadKey)) {
      leadKey = wanted.stream().findFirst().orElse(null);
    }
    isPublishing = true;
    restoreSelection();
    isPublishing = false;
  }

  /// Calls `chosen` with the selected rows after the user changed them: not at once, because
  /// whoever is told may select something, and a selection in the middle of telling of itself must
  /// not be changed.
  public void onSelect(Consumer<List<R>> chosen) {
    table
        .getSelectionModel()
        .getSelectedIndices()
        .addListener(
            (ListChangeListener<Integer>)
                _ -> {
                  if (!isPublishing) {
                    FxThread.later(() -> chosen.accept(selected()));
                  }
                });
  }

  /// The selected rows in list order.
  public List<R> selected() {
    return table.getSelectionModel().getSelectedIndices().stream()
        .filter(index -> index >= 0 && index < rows.size())
        .map(rows::get)
        .toList();
  }

  /// The selected row that was chosen last.
  public Optional<R> lead() {
    int index = table.getSelectionModel().getSelectedIndex();
    return index >= 0 && index < rows.size() ? Optional.of(rows.get(index)) : Optional.empty();
  }

  /// Offers `items` for the selected rows, by mouse and by the menu key.
  public void menu(Supplier<List<MenuItem>> items) {
    table.setOnContextMenuRequested(event -> {
      boolean onRow = event.getTarget() instanceof Node node && isInRow(node);
      if (selected().isEmpty() || !(onRow || event.isKeyboardTrigger())) {
        return;
      }
      event.consume();
      var menu = new ContextMenu();
      menu.getItems().setAll(items.get());
      menu.show(table, event.getScreenX(), event.getScreenY());
    });
  }

  private static boolean isInRow(Node node) {
    for (var at = Optional.of(node); at.isPresent(); at = at.map(Node::getParent)) {
      if (at.get() instanceof TableRow<?> row && !row.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /// Brings the selected row into view where it is out of it.
  public void reveal() {
    int index = table.getSelectionModel().getSelectedIndex();
    if (index >= 0
        && table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        && flow.getFirstVisibleCell() != null
        && (index < flow.getFirstVisibleCell().getIndex()
            || index > flow.getLastVisibleCell().getIndex())) {
      table.scrollTo(Math.max(0, index - 2));
    }
  }

  /// Brings the selected row into view.
  public void scrollToSelection() {
    int index = table.getSelectionModel().getSelectedIndex();
    if (index >= 0) {
      table.scrollTo(Math.max(0, index - 2));
    }
  }

  private void remember(ListChangeListener.Change<? extends Integer> change) {
    if (!isPublishing) {
      selectedKeys = selected().stream().map(key).collect(Collectors.toUnmodifiableSet());
      int lead = table.getSelectionModel().getSelectedIndex();
      leadKey = lead >= 0 && lead < rows.size() ? key.apply(rows.get(lead)) : null;
    }
  }

  /// What is right already is left alone.
  private void restoreSelection() {
    var selection = table.getSelectionModel();
    if (isSelected(selectedKeys, leadKey)) {
      return;
    }
    selection.clearSelection();
    int lead = -1;
    for (int i = 0; i < rows.size(); i++) {
      var rowKey = key.apply(rows.get(i));
      if (rowKey.equals(leadKey)) {
        lead = i;
      } else if (selectedKeys.contains(rowKey)) {
        selection.select(i);
      }
    }
    if (lead >= 0) {
      selection.select(lead);
      table.getFocusModel().focus(lead);
    }
  }

  private boolean isSelected(Set<String> keys, @Nullable String lead) {
    var now = selected().stream().map(key).collect(Collectors.toSet());
    return now.equals(keys) && Objects.equals(lead, lead().map(key).orElse(null));
  }

  private boolean sort() {
    publish(rows.snapshot());
    return true;
  }

  private Optional<Comparator<R>> order() {
    var chosen = Optional.ofNullable(table.getComparator());
    var fallback = Optional.ofNullable(defaultOrder);
    return chosen.map(order -> fallback.map(order::thenComparing).orElse(order)).or(() -> fallback);
  }

  private void markEdges() {
    var visible = table.getColumns();
    for (int i = 0; i < visible.size(); i++) {
      mark(visible.get(i), "first", i == 0);
      mark(visible.get(i), "last", i == visible.size() - 1);
    }
  }

  private static void mark(TableColumn<?, ?> column, String styleClass, boolean is) {
    column.getStyleClass().remove(styleClass);
    if (is) {
      column.getStyleClass().add(styleClass);
    }
  }

  /// A row that tests and screen readers can name.
  private static final class KeyedRow<R> extends TableRow<R> {

    private final Function<R, String> key;
    private final Function<R, String> sentence;

    KeyedRow(Function<R, String> key, Function<R, String> sentence) {
      this.key = key;
      this.sentence = sentence;
    }

    @Override
    protected void updateItem(@Nullable R row, boolean empty) {
      super.updateItem(row, empty);
      if (row == null || empty) {
        setAccessibleText(null);
        getProperties().remove("key");
      } else {
        setAccessibleText(sentence.apply(row));
        getProperties().put("key", key.apply(row));
      }
    }
  }
}
