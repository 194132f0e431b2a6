package dev.plimsoll.cli;

import dev.plimsoll.engine.image.ImageIdentity;
import dev.plimsoll.engine.image.ImageSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/// An archive that another program writes; it can be read once, and nothing is known before.
final class StandardInput implements ImageSource {

  private final InputStream in;
  private boolean isOpened;

  StandardInput(InputStream in) {
    this.in = in;
  }

  @Override
  public String reference() {
    return "-";
  }

  @Override
  public ImageIdentity identity() {
    return new ImageIdentity(Optional.empty(), Optional.empty(), 0, List.of(), Optional.empty());
  }

  @Override
  public InputStream open() throws IOException {
    if (isOpened) {
      throw new IOException("standard input was read already");
    }
    isOpened = true;
    return in;
  }
}
