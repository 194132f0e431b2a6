package dev.plimsoll.app.shell;

import dev.plimsoll.app.ui.Background;
import dev.plimsoll.app.ui.Command;
import dev.plimsoll.app.ui.Ids;
import dev.plimsoll.app.ui.Keys;
import dev.plimsoll.app.ui.PaletteSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The palette: every command, and the things of the case by name. Lies over the window; `Esc`
/// closes it and gives the focus back.
final class Palette extends VBox {

  private static final int LIMIT = 30;
  private static final double ROW = 28;
  private static final int ROWS = 12;

  /// One line. A command that cannot run keeps its reason and does nothing.
  ///
  /// @param hint key binding, or the reason
  record Line(
      String kind,
      String words,
      String hint,
      PaletteSource.@Nullable Entry entry,
      @Nullable Command command) {}

  private final ShellParts parts;
  private final TextField field = new TextField();
  private final ListView<Line> list = new ListView<>();
  private final PaletteSearch search = new PaletteSearch();
  private final Background background;
  private Optional<Node> focusBefore = Optional.empty();

  Palette(ShellParts parts, Background background) {
    this.parts = parts;
    this.background = background;
    Ids.PALETTE.on(this);
    Ids.PALETTE_FIELD.on(field);
    Ids.PALETTE_LIST.on(list);
    getStyleClass().add("palette");
    field.promptTextProperty().bind(parts.localised().bound("shell.palette.prompt"));
    field.accessibleTextProperty().bind(parts.localised().bound("shell.palette.prompt"));
    list.accessibleTextProperty().bind(parts.localised().bound("shell.palette.results"));
    list.setFixedCellSize(ROW);
    list.setFocusTraversable(false);
    list.setCellFactory(_ -> new PaletteCell(parts.localised()));
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> runSelected());
    field.textProperty().subscribe(this::search);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    getChildren().addAll(field, list);
    setVisible(false);
    managedProperty().bind(visibleProperty());
    setMaxSize(620, USE_PREF_SIZE);
  }

  void open() {
    focusBefore = Optional.ofNullable(getScene().getFocusOwner());
    setVisible(true);
    field.clear();
    search("");
    field.requestFocus();
  }

  /// @return false where it was not open
  boolean close() {
    if (!isVisible()) {
      return false;
    }
    background.cancel();
    setVisible(false);
    focusBefore.ifPresent(Node::requestFocus);
    return true;
  }

  private void search(String text) {
    if (!isVisible()) {
      return;
    }
    show(commands(text));
    var words = PaletteSearch.words(text);
    if (!words.isEmpty()) {
      background.run(
          () -> parts.searched().stream().flatMap(s -> s.find(words, LIMIT).stream()).toList(),
          found -> show(joined(found, commands(text))),
          failure -> {
            throw new IllegalStateException("a source of the palette failed", failure);
          });
    }
  }

  private void show(List<Line> lines) {
    list.getItems().setAll(lines);
    list.getSelectionModel().selectFirst();
    double height = ROW * Math.clamp(lines.size(), 1, ROWS) + 2;
    list.setPrefHeight(height);
    list.setMinHeight(height);
  }

  private List<Line> joined(List<PaletteSource.Entry> found, List<Line> commands) {
    var lines = new ArrayList<Line>();
    for (var entry : found) {
      var kind = parts.localised().text(entry.kindKey());
      lines.add(new Line(kind, entry.words(), entry.context(), entry, null));
    }
    lines.addAll(commands);
    return lines;
  }

  private List<Line> commands(String text) {
    var kind = parts.localised().text("shell.palette.commands");
    var handled = new ArrayList<>(parts.commands().handled());
    handled.remove(Command.PALETTE);
    return search.find(handled, text).stream()
        .map(command ->
            new Line(kind, parts.localised().text(command.textKey()), hint(command), null, command))
        .toList();
  }

  private String hint(Command command) {
    return parts
        .commands()
        .reason(command)
        .map(parts.localised()::text)
        .orElseGet(() -> Keys.shown(command).orElse(""));
  }

  private void pressed(KeyEvent event) {
    int selected = list.getSelectionModel().getSelectedIndex();
    switch (event.getCode()) {
      case DOWN -> move(event, selected + 1);
      case UP -> move(event, selected - 1);
      case ENTER -> {
        event.consume();
        runSelected();
      }
      case TAB -> event.consume();
      default -> {}
    }
  }

  private void move(KeyEvent event, int index) {
    event.consume();
    if (!list.getItems().isEmpty()) {
      int next = Math.clamp(index, 0, list.getItems().size() - 1);
      list.getSelectionModel().select(next);
      list.scrollTo(Math.max(0, next - ROWS + 1));
    }
  }

  private void runSelected() {
    var line = list.getSelectionModel().getSelectedItem();
    if (line == null) {
      return;
    }
    var command = line.command();
    if (command != null && parts.commands().reason(command).isPresent()) {
      return;
    }
    close();
    if (command != null) {
      search.used(command);
      parts.commands().run(command);
    } else if (line.entry() != null) {
      line.entry().open().run();
    }
  }
}
