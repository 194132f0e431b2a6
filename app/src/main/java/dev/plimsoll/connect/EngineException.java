package dev.plimsoll.connect;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A container engine could not be reached or did not answer: code (`DKR-001` …), values that the
/// sentences name, and every address that was tried.
public final class EngineException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient Map<String, String> parameters;
  private final transient List<Attempt> attempts;

  public EngineException(
      String code,
      String message,
      Map<String, String> parameters,
      List<Attempt> attempts,
      @Nullable Throwable cause) {
    super(message, cause);
    this.code = code;
    this.parameters = Map.copyOf(parameters);
    this.attempts = List.copyOf(attempts);
  }

  public String code() {
    return code;
  }

  public Map<String, String> parameters() {
    return parameters;
  }

  public List<Attempt> attempts() {
    return attempts;
  }

  /// One address and what it said: `no such file`, `permission denied`, `connection refused`.
  public record Attempt(String address, String reason) {}
}
