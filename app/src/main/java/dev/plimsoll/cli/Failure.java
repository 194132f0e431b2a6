package dev.plimsoll.cli;

import dev.plimsoll.connect.EngineException;
import dev.plimsoll.connect.EngineException.Attempt;
import dev.plimsoll.engine.ScanException;
import dev.plimsoll.engine.advisory.AdvisoryException;
import dev.plimsoll.engine.image.UnreadableImageException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Why a verb ends without its result: the code and values of the three sentences, the addresses
/// that were tried, and the exit code.
final class Failure extends Exception {

  private static final long serialVersionUID = 1L;

  /// What the user named is not an image, or not one image.
  private static final Set<String> USAGE =
      Set.of(
          "APP-007", "APP-008", "APP-009", "DKR-006", "IMG-001", "IMG-002", "IMG-003", "IMG-005",
          "IMG-006", "KIT-008");

  private final String code;
  private final transient Map<String, String> parameters;
  private final transient List<Attempt> attempts;

  private Failure(
      String code,
      String message,
      Map<String, String> parameters,
      List<Attempt> attempts,
      Exception cause) {
    super(message, cause);
    this.code = code;
    this.parameters = parameters;
    this.attempts = attempts;
  }

  Failure(String code, String message, Map<String, String> parameters) {
    super(message);
    this.code = code;
    this.parameters = parameters;
    this.attempts = List.of();
  }

  static Failure of(EngineException e) {
    return new Failure(e.code(), String.valueOf(e.getMessage()), e.parameters(), e.attempts(), e);
  }

  static Failure of(ScanException e) {
    return new Failure(e.code(), String.valueOf(e.getMessage()), e.parameters(), List.of(), e);
  }

  static Failure of(UnreadableImageException e) {
    return new Failure(e.code(), String.valueOf(e.getMessage()), e.parameters(), List.of(), e);
  }

  static Failure of(AdvisoryException e) {
    return new Failure(e.code(), String.valueOf(e.getMessage()), e.parameters(), List.of(), e);
  }

  String code() {
    return code;
  }

  String message() {
    return String.valueOf(getMessage());
  }

  Map<String, String> parameters() {
    return parameters;
  }

  List<Attempt> attempts() {
    return attempts;
  }

  int exitCode() {
    return USAGE.contains(code) ? ExitCode.USAGE : ExitCode.NO_REPORT;
  }
}
