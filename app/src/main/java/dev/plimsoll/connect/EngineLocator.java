package dev.plimsoll.connect;

/// Looks for a container engine.
public interface EngineLocator {

  /// The first engine that answers, in the order `DOCKER_HOST`, current Docker context, default
  /// socket, rootless socket, Podman's sockets.
  ///
  /// @throws EngineException with every attempt where none answers
  ContainerEngine locate() throws EngineException;
}
