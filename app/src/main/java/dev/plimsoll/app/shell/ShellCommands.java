package dev.plimsoll.app.shell;

import dev.plimsoll.app.i18n.Language;
import dev.plimsoll.app.theme.Theme;
import dev.plimsoll.app.ui.Command;
import java.util.Optional;
import java.util.stream.Stream;

/// The commands that the window itself handles.
final class ShellCommands {

  private ShellCommands() {}

  static void install(ShellParts parts, Shell shell) {
    var commands = parts.commands();
    var navigation = parts.navigation();
    Stream.concat(parts.screens().stream(), parts.bottom().stream())
        .forEach(screen -> commands.handle(screen.show(), () -> navigation.show(screen.id())));
    commands.handle(
        Command.BACK, navigation::back, navigation.canGoBackProperty(), "shell.reason.no-way-back");
    commands.handle(
        Command.FORWARD,
        navigation::forward,
        navigation.canGoForwardProperty(),
        "shell.reason.no-way-forward");
    commands.handle(
        Command.CANCEL_TASK,
        parts.tasks()::cancel,
        parts.tasks().runningProperty().map(Optional::isPresent),
        "shell.reason.no-task");
    commands.handle(Command.PALETTE, shell::openPalette);
    commands.handle(Command.FILTER, shell::focusFilter);
    commands.handle(Command.MENU, shell::openMenu);
    commands.handle(Command.INSPECTOR, shell::toggleInspector);
    commands.handle(Command.INSPECT, () -> shell.jump(1));
    commands.handle(Command.INSPECTOR_WHAT, () -> shell.jump(1));
    commands.handle(Command.INSPECTOR_WHY, () -> shell.jump(2));
    commands.handle(Command.INSPECTOR_WHERE, () -> shell.jump(3));
    commands.handle(Command.INSPECTOR_TODO, () -> shell.jump(4));
    commands.handle(Command.COLUMNS, shell::chooseColumns);
    commands.handle(Command.RESET_LAYOUT, parts.remembered()::resetLayout);
    commands.handle(Command.NEXT_PANE, () -> shell.movePane(1));
    commands.handle(Command.PREVIOUS_PANE, () -> shell.movePane(-1));
    theme(parts, Command.THEME_SYSTEM, Theme.SYSTEM);
    theme(parts, Command.THEME_LIGHT, Theme.LIGHT);
    theme(parts, Command.THEME_DARK, Theme.DARK);
    language(parts, Command.LANGUAGE_EN, Language.EN);
    language(parts, Command.LANGUAGE_ZH, Language.ZH);
  }

  private static void theme(ShellParts parts, Command command, Theme theme) {
    parts.commands().handle(command, () -> parts.themes().themeProperty().set(theme));
  }

  private static void language(ShellParts parts, Command command, Language language) {
    parts.commands().handle(command, () -> parts.localised().languageProperty().set(language));
  }
}
