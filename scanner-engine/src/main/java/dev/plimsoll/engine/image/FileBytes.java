package dev.plimsoll.engine.image;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;

/// A file of a layer that can be read at any place: in memory, or in an unlinked temporary file
/// where it is large. Valid until the analyser returns. Not for several threads at once.
public interface FileBytes {

  long size();

  /// Up to `length` bytes from `offset`; fewer where the file ends before. An offset outside the
  /// file gives none.
  byte[] read(long offset, int length) throws IOException;

  /// The file from its beginning; closing it is not needed.
  InputStream stream() throws IOException;

  /// Read-only, with a position of its own; what readers of ZIP and 7z want.
  SeekableByteChannel channel();
}
