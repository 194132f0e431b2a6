package dev.plimsoll.app.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Keys that every list has: `j` and `k` walk like the arrows, `Shortcut+C` copies the selected
/// rows as tab-separated text with a header.
final class ListKeys<R> {

  private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

  private final DenseTable<R> list;

  private ListKeys(DenseTable<R> list) {
    this.list = list;
  }

  static <R> void install(DenseTable<R> list) {
    list.node().addEventFilter(KeyEvent.KEY_PRESSED, new ListKeys<>(list)::pressed);
  }

  private void pressed(KeyEvent event) {
    if (COPY.match(event)) {
      copy();
      event.consume();
    } else if (event.isShortcutDown() || event.isAltDown()) {
      return;
    } else if (walks(event.getCode()) && list.node().getSelectionModel().isEmpty()) {
      event.consume();
      selectFocused();
    } else if (event.getCode() == KeyCode.J) {
      arrow(event, KeyCode.DOWN);
    } else if (event.getCode() == KeyCode.K) {
      arrow(event, KeyCode.UP);
    } else if (event.getCode() == KeyCode.DOWN) {
      enter(event);
    }
  }

  /// With nothing selected, down goes to the first row. JavaFX would go to the second one where the
  /// list has had the focus before.
  private void enter(KeyEvent event) {
    var table = list.node();
    if (table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
      event.consume();
      table.getSelectionModel().select(0);
      table.getFocusModel().focus(0);
      table.scrollTo(0);
    }
  }

  private static boolean walks(KeyCode code) {
    return switch (code) {
      case J, K, UP, DOWN -> true;
      default -> false;
    };
  }

  /// JavaFX would step over the row that has the ring.
  private void selectFocused() {
    int focused = list.node().getFocusModel().getFocusedIndex();
    list.node().getSelectionModel().select(Math.max(0, focused));
  }

  private void arrow(KeyEvent event, KeyCode code) {
    event.consume();
    list.node()
        .fireEvent(
            new KeyEvent(
                KeyEvent.KEY_PRESSED, "", "", code, event.isShiftDown(), false, false, false));
  }

  private void copy() {
    var chosen = list.selected();
    if (chosen.isEmpty()) {
      return;
    }
    var content = new ClipboardContent();
    content.putString(text(list.visibleColumns(), chosen));
    Clipboard.getSystemClipboard().setContent(content);
  }

  /// A header, then one line per row.
  static <R> String text(List<ListColumn<R>> columns, List<R> rows) {
    var header = columns.stream().map(ListColumn::getText).collect(Collectors.joining("\t"));
    var lines =
        rows.stream()
            .map(row -> columns.stream().map(c -> c.words(row)).collect(Collectors.joining("\t")));
    return Stream.concat(Stream.of(header), lines).collect(Collectors.joining("\n"));
  }
}
