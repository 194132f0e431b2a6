package dev.plimsoll.app;

import dev.plimsoll.connect.ContainerEngine;
import dev.plimsoll.connect.EngineException;
import dev.plimsoll.connect.EngineException.Attempt;
import dev.plimsoll.connect.EngineImage;
import dev.plimsoll.connect.EngineLocator;
import dev.plimsoll.engine.image.ImageSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// An engine whose images a test puts on and takes off its list, and which can be switched off.
public final class FakeEngine implements ContainerEngine, EngineLocator {

  public final List<EngineImage> images = new ArrayList<>();
  public boolean isOff;
  public int closed;

  public static EngineException notFound() {
    return new EngineException(
        "DKR-001",
        "no engine",
        Map.of("n", "2"),
        List.of(
            new Attempt("unix:///var/run/docker.sock", "no such file"),
            new Attempt("unix:///run/user/1000/podman/podman.sock", "connection refused")),
        null);
  }

  @Override
  public ContainerEngine locate() throws EngineException {
    if (isOff) {
      throw notFound();
    }
    return this;
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
  public List<EngineImage> images() throws EngineException {
    if (isOff) {
      throw new EngineException("DKR-005", "closed", Map.of("message", "EOF"), List.of(), null);
    }
    return List.copyOf(images);
  }

  @Override
  public ImageSource source(String reference) {
    return Images.source(reference);
  }

  @Override
  public void close() {
    closed++;
  }
}
