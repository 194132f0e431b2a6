package dev.plimsoll.engine.image;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.jspecify.annotations.Nullable;

/// A file whose bytes pass once. One reader gets them as they pass; where there are several, or one
/// has to jump or comes later, they are kept first.
final class PassingFile implements FileContent, Closeable {
  private final long size;
  private final InputStream passing;
  private @Nullable Spool spool;
  private boolean isSpent;

  /// @param head bytes that were taken from `rest` already
  PassingFile(long size, byte[] head, InputStream rest) {
    this.size = size;
    passing =
        head.length == 0 ? rest : new SequenceInputStream(new ByteArrayInputStream(head), rest);
  }

  /// A file that is kept already.
  PassingFile(Spool spool) {
    size = spool.size();
    passing = InputStream.nullInputStream();
    this.spool = spool;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public InputStream stream() throws IOException {
    if (spool != null) {
      return bytes().stream();
    }
    isSpent = true;
    return passing;
  }

  @Override
  public FileBytes bytes() throws IOException {
    if (spool == null) {
      if (isSpent) {
        throw new IllegalStateException("the file has passed");
      }
      isSpent = true;
      spool = Spool.of(passing, size);
    }
    return spool;
  }

  /// Takes the bytes now, for readers that come when the stream has gone on.
  ///
  /// @throws java.io.UncheckedIOException where they cannot be kept
  void keep() throws IOException {
    bytes();
  }

  boolean isKept() {
    return spool != null;
  }

  @Override
  public void close() throws IOException {
    if (spool != null) {
      spool.close();
    }
  }
}
