package dev.plimsoll.engine.format.sqlite;

import dev.plimsoll.engine.format.sqlite.TablePage.Cell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Puts the rows together that are longer than their page has room (file format, 1.6): each further
/// page names the next one and has data up to its end.
final class OverflowPages {

  /// Bytes of the longest row that is read.
  private static final int ROW_LIMIT = 64 << 20;

  private final SqlitePages pages;
  private final Set<Long> used = new HashSet<>();

  OverflowPages(SqlitePages pages) {
    this.pages = pages;
  }

  /// Empty where a page of it is not here.
  ///
  /// @throws UnreadableDatabaseException where its pages end early, or one is another row's or its
  ///   own already: no page serves twice, so all rows together cost no more than the file
  Optional<byte[]> whole(Cell cell) throws IOException, UnreadableDatabaseException {
    if (cell.length() > ROW_LIMIT) {
      throw new UnreadableDatabaseException(
          "%d bytes, more than %d".formatted(cell.length(), ROW_LIMIT));
    }
    // grows with what is there, not with what the row claims
    var row = new ByteArrayOutputStream();
    append(row, cell.local(), cell.length());
    for (long next = cell.overflow(); row.size() < cell.length(); ) {
      if (next == 0) {
        throw new UnreadableDatabaseException("ends after %d bytes".formatted(row.size()));
      }
      if (!used.add(next)) {
        throw new UnreadableDatabaseException("goes on in page %d, used before".formatted(next));
      }
      var page = pages.page(next);
      if (page.isEmpty()) {
        return Optional.empty();
      }
      var bytes = ByteBuffer.wrap(page.get());
      next = Integer.toUnsignedLong(bytes.getInt());
      append(row, bytes.slice(4, pages.usableSize() - 4), cell.length());
    }
    return Optional.of(row.toByteArray());
  }

  private static void append(ByteArrayOutputStream row, ByteBuffer part, long length) {
    int count = (int) Math.min(part.remaining(), length - row.size());
    row.write(part.array(), part.arrayOffset() + part.position(), count);
  }
}
