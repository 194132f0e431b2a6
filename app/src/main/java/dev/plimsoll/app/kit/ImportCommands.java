package dev.plimsoll.app.kit;

import dev.plimsoll.app.ui.Command;
import dev.plimsoll.app.ui.Commands;
import dev.plimsoll.app.ui.FileDialogs;
import dev.plimsoll.app.ui.Localised;

/// The commands that import advisories, from a file or from a folder.
public final class ImportCommands {

  private ImportCommands() {}

  public static void install(
      AdvisoryImport imports, Commands commands, FileDialogs dialogs, Localised localised) {
    var isFree = imports.state().map(state -> !(state instanceof ImportState.Running));
    commands.handle(
        Command.IMPORT_ADVISORIES,
        () -> dialogs.open(localised.text("kit.import.file-title")).ifPresent(imports::start),
        isFree,
        "kit.import.why-not");
    commands.handle(
        Command.IMPORT_FOLDER,
        () -> dialogs.folder(localised.text("kit.import.folder-title")).ifPresent(imports::start),
        isFree,
        "kit.import.why-not");
  }
}
