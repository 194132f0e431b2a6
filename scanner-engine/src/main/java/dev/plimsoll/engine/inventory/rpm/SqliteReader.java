package dev.plimsoll.engine.inventory.rpm;

import dev.plimsoll.engine.format.sqlite.ColumnKind;
import dev.plimsoll.engine.format.sqlite.Row;
import dev.plimsoll.engine.format.sqlite.SqliteFile;
import dev.plimsoll.engine.format.sqlite.SqlitePages;
import dev.plimsoll.engine.format.sqlite.TablePage;
import dev.plimsoll.engine.format.sqlite.TablePage.Cell;
import dev.plimsoll.engine.format.sqlite.TablePage.Leaf;
import dev.plimsoll.engine.format.sqlite.TableScan;
import dev.plimsoll.engine.format.sqlite.TableVisitor;
import dev.plimsoll.engine.format.sqlite.UnreadableDatabaseException;
import dev.plimsoll.engine.format.sqlite.WriteAheadLog;
import dev.plimsoll.engine.image.FileBytes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/// Reads `Packages(hnum INTEGER PRIMARY KEY AUTOINCREMENT, blob BLOB NOT NULL)` in `rpmdb.sqlite`
/// and in its write-ahead log.
///
/// The log of a layer is another file than the database and may lie in another layer, so each is
/// read for itself. Of the log these are the pages that look like pages of that table, which no
/// other table of rpm does: two columns, the id and a blob. [LoggedDatabase] puts both together.
final class SqliteReader implements TableVisitor {

  private static final String TABLE = "Packages";
  private static final int BLOB = 1;
  private static final List<ColumnKind> COLUMNS = List.of(ColumnKind.NULL, ColumnKind.BLOB);

  private final FileBytes bytes;
  private final FoundPackages found;
  private final TableTree tree = new TableTree();
  private final List<Long> elsewhere = new ArrayList<>();
  private final Set<Long> rows = new HashSet<>();
  private boolean isLog;

  SqliteReader(FileBytes bytes, FoundPackages found) {
    this.bytes = bytes;
    this.found = found;
  }

  /// One page alone is a database without tables, perhaps because all of it is in the log.
  void database() throws IOException {
    try {
      var file = SqliteFile.open(bytes);
      var root = TableScan.root(file, TABLE, this);
      tree.root(root);
      if (root.isPresent()) {
        new TableScan(file, this).from(root.getAsLong());
      } else if (file.page(2).isPresent()) {
        found.broken("has no table " + TABLE);
      }
    } catch (UnreadableDatabaseException e) {
      found.broken(e.reason());
    }
  }

  void log() throws IOException {
    isLog = true;
    try {
      var log = WriteAheadLog.open(bytes);
      tree.root(root(log));
      var scan = new TableScan(log, this);
      for (var number : log.numbers()) {
        var page = packagesPage(log, number);
        page.ifPresent(tree::add);
        if (page.isPresent() && page.get() instanceof Leaf leaf) {
          scan.rows(leaf);
        }
      }
    } catch (UnreadableDatabaseException e) {
      found.broken(e.reason());
    }
  }

  /// Where the log has the schema or the part that says it.
  private static OptionalLong root(SqlitePages log) throws IOException {
    return TableScan.root(
        log,
        TABLE,
        new TableVisitor() {
          @Override
          public void row(Row row) {}

          @Override
          public void damaged(String reason) {
            // most of the schema is in the database itself
          }
        });
  }

  /// Empty where the page is another table's, an index's, or the rest of a row.
  private static Optional<TablePage> packagesPage(WriteAheadLog log, long number)
      throws IOException {
    try {
      var bytes = log.page(number);
      return bytes.isEmpty() || number == 1
          ? Optional.empty()
          : Optional.of(TablePage.of(number, bytes.get(), log.usableSize()))
              .filter(SqliteReader::hasPackages);
    } catch (UnreadableDatabaseException e) {
      return Optional.empty();
    }
  }

  /// A page of other pages says nothing of its table: it counts only where the tree leads to it.
  private static boolean hasPackages(TablePage page) {
    return switch (page) {
      case TablePage.Interior _ -> true;
      case Leaf(_, var cells) -> cells.stream().allMatch(cell -> cell.holds(COLUMNS));
    };
  }

  @Override
  public void page(TablePage page) {
    tree.add(page);
  }

  /// Ids are never given twice. In a log a row can stand on a page that was freed since, too.
  @Override
  public boolean wants(Cell cell) {
    return rows.add(cell.rowId());
  }

  @Override
  public void row(Row row) {
    var place = "row " + row.id();
    row.blob(BLOB)
        .ifPresentOrElse(
            blob -> found.header(place, row.id(), blob),
            () -> found.broken(place + " has no blob"));
  }

  @Override
  public void incomplete(Cell cell) {
    if (isLog) {
      elsewhere.add(cell.rowId());
    } else {
      damaged("row %d goes on in a page that is not there".formatted(cell.rowId()));
    }
  }

  @Override
  public void damaged(String reason) {
    found.broken(reason);
  }

  @Override
  public boolean hasEnough() {
    return found.isHopeless();
  }

  TableTree tree() {
    return tree;
  }

  /// Rows of the log of which a part is only in the database.
  List<Long> elsewhere() {
    return elsewhere;
  }
}
