package dev.plimsoll.app.scan;

import java.util.Map;

/// What became of the last export of a list.
public sealed interface ExportState {

  record None() implements ExportState {}

  /// @param written things in the file
  /// @param total things that there are, listed or not
  record Written(int written, int total, String file) implements ExportState {}

  /// Code and values make the three sentences.
  record Failed(String code, Map<String, String> parameters) implements ExportState {

    public Failed {
      parameters = Map.copyOf(parameters);
    }
  }
}
