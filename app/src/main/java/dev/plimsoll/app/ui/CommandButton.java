package dev.plimsoll.app.ui;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/// A button that runs a command. Where the command cannot run it stays in the focus order, looks
/// disabled, does nothing, and its tooltip says why: a disabled node could not tell.
public final class CommandButton extends Button {

  private static final PseudoClass UNAVAILABLE = PseudoClass.getPseudoClass("unavailable");

  public CommandButton(Command command, Commands commands, Localised localised) {
    setAccessibleRole(AccessibleRole.BUTTON);
    textProperty().bind(localised.bound(command.textKey()));
    setGraphic(command.icon().node());
    setOnAction(_ -> commands.run(command));
    var enabled = commands.enabled(command);
    ObservableValue<String> help =
        localised.bound(() -> help(command, commands, localised), enabled);
    accessibleHelpProperty().bind(help);
    var tooltip = new Tooltip();
    tooltip.textProperty().bind(help);
    help.subscribe(text -> setTooltip(text.isEmpty() ? null : tooltip));
    enabled.subscribe(now -> pseudoClassStateChanged(UNAVAILABLE, !now));
  }

  /// The one that is meant to be chosen: at most one in the middle of the window.
  public CommandButton primary() {
    getStyleClass().add("primary");
    return this;
  }

  private static String help(Command command, Commands commands, Localised localised) {
    return commands
        .reason(command)
        .map(localised::text)
        .orElseGet(() -> Keys.shown(command).orElse(""));
  }
}
