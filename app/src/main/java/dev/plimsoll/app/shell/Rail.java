package dev.plimsoll.app.shell;

import dev.plimsoll.app.ui.Ids;
import dev.plimsoll.app.ui.Mark;
import dev.plimsoll.app.ui.Screen;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The rail: the mark with its menu, one entry per screen with icon and word, the rest at the
/// bottom.
final class Rail extends VBox {

  private final ToggleGroup group = new ToggleGroup();
  private final Button mark = new Button();

  Rail(ShellParts parts) {
    Ids.SHELL_RAIL.on(this);
    getStyleClass().add("rail");
    Ids.SHELL_MARK.on(mark);
    mark.setGraphic(new Mark(28));
    mark.getStyleClass().addAll("bare", "mark-button");
    mark.setMaxWidth(Double.MAX_VALUE);
    mark.accessibleTextProperty().bind(parts.localised().bound("shell.command.menu"));
    var menu = new ShellMenu(parts);
    mark.setOnAction(_ -> menu.open(mark));
    getChildren().add(mark);
    add(parts, parts.screens());
    var gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    getChildren().add(gap);
    add(parts, parts.bottom());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    parts.navigation().placeProperty().subscribe(place -> select(place.screen()));
  }

  Button mark() {
    return mark;
  }

  private void add(ShellParts parts, List<Screen> screens) {
    for (var screen : screens) {
      var entry = new ToggleButton();
      screen.rail().on(entry);
      entry.textProperty().bind(parts.localised().bound(screen.titleKey()));
      entry.setGraphic(screen.icon().node("icon-rail"));
      entry.setContentDisplay(ContentDisplay.TOP);
      entry.setMaxWidth(Double.MAX_VALUE);
      entry.getStyleClass().add("rail-entry");
      entry.setToggleGroup(group);
      entry.setUserData(screen.id());
      entry.setOnAction(_ -> {
        parts.commands().run(screen.show());
        select(parts.navigation().screen());
      });
      getChildren().add(entry);
    }
  }

  private void select(String screen) {
    group
        .getToggles()
        .forEach(toggle -> {
          boolean shown = screen.equals(toggle.getUserData());
          toggle.setSelected(shown);
          ((ToggleButton) toggle).setFocusTraversable(shown);
        });
  }

  private void pressed(KeyEvent event) {
    int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    var entries = group.getToggles().stream().map(ToggleButton.class::cast).toList();
    for (int i = 0; step != 0 && i < entries.size(); i++) {
      if (entries.get(i).isFocused()) {
        event.consume();
        entries.get(Math.clamp(i + step, 0, entries.size() - 1)).requestFocus();
        return;
      }
    }
  }
}
