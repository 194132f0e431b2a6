package dev.plimsoll.engine.advisory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A source that cannot be read, or an import that changed nothing. The message names object and
/// problem, for logs; code and parameters are what screens make their sentences of.
public final class AdvisoryException extends IOException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient Map<String, String> parameters;

  public AdvisoryException(
      String code, String message, Map<String, String> parameters, @Nullable Throwable cause) {
    super(message, cause);
    this.code = code;
    this.parameters = Map.copyOf(parameters);
  }

  /// KIT-009: a file of advisories cannot be read.
  ///
  /// @param reason what is wrong with it and where
  public static AdvisoryException unreadable(Path file, String reason, @Nullable Throwable cause) {
    return new AdvisoryException(
        "KIT-009",
        file + ": advisory store cannot be read: " + reason,
        Map.of("path", file.toString(), "reason", reason),
        cause);
  }

  public String code() {
    return code;
  }

  public Map<String, String> parameters() {
    return parameters;
  }
}
