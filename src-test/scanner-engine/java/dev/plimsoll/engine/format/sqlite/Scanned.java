package dev.plimsoll.engine.format.sqlite;

import dev.plimsoll.engine.image.FileBytes;
import dev.plimsoll.engine.image.FileContent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Rows of one table and what was wrong, for tests.
final class Scanned implements TableVisitor {

  final List<Row> rows = new ArrayList<>();
  final List<String> damages = new ArrayList<>();

  static Scanned table(byte[] database, String name) throws IOException {
    var scanned = new Scanned();
    try {
      var file = SqliteFile.open(bytes(database));
      var root = TableScan.root(file, name, scanned);
      if (root.isPresent()) {
        new TableScan(file, scanned).from(root.getAsLong());
      }
    } catch (UnreadableDatabaseException e) {
      scanned.damaged(e.reason());
    }
    return scanned;
  }

  static FileBytes bytes(byte[] content) throws IOException {
    return FileContent.of(content).bytes();
  }

  List<Long> ids() {
    return rows.stream().map(Row::id).toList();
  }

  @Override
  public void row(Row row) {
    rows.add(row);
  }

  @Override
  public void damaged(String reason) {
    damages.add(reason);
  }
}
