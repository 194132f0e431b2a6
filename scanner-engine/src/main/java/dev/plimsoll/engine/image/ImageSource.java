package dev.plimsoll.engine.image;

import java.io.IOException;
import java.io.InputStream;

/// Something that can be opened as an image. Implementations that talk to the outside live in
/// `connect`.
public interface ImageSource {

  /// What the user named.
  String reference();

  /// What is known without reading layers.
  ///
  /// @throws UnreadableImageException where there is no such image or it is none
  ImageIdentity identity() throws IOException;

  /// The image as a docker archive in stream order. Closing the stream ends the transfer, from any
  /// thread.
  InputStream open() throws IOException;
}
