package dev.plimsoll.engine.image;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.jspecify.annotations.Nullable;

/// A file whose bytes pass once. One reader gets them as they pass; where there are several, or one
/// has to jump, they are kept first.
final class PassingFile implements FileContent, Closeable {
  private final long size;
  private final InputStream passing;
  private final boolean isShared;
  private @Nullable Spool spool;
  private boolean isSpent;

  /// @param head bytes that were taken from `rest` already
  /// @param isShared true where more than one analyser will read it
  PassingFile(long size, byte[] head, InputStream rest, boolean isShared) {
    this.size = size;
    this.isShared = isShared;
    passing =
        head.length == 0 ? rest : new SequenceInputStream(new ByteArrayInputStream(head), rest);
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public InputStream stream() throws IOException {
    if (isShared || spool != null) {
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

  @Override
  public void close() throws IOException {
    if (spool != null) {
      spool.close();
    }
  }
}
