package dev.plimsoll.app.kit;

import dev.plimsoll.app.ui.Localised;
import dev.plimsoll.app.ui.Tasks;
import java.util.Optional;

/// Says in the status bar how far an import is.
public final class ImportTasks {

  private ImportTasks() {}

  public static void show(AdvisoryImport imports, Tasks tasks, Localised localised) {
    Runnable update =
        () -> tasks.show(Tasks.Kind.IMPORT, task(imports.state().get(), imports, localised));
    imports.state().subscribe(update);
    localised.languageProperty().subscribe(update);
  }

  /// How many records will come is not known before they have.
  private static Optional<Tasks.Running> task(
      ImportState state, AdvisoryImport imports, Localised localised) {
    return state instanceof ImportState.Running(var records, var isCancelling)
        ? Optional.of(
            new Tasks.Running(
                localised.text("kit.task"),
                localised.text("kit.records", "n", records),
                Optional.empty(),
                0,
                isCancelling,
                imports::cancel))
        : Optional.empty();
  }
}
