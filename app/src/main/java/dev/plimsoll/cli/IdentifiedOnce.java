package dev.plimsoll.cli;

import dev.plimsoll.engine.image.ImageIdentity;
import dev.plimsoll.engine.image.ImageSource;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// An image that is asked once who it is. One command speaks of one image even where its name moves
/// meanwhile, and an engine that tidies up after a save answers late.
final class IdentifiedOnce implements ImageSource {

  private final ImageSource source;
  private @Nullable ImageIdentity identity;

  IdentifiedOnce(ImageSource source) {
    this.source = source;
  }

  @Override
  public String reference() {
    return source.reference();
  }

  @Override
  public ImageIdentity identity() throws IOException {
    if (identity == null) {
      identity = source.identity();
    }
    return identity;
  }

  @Override
  public InputStream open() throws IOException {
    return source.open();
  }
}
