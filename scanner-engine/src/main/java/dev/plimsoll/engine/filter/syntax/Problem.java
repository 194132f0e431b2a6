package dev.plimsoll.engine.filter.syntax;

import java.util.Map;

/// What is wrong with a text, and where.
///
/// @param code of the sentences that a reader sees: `FLT-020`
/// @param isIncomplete true where more text would mend it: somebody is still typing
/// @param message English, for logs and the command line
/// @param parameters of the sentences; `at` is the place, counted from 1
public record Problem(
    String code, Span span, boolean isIncomplete, String message, Map<String, String> parameters) {

  public Problem {
    parameters = Map.copyOf(parameters);
  }
}
