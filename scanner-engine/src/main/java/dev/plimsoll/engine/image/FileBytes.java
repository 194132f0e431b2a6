package dev.plimsoll.engine.image;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// A file of a layer that can be read at any place: in memory, or in an unlinked temporary file
/// where it is large. Valid until the analyser returns. Not for several threads at once.
public interface FileBytes {

  long size();

  /// Up to `length` bytes from `offset` into `into` at `from`; fewer only where the file ends
  /// before. An offset outside the file gives none.
  ///
  /// @return how many
  int read(long offset, byte[] into, int from, int length) throws IOException;

  /// The same as an array of its own.
  default byte[] read(long offset, int length) throws IOException {
    if (offset < 0 || offset >= size() || length <= 0) {
      return new byte[0];
    }
    var bytes = new byte[(int) Math.min(length, size() - offset)];
    int count = read(offset, bytes, 0, bytes.length);
    return count == bytes.length ? bytes : Arrays.copyOf(bytes, count);
  }

  /// The file from its beginning; closing it is not needed.
  default InputStream stream() {
    return new BytesStream(this);
  }
}
