package dev.plimsoll.engine.image;

import java.io.IOException;
import java.util.Map;

/// No report can be made of this image. Message: object, problem, offending value, position.
public final class UnreadableImageException extends IOException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient Map<String, String> parameters;

  public UnreadableImageException(String code, String message, Map<String, String> parameters) {
    super(message);
    this.code = code;
    this.parameters = Map.copyOf(parameters);
  }

  public String code() {
    return code;
  }

  public Map<String, String> parameters() {
    return parameters;
  }
}
