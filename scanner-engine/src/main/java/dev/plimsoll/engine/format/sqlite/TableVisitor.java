package dev.plimsoll.engine.format.sqlite;

import java.io.IOException;

/// Who wants the rows of a table, and to hear what could not be read.
public interface TableVisitor {

  void row(Row row) throws IOException;

  /// A page that the scan reached, before its rows or children.
  default void page(TablePage page) {}

  /// Says whether a row is read.
  default boolean wants(TablePage.Cell cell) {
    return true;
  }

  /// A row that goes on in a page that is not here.
  default void incomplete(TablePage.Cell cell) {
    damaged("row %d: goes on in a page that is not there".formatted(cell.rowId()));
  }

  /// @param reason English, with page or row
  void damaged(String reason);

  /// True ends the scan.
  default boolean hasEnough() {
    return false;
  }
}
