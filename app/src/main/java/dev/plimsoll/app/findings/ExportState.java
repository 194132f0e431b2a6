package dev.plimsoll.app.findings;

import java.util.Map;

/// What became of the last export.
public sealed interface ExportState {

  record None() implements ExportState {}

  record Written(int findings, String file) implements ExportState {}

  /// Code and values make the three sentences.
  record Failed(String code, Map<String, String> parameters) implements ExportState {

    public Failed {
      parameters = Map.copyOf(parameters);
    }
  }
}
