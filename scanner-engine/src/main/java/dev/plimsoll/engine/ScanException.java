package dev.plimsoll.engine;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// No report could be made. Carries a stable code and the values that its sentences name; the
/// message is English, for logs.
public final class ScanException extends Exception {

  private static final long serialVersionUID = 1L;

  /// The user cancelled before anything was finished that a report could show.
  public static final String CANCELLED = "IMG-020";

  private final String code;
  private final transient Map<String, String> parameters;

  public ScanException(
      String code, String message, Map<String, String> parameters, @Nullable Throwable cause) {
    super(message, cause);
    this.code = code;
    this.parameters = Map.copyOf(parameters);
  }

  public String code() {
    return code;
  }

  public Map<String, String> parameters() {
    return parameters;
  }

  public boolean isCancelled() {
    return code.equals(CANCELLED);
  }
}
