package dev.plimsoll.cli;

import dev.plimsoll.connect.ContainerEngine;
import dev.plimsoll.connect.EngineImage;
import dev.plimsoll.engine.image.ImageIdentity;
import dev.plimsoll.engine.image.ImageSource;
import dev.plimsoll.engine.image.UnreadableImageException;
import dev.plimsoll.engine.model.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An engine that has one named image and an untagged one.
final class FakeContainerEngine implements ContainerEngine {

  static final String IMAGE = "shop/api:2.4";
  static final Digest ID = Digest.sha256("44".repeat(32));
  private static final Digest UNTAGGED = Digest.sha256("55".repeat(32));

  private final String name;

  FakeContainerEngine(String name) {
    this.name = name;
  }

  @Override
  public String product() {
    return "Docker";
  }

  @Override
  public String version() {
    return "28.2.2";
  }

  @Override
  public String address() {
    return "unix:///var/run/docker.sock";
  }

  @Override
  public List<EngineImage> images() {
    var created = Instant.parse("2026-08-20T00:00:00Z");
    return List.of(
        new EngineImage(UNTAGGED, List.of(), created.minusSeconds(1), 7_000_000),
        new EngineImage(ID, List.of("shop/api:2.4", "shop/api:latest"), created, 697_000_000));
  }

  @Override
  public ImageSource source(String reference) {
    return reference.equals(name)
        ? new FakeSource(reference, Optional.of(ID))
        : new MissingSource(reference);
  }

  private record MissingSource(String reference) implements ImageSource {
    @Override
    public ImageIdentity identity() throws IOException {
      throw new UnreadableImageException("IMG-003", "gone", Map.of("image", reference));
    }

    @Override
    public InputStream open() {
      return InputStream.nullInputStream();
    }
  }

  @Override
  public void close() {}
}
