package dev.plimsoll.engine.format.sqlite;

import java.nio.ByteBuffer;
import java.util.List;

/// A page of a table's b-tree (file format, 1.6).
public sealed interface TablePage {

  long number();

  /// @param children page numbers, in the order of their rows
  record Interior(long number, List<Long> children) implements TablePage {
    public Interior {
      children = List.copyOf(children);
    }
  }

  record Leaf(long number, List<Cell> cells) implements TablePage {
    public Leaf {
      cells = List.copyOf(cells);
    }
  }

  /// One row, or its beginning.
  ///
  /// @param length bytes of the whole row
  /// @param local where its first bytes stand: in the page, nothing else of which is in the view
  /// @param overflow the page where it goes on; 0 where all of it is here
  record Cell(long rowId, long length, ByteBuffer local, long overflow) {

    /// True where the row's columns are of exactly these kinds.
    public boolean holds(List<ColumnKind> kinds) {
      try {
        return ColumnKind.of(Row.types(local.duplicate())).equals(kinds);
      } catch (UnreadableDatabaseException e) {
        return false;
      }
    }
  }

  /// @param number of the page: the first one begins with the file's header
  /// @throws UnreadableDatabaseException where it is no page of a table, or its cells leave the
  ///   page or lie over each other, so that reading them all would cost more than the page has
  ///   bytes
  static TablePage of(long number, byte[] bytes, int usableSize)
      throws UnreadableDatabaseException {
    return new TablePageParser(number, ByteBuffer.wrap(bytes, 0, usableSize).slice()).parse();
  }
}
