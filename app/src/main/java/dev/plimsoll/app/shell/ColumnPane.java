package dev.plimsoll.app.shell;

import dev.plimsoll.app.ui.ColumnChoice;
import dev.plimsoll.app.ui.Ids;
import dev.plimsoll.app.ui.Localised;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The columns of the list in front: shown, hidden, moved and resized by keyboard. Lies over the
/// window; what is done is seen in the list at once, `Esc` closes it and gives the focus back.
final class ColumnPane extends VBox {

  private static final double ROW = 28;

  /// Pixels that one key press adds to a column or takes from it.
  private static final double STEP = 10;

  private final Localised localised;
  private final ListView<ColumnChoice.Line> list = new ListView<>();
  private @Nullable ColumnChoice<?> choice;
  private Optional<Node> focusBefore = Optional.empty();

  ColumnPane(Localised localised) {
    this.localised = localised;
    Ids.COLUMNS.on(this);
    Ids.COLUMNS_LIST.on(list);
    getStyleClass().addAll("palette", "columns-pane");
    var title = localised.label("shell.columns.title");
    title.getStyleClass().add("strong");
    var hint = localised.label("shell.columns.keys");
    hint.getStyleClass().addAll("muted", "small");
    hint.setWrapText(true);
    hint.setMinHeight(Region.USE_PREF_SIZE);
    list.accessibleTextProperty().bind(localised.bound("shell.columns.title"));
    list.accessibleHelpProperty().bind(localised.bound("shell.columns.keys"));
    list.setFixedCellSize(ROW);
    list.setCellFactory(_ -> new Cell());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.focusedProperty()
        .subscribe(is -> {
          if (!is) {
            setVisible(false);
          }
        });
    getChildren().addAll(title, list, hint);
    setVisible(false);
    managedProperty().bind(visibleProperty());
    setMaxSize(420, USE_PREF_SIZE);
  }

  void open(ColumnChoice<?> columns) {
    focusBefore = Optional.ofNullable(getScene().getFocusOwner());
    choice = columns;
    show(0);
    double height = ROW * list.getItems().size() + 2;
    list.setPrefHeight(height);
    list.setMinHeight(height);
    setVisible(true);
    list.requestFocus();
  }

  /// @return false where it was not open
  boolean close() {
    if (!isVisible()) {
      return false;
    }
    setVisible(false);
    focusBefore.ifPresent(Node::requestFocus);
    return true;
  }

  private void show(int selected) {
    if (choice != null) {
      list.getItems().setAll(choice.lines());
      list.getSelectionModel().clearAndSelect(selected);
      list.getFocusModel().focus(selected);
    }
  }

  private void pressed(KeyEvent event) {
    var line = list.getSelectionModel().getSelectedItem();
    var columns = choice;
    if (columns == null || line == null) {
      return;
    }
    int at = list.getSelectionModel().getSelectedIndex();
    switch (event.getCode()) {
      case SPACE -> act(event, at, () -> columns.toggle(line.id()));
      case LEFT -> act(event, at, () -> columns.widen(line.id(), -STEP));
      case RIGHT -> act(event, at, () -> columns.widen(line.id(), STEP));
      case UP -> move(event, columns, line, at, -1);
      case DOWN -> move(event, columns, line, at, 1);
      case TAB -> event.consume();
      default -> {}
    }
  }

  private void move(
      KeyEvent event, ColumnChoice<?> columns, ColumnChoice.Line line, int at, int step) {
    if (event.isAltDown()) {
      int to = Math.clamp(at + step, 0, list.getItems().size() - 1);
      act(event, to, () -> columns.move(line.id(), step));
    }
  }

  private void act(KeyEvent event, int selected, Runnable act) {
    event.consume();
    act.run();
    show(selected);
  }

  private String state(ColumnChoice.Line line) {
    return line.isShown()
        ? localised.text("shell.columns.width", "n", line.width())
        : localised.text("shell.columns.hidden");
  }

  /// The column's name, then its width or that it is hidden.
  private final class Cell extends ListCell<ColumnChoice.Line> {

    private final Label name = new Label();
    private final Label state = new Label();
    private final HBox line = new HBox(8, name, state);

    Cell() {
      name.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(name, Priority.ALWAYS);
      state.getStyleClass().addAll("muted", "small");
      state.setMinWidth(Region.USE_PREF_SIZE);
      line.getStyleClass().add("palette-line");
    }

    @Override
    protected void updateItem(ColumnChoice.@Nullable Line item, boolean empty) {
      super.updateItem(item, empty);
      if (item == null || empty) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      name.setText(item.name());
      state.setText(state(item));
      name.getStyleClass().remove("muted");
      if (!item.isShown()) {
        name.getStyleClass().add("muted");
      }
      setGraphic(line);
      setAccessibleText(item.name() + ", " + state(item));
    }
  }
}
