package dev.plimsoll.app.kit;

import dev.plimsoll.engine.advisory.osv.ImportResult;
import java.util.Map;

/// What is going on with an import of advisories. The present ones stay in use until it is done.
public sealed interface ImportState {

  record Idle() implements ImportState {}

  /// @param records read so far
  /// @param isCancelling the user cancelled and the work has not stopped yet
  record Running(long records, boolean isCancelling) implements ImportState {}

  record Done(ImportResult result) implements ImportState {}

  record Cancelled() implements ImportState {}

  /// Nothing was imported. Code and values make the three sentences.
  record Failed(String code, Map<String, String> parameters) implements ImportState {

    public Failed {
      parameters = Map.copyOf(parameters);
    }
  }
}
