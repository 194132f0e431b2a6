package dev.plimsoll.engine.inventory.nix;

import dev.plimsoll.engine.format.sqlite.Row;
import dev.plimsoll.engine.format.sqlite.SqliteFile;
import dev.plimsoll.engine.format.sqlite.TableScan;
import dev.plimsoll.engine.format.sqlite.TableVisitor;
import dev.plimsoll.engine.format.sqlite.UnreadableDatabaseException;
import dev.plimsoll.engine.image.FileBytes;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.PackageDraft;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads Nix's database (`schema.sql` of Nix): `ValidPaths(id, path, hash, registrationTime,
/// deriver, …)` and `Refs(referrer, reference)`, which name rows of the former.
final class StoreDatabase {

  /// Rows of one table that are read: a large store has some 100,000 paths and 500,000 references.
  private static final int ROWS = 2_000_000;

  private static final int PATH = 1;
  private static final int DERIVER = 4;

  private final Records records;
  private final Map<Long, StorePath> paths = new HashMap<>();
  private final Map<Long, PackageDraft> drafts = new HashMap<>();
  private final List<PackageDraft> inOrder = new ArrayList<>();

  StoreDatabase(Records records) {
    this.records = records;
  }

  void read(FileBytes bytes) throws IOException {
    try {
      var file = SqliteFile.open(bytes);
      scan(file, "ValidPaths", this::path);
      scan(file, "Refs", this::reference);
    } catch (UnreadableDatabaseException e) {
      records.broken(0, e.reason());
    }
    inOrder.forEach(records::add);
  }

  private void scan(SqliteFile file, String table, Consumer<Row> reader) throws IOException {
    var rows = new Rows(table, reader);
    var root = TableScan.root(file, table, rows);
    if (root.isPresent()) {
      new TableScan(file, rows).from(root.getAsLong());
    }
    if (rows.hasEnough()) {
      records.broken(0, "%s: more than %d rows".formatted(table, ROWS));
    }
  }

  private void path(Row row) {
    var found = row.text(PATH).flatMap(StorePath::of);
    if (found.isPresent()) {
      var path = found.get();
      var draft = path.draft().within(path.path().substring(path.path().lastIndexOf('/') + 1));
      deriver(row).ifPresent(name -> draft.qualifier("drvpath", name));
      paths.put(row.id(), path);
      drafts.put(row.id(), draft);
      inOrder.add(draft);
    }
  }

  private static Optional<String> deriver(Row row) {
    return row.text(DERIVER).map(path -> path.substring(path.lastIndexOf('/') + 1));
  }

  private void reference(Row row) {
    var referrer = drafts.get(row.number(0).orElse(-1));
    var reference = paths.get(row.number(1).orElse(-1));
    boolean isItself = row.number(0).equals(row.number(1));
    if (referrer != null && reference != null && !isItself) {
      referrer.dependsOn(reference.name(), reference.version());
    }
  }

  /// Bounded, and damage becomes a broken record.
  private final class Rows implements TableVisitor {

    private final String table;
    private final Consumer<Row> reader;
    private int count;

    Rows(String table, Consumer<Row> reader) {
      this.table = table;
      this.reader = reader;
    }

    @Override
    public void row(Row row) {
      count++;
      reader.accept(row);
    }

    @Override
    public void damaged(String reason) {
      records.broken(0, table + ": " + reason);
    }

    @Override
    public boolean hasEnough() {
      return count >= ROWS;
    }
  }
}
