package dev.plimsoll.engine.format;

import dev.plimsoll.engine.image.FileBytes;
import java.io.IOException;

/// A stretch of a file as a file of its own: a member that lies uncompressed in an archive. Nothing
/// is copied.
///
/// @param start inside `whole`
/// @param size `start + size` is not beyond the end of `whole`
record FilePart(FileBytes whole, long start, long size) implements FileBytes {

  @Override
  public int read(long offset, byte[] into, int from, int length) throws IOException {
    return offset < 0 || offset >= size
        ? 0
        : whole.read(start + offset, into, from, (int) Math.min(length, size - offset));
  }
}
