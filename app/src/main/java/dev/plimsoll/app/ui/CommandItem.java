package dev.plimsoll.app.ui;

import javafx.scene.control.MenuItem;

/// A line of a menu that runs a command. Made when the menu opens, so it is in the language of the
/// moment; a command that cannot run is listed with its reason.
public final class CommandItem {

  private CommandItem() {}

  public static MenuItem of(Command command, Commands commands, Localised localised) {
    var words = localised.text(command.textKey());
    var reason = commands.reason(command).map(localised::text);
    var item =
        new MenuItem(
            reason
                .map(why -> localised.text("shell.menu.disabled", "words", words, "why", why))
                .orElse(words),
            command.icon().node());
    command.keys().stream().findFirst().ifPresent(item::setAccelerator);
    item.setDisable(reason.isPresent());
    item.setOnAction(_ -> commands.run(command));
    return item;
  }

  /// A line that does something to the rows of one list only.
  public static MenuItem of(String words, Icons icon, Runnable act) {
    var item = new MenuItem(words, icon.node());
    item.setOnAction(_ -> act.run());
    return item;
  }
}
