package dev.plimsoll.engine.format.sqlite;

import dev.plimsoll.engine.format.sqlite.TablePage.Cell;
import dev.plimsoll.engine.format.sqlite.TablePage.Interior;
import dev.plimsoll.engine.format.sqlite.TablePage.Leaf;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/// Walks a table from its root page. No page is read twice, whether as part of the tree or of a
/// row, so that circles end and the work is bounded by the file's size.
public final class TableScan {

  private static final long SCHEMA_ROOT = 1;

  private final SqlitePages pages;
  private final TableVisitor visitor;
  private final Set<Long> tree = new HashSet<>();
  private final OverflowPages overflow;

  public TableScan(SqlitePages pages, TableVisitor visitor) {
    this.pages = pages;
    this.visitor = visitor;
    overflow = new OverflowPages(pages);
  }

  /// The root page of a table, by its name in `sqlite_schema` (file format, 2.6).
  public static OptionalLong root(SqlitePages pages, String table, TableVisitor other)
      throws IOException {
    var schema = new SchemaVisitor(table, other);
    new TableScan(pages, schema).from(SCHEMA_ROOT);
    return schema.root();
  }

  /// Every row of the tree below `root`, in order.
  public void from(long root) throws IOException {
    var waiting = new ArrayDeque<Long>();
    waiting.push(root);
    while (!waiting.isEmpty() && !visitor.hasEnough()) {
      long number = waiting.pop();
      var page = page(number);
      if (page.isEmpty()) {
        continue;
      }
      visitor.page(page.get());
      switch (page.get()) {
        case Interior(_, var children) -> children.reversed().forEach(waiting::push);
        case Leaf leaf -> rows(leaf);
      }
    }
  }

  private Optional<TablePage> page(long number) throws IOException {
    if (!tree.add(number)) {
      visitor.damaged("page %d: reached twice".formatted(number));
      return Optional.empty();
    }
    try {
      var bytes = pages.page(number);
      if (bytes.isEmpty()) {
        throw new UnreadableDatabaseException("page %d: is not there".formatted(number));
      }
      return Optional.of(TablePage.of(number, bytes.get(), pages.usableSize()));
    } catch (UnreadableDatabaseException e) {
      visitor.damaged(e.reason());
      return Optional.empty();
    }
  }

  /// The rows of one leaf page.
  public void rows(Leaf leaf) throws IOException {
    for (var cell : leaf.cells()) {
      if (visitor.hasEnough()) {
        return;
      }
      if (visitor.wants(cell)) {
        row(cell);
      }
    }
  }

  private void row(Cell cell) throws IOException {
    Row row;
    try {
      var bytes = overflow.whole(cell);
      if (bytes.isEmpty()) {
        visitor.incomplete(cell);
        return;
      }
      row = Row.of(cell.rowId(), bytes.get(), pages.encoding());
    } catch (UnreadableDatabaseException e) {
      visitor.damaged("row %d: %s".formatted(cell.rowId(), e.reason()));
      return;
    }
    visitor.row(row);
  }
}
