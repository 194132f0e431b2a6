package dev.plimsoll.engine.image;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/// The entries of a tar in stream order: ustar, pax, GNU and v7 (POSIX pax(1), `tar(5)`).
///
/// Headers, which the library collects in memory before it gives an entry, get a fixed number of
/// bytes. Wrong numbers in fields that nobody needs (owner, times) are passed over.
final class TarEntries {

  /// Damage that the library reports in its own ways.
  static final class DamagedTarException extends IOException {
    private static final long serialVersionUID = 1L;

    DamagedTarException(@Nullable String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }

  /// Lets a limited number of bytes pass while a header is read.
  private static final class HeaderBudget extends FilterInputStream {
    private long left = Long.MAX_VALUE;

    HeaderBudget(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      spend(1);
      return super.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int count = super.read(target, offset, length);
      spend(count);
      return count;
    }

    @Override
    public long skip(long count) throws IOException {
      long skipped = super.skip(count);
      spend(skipped);
      return skipped;
    }

    private void spend(long count) throws IOException {
      left -= Math.max(0, count);
      if (left < 0) {
        throw new DamagedTarException(
            "entry header over " + Limits.ENTRY_HEADER_BYTES + " bytes", null);
      }
    }
  }

  /// Notes whether the end was marked or simply came, and leaves entries by skipping.
  private static final class Tar extends TarArchiveInputStream {
    private boolean hasEndMarker;
    private long start;

    Tar(InputStream in) {
      super(in, RECORD, RECORD, UTF_8.name(), true);
    }

    @Override
    public TarArchiveEntry getNextEntry() throws IOException {
      var entry = super.getNextEntry();
      start = getBytesRead();
      return entry;
    }

    /// Passes over what is left of an entry and over its padding. The library would copy all of it
    /// to a place where nobody looks.
    void leave(TarArchiveEntry entry) throws IOException {
      long padded = Math.addExact(entry.getSize(), -entry.getSize() & (RECORD - 1));
      long left = start + padded - getBytesRead();
      count(left);
      while (left > 0) {
        long skipped = in.skip(left);
        if (skipped == 0 && in.read() < 0) {
          throw new EOFException("the tar ends inside " + entry.getName());
        }
        left -= skipped == 0 ? 1 : skipped;
      }
      setCurrentEntry(null);
    }

    @Override
    protected boolean isEOFRecord(byte @Nullable [] record) {
      boolean isEnd = super.isEOFRecord(record);
      hasEndMarker |= isEnd && record != null;
      return isEnd;
    }
  }

  private static final int RECORD = 512;

  /// A sparse file's sections are read by recursion, so each read is kept short.
  private static final int SPARSE_READ_BYTES = 512;

  private final HeaderBudget budget;
  private final Tar tar;
  private @Nullable TarArchiveEntry current;

  TarEntries(InputStream in) {
    budget = new HeaderBudget(in);
    tar = new Tar(budget);
  }

  /// The next entry, or null after the last.
  ///
  /// @throws DamagedTarException where this is no tar entry; anything else comes from the source
  @Nullable TarArchiveEntry next() throws IOException {
    try {
      skipRest();
      budget.left = Limits.ENTRY_HEADER_BYTES;
      current = tar.getNextEntry();
      budget.left = Long.MAX_VALUE;
      return current;
    } catch (RuntimeException e) {
      throw new DamagedTarException(e.getMessage(), e);
    }
  }

  /// What is left of an entry does not count as its successor's header. The library knows its way
  /// through sparse entries, and that a directory has no bytes whatever its header says.
  private void skipRest() throws IOException {
    if (current == null || current.isDirectory()) {
      return;
    }
    if (!current.isSparse()) {
      tar.leave(current);
      return;
    }
    while (tar.skip(Long.MAX_VALUE) > 0) {}
  }

  /// Of the entry that [#next] gave last. Ends with it.
  InputStream content() {
    boolean isSparse = current != null && current.isSparse();
    return new FilterInputStream(tar) {
      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        try {
          return tar.read(target, offset, isSparse ? Math.min(length, SPARSE_READ_BYTES) : length);
        } catch (RuntimeException e) {
          throw new DamagedTarException(e.getMessage(), e);
        }
      }

      @Override
      public void close() {
        // the next entry follows in the same stream
      }
    };
  }

  /// True where zero blocks ended the tar; many writers leave them out.
  boolean hasEndMarker() {
    return tar.hasEndMarker;
  }
}
