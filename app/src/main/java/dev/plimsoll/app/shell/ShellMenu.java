package dev.plimsoll.app.shell;

import dev.plimsoll.app.ui.Command;
import dev.plimsoll.app.ui.CommandItem;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;

/// The menu of the mark: the commands that the palette has, in groups. Built when it opens, so it
/// is always in the language of the moment. A command that cannot run is listed with its reason.
final class ShellMenu {

  private static final List<List<Command>> GROUPS =
      List.of(
          List.of(Command.SCAN, Command.REFRESH, Command.OPEN_ARCHIVE, Command.OPEN_DEMO),
          List.of(Command.EXPORT, Command.EXPORT_ALL),
          List.of(Command.IMPORT_ADVISORIES, Command.IMPORT_FOLDER),
          List.of(Command.PALETTE, Command.BACK, Command.FORWARD, Command.INSPECTOR),
          List.of(Command.COLUMNS, Command.RESET_LAYOUT),
          List.of(Command.SHOW_SETTINGS, Command.CLOSE_WINDOW));

  private final ShellParts parts;

  ShellMenu(ShellParts parts) {
    this.parts = parts;
  }

  void open(Node below) {
    var menu = new ContextMenu();
    for (var group : GROUPS) {
      var items =
          group.stream()
              .filter(parts.commands().handled()::contains)
              .map(command -> CommandItem.of(command, parts.commands(), parts.localised()))
              .toList();
      if (!menu.getItems().isEmpty() && !items.isEmpty()) {
        menu.getItems().add(new SeparatorMenuItem());
      }
      menu.getItems().addAll(items);
    }
    menu.show(below, Side.RIGHT, 0, 0);
  }
}
