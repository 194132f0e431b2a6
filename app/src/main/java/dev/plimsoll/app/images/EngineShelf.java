package dev.plimsoll.app.images;

import dev.plimsoll.app.scan.ImageEntry;
import dev.plimsoll.app.scan.SourceKind;
import dev.plimsoll.connect.ContainerEngine;
import dev.plimsoll.connect.EngineException;
import dev.plimsoll.connect.EngineImage;
import dev.plimsoll.connect.EngineLocator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The images of the local container engine. Keeps the engine that answered and looks for another
/// one when it falls silent. Blocks; used by one thread at a time.
public final class EngineShelf implements AutoCloseable {

  private final EngineLocator locator;
  private @Nullable ContainerEngine engine;

  EngineShelf(EngineLocator locator) {
    this.locator = locator;
  }

  synchronized Listing list() throws EngineException {
    var known = engine;
    if (known != null) {
      try {
        return listing(known);
      } catch (EngineException _) {
        // Restarted or moved: what another look finds is what the user gets to see.
        known.close();
        engine = null;
      }
    }
    var found = locator.locate();
    engine = found;
    return listing(found);
  }

  @Override
  public synchronized void close() {
    if (engine != null) {
      engine.close();
      engine = null;
    }
  }

  private static Listing listing(ContainerEngine engine) throws EngineException {
    var images = engine.images().stream().map(image -> entry(engine, image)).toList();
    return new Listing(
        new EngineState.Answering(engine.product(), engine.version(), engine.address()), images);
  }

  /// A scan asks by id: a tag may have moved since the list was made.
  private static ImageEntry entry(ContainerEngine engine, EngineImage image) {
    return new ImageEntry(
        "engine:" + image.id(),
        SourceKind.ENGINE,
        engine.product(),
        image.tags().isEmpty() ? "" : image.tags().getFirst(),
        image.tags(),
        Optional.of(image.id()),
        Optional.of(image.created()),
        image.size(),
        engine.source(image.id().toString()));
  }

  record Listing(EngineState.Answering engine, List<ImageEntry> images) {}
}
