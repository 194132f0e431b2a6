package dev.plimsoll.engine.image;

import dev.plimsoll.engine.model.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The uncompressed tar of one layer. Every byte is counted and hashed, also those that nobody
/// reads: padding after the last entry is part of a diffID.
///
/// Skipping copies nothing. What breaks the source is thrown after the bytes before it were read,
/// and then again at every call.
final class LayerStream extends InputStream {

  private static final byte[] NOTHING = {};

  private final InputStream source;
  private final BackgroundDigest digest;
  private byte[] buffer = NOTHING;
  private int position;
  private int limit;
  private long size;
  private boolean isAtEnd;
  private @Nullable IOException failure;

  LayerStream(InputStream source, BackgroundDigest digest) {
    this.source = source;
    this.digest = digest;
  }

  @Override
  public int read() throws IOException {
    return advance() ? buffer[position++] & 0xff : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, target.length);
    if (length == 0) {
      return 0;
    }
    if (!advance()) {
      return -1;
    }
    int count = Math.min(length, limit - position);
    System.arraycopy(buffer, position, target, offset, count);
    position += count;
    return count;
  }

  @Override
  public long skip(long count) throws IOException {
    long left = count;
    while (left > 0 && advance()) {
      int step = (int) Math.min(left, limit - position);
      position += step;
      left -= step;
    }
    return Math.max(0, count) - Math.max(0, left);
  }

  /// Reads what is left, then gives the digest of everything that was read.
  ///
  /// @throws IOException where the source broke
  Digest finish() throws IOException {
    while (advance()) {
      position = limit;
    }
    return digestSoFar();
  }

  /// Of the bytes that came before the source broke.
  Digest digestSoFar() throws IOException {
    if (buffer.length > 0) {
      handOver();
    }
    return digest.finish();
  }

  /// Bytes that the source gave so far.
  long size() {
    return size;
  }

  /// What broke the source.
  Optional<IOException> failure() {
    return Optional.ofNullable(failure);
  }

  /// True where the source came to its end.
  boolean isAtEnd() {
    return isAtEnd && position == limit;
  }

  private boolean advance() throws IOException {
    if (position < limit) {
      return true;
    }
    if (failure != null) {
      throw failure;
    }
    if (isAtEnd) {
      return false;
    }
    if (buffer.length > 0) {
      handOver();
    }
    fill();
    return advance();
  }

  private void fill() throws IOException {
    buffer = digest.lease();
    position = 0;
    limit = 0;
    try {
      while (limit < buffer.length && !isAtEnd) {
        int count = source.read(buffer, limit, buffer.length - limit);
        isAtEnd = count < 0;
        limit += Math.max(0, count);
      }
    } catch (IOException e) {
      failure = e;
    } catch (RuntimeException e) {
      failure = new IOException("unreadable: " + e.getMessage(), e);
    }
    size += limit;
  }

  private void handOver() {
    digest.update(buffer, limit);
    buffer = NOTHING;
    position = 0;
    limit = 0;
  }
}
