package dev.plimsoll.cli;

import dev.plimsoll.engine.image.ImageIdentity;
import dev.plimsoll.engine.image.ImageSource;
import dev.plimsoll.engine.model.Digest;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/// An image of which nothing is ever read.
record FakeSource(String reference, Optional<Digest> id) implements ImageSource {

  @Override
  public ImageIdentity identity() {
    return new ImageIdentity(id, Optional.empty(), 697_000_000, List.of(), Optional.empty());
  }

  @Override
  public InputStream open() {
    return InputStream.nullInputStream();
  }
}
