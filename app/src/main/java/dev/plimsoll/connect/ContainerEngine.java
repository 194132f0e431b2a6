package dev.plimsoll.connect;

import dev.plimsoll.engine.image.ImageSource;
import java.util.List;

/// A container engine that answered.
public interface ContainerEngine extends AutoCloseable {

  /// `Docker` or `Podman`.
  String product();

  /// The engine's version: `28.2.2`.
  String version();

  /// Address that answered: `unix:///var/run/docker.sock`.
  String address();

  /// Addresses that were tried before this one answered, with what each said.
  default List<EngineException.Attempt> passedOver() {
    return List.of();
  }

  /// One row per image id, from the engine's list alone; no disk-usage call.
  List<EngineImage> images() throws EngineException;

  /// `reference` is a name with or without tag, a digest reference, an id or a unique prefix of
  /// one.
  ImageSource source(String reference);

  @Override
  void close();
}
