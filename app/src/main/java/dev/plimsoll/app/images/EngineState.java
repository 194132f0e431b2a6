package dev.plimsoll.app.images;

import dev.plimsoll.connect.EngineException.Attempt;
import java.util.List;
import java.util.Map;

/// Whether a container engine lists its images.
public sealed interface EngineState {

  /// Asked, no answer yet.
  record Asking() implements EngineState {}

  /// @param product `Docker` or `Podman`
  record Answering(String product, String version, String address) implements EngineState {}

  /// @param code `DKR-001` and the like
  /// @param attempts every address that was tried; empty where an engine was found and then failed
  record Silent(String code, Map<String, String> parameters, List<Attempt> attempts)
      implements EngineState {

    public Silent {
      parameters = Map.copyOf(parameters);
      attempts = List.copyOf(attempts);
    }
  }
}
