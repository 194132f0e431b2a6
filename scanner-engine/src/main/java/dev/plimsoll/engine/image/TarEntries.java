package dev.plimsoll.engine.image;

import static java.nio.charset.StandardCharsets.UTF_8;

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

  /// Notes whether the end was marked or simply came.
  private static final class Tar extends TarArchiveInputStream {
    private boolean hasEndMarker;

    Tar(InputStream in) {
      super(in, 512, 512, UTF_8.name(), true);
    }

    @Override
    protected boolean isEOFRecord(byte @Nullable [] record) {
      boolean isEnd = super.isEOFRecord(record);
      hasEndMarker |= isEnd && record != null;
      return isEnd;
    }
  }

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

  /// What is left of an entry does not count as its successor's header.
  private void skipRest() throws IOException {
    long skipped = current == null ? 0 : tar.skip(Long.MAX_VALUE);
    while (skipped > 0) {
      skipped = tar.skip(Long.MAX_VALUE);
    }
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
