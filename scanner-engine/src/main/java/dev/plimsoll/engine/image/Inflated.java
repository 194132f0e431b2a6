package dev.plimsoll.engine.image;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A decompressed stream that ends with an error where a few bytes become too many: a decompression
/// bomb.
///
/// Accepts a false alarm on an honest file of gigabytes of zeros; it shows as a gap.
final class Inflated extends InputStream {

  /// Counts what the decoder takes.
  private static final class Stored extends FilterInputStream {
    private long count;

    Stored(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      count += value < 0 ? 0 : 1;
      return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = super.read(target, offset, length);
      count += Math.max(0, read);
      return read;
    }
  }

  /// Thrown at the point where the limit is met.
  static final class LimitException extends IOException {
    private static final long serialVersionUID = 1L;

    LimitException(long inflated, long stored) {
      super(inflated + " bytes out of " + stored + ": over " + Limits.INFLATED_RATIO + ":1");
    }
  }

  private final Stored stored;
  private final InputStream decoder;
  private long count;

  Inflated(InputStream in, Compression compression) throws IOException {
    stored = new Stored(in);
    decoder = compression.open(stored);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int read = decoder.read(target, offset, length);
    count += Math.max(0, read);
    if (count > Limits.INFLATED_FREE_BYTES && count / Limits.INFLATED_RATIO > stored.count) {
      throw new LimitException(count, stored.count);
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    decoder.close();
  }
}
