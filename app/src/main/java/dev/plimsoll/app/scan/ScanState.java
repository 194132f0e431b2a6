package dev.plimsoll.app.scan;

import dev.plimsoll.engine.Progress.Step;
import java.util.Map;

/// What is happening to one image. The result of an earlier scan stays beside it.
public sealed interface ScanState {

  /// True from the moment it was asked for.
  default boolean isBusy() {
    return this instanceof Waiting || this instanceof Running;
  }

  /// Nothing was asked, or what was asked has ended well.
  record Idle() implements ScanState {}

  /// Asked for; another image is being scanned.
  record Waiting() implements ScanState {}

  /// @param isCancelling the user cancelled and the work has not stopped yet
  record Running(Step step, boolean isCancelling) implements ScanState {}

  /// The last scan gave no report. Code and values make the three sentences.
  record Failed(String code, Map<String, String> parameters) implements ScanState {

    public Failed {
      parameters = Map.copyOf(parameters);
    }
  }
}
