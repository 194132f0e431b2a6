package dev.plimsoll.engine.image;

import java.io.IOException;
import java.io.InputStream;

/// A reader's own place in [FileBytes].
final class BytesStream extends InputStream {
  private final FileBytes bytes;
  private long position;

  BytesStream(FileBytes bytes) {
    this.bytes = bytes;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    int count = bytes.read(position, into, from, length);
    position += count;
    return count == 0 ? -1 : count;
  }

  @Override
  public long skip(long count) {
    long skipped = Math.clamp(count, 0, Math.max(0, bytes.size() - position));
    position += skipped;
    return skipped;
  }

  @Override
  public int available() {
    return Math.clamp(bytes.size() - position, 0, Integer.MAX_VALUE);
  }
}
