package dev.plimsoll.engine.inventory.java;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// The first bytes of a stream, counted.
final class LimitedStream extends FilterInputStream {

  private long rest;
  private long count;

  LimitedStream(InputStream in, long limit) {
    super(in);
    rest = limit;
  }

  @Override
  public int read() throws IOException {
    int next = rest > 0 ? super.read() : -1;
    take(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (rest == 0 && length > 0) {
      return -1;
    }
    int got = super.read(into, offset, (int) Math.min(length, rest));
    take(Math.max(0, got));
    return got;
  }

  private void take(int bytes) {
    rest -= bytes;
    count += bytes;
  }

  /// Bytes read so far.
  long count() {
    return count;
  }
}
