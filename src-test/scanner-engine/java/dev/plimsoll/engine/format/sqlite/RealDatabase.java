package dev.plimsoll.engine.format.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A database that SQLite itself writes, for tests; its files are copied while it is open, as an
/// image keeps them.
public final class RealDatabase implements AutoCloseable {

  private final Path file;
  private final Connection connection;

  public RealDatabase(Path folder, String... pragmas) throws SQLException {
    file = folder.resolve("real.sqlite");
    connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    run("PRAGMA synchronous=OFF");
    for (var pragma : pragmas) {
      run("PRAGMA " + pragma);
    }
  }

  /// In write-ahead mode nothing reaches the database itself before [#checkpoint].
  public static RealDatabase withLog(Path folder, String... pragmas) throws SQLException {
    var database = new RealDatabase(folder, pragmas);
    database.run("PRAGMA journal_mode=WAL");
    database.run("PRAGMA wal_autocheckpoint=0");
    return database;
  }

  public RealDatabase run(String sql, @Nullable Object... values) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.execute();
    }
    return this;
  }

  public void checkpoint() throws SQLException {
    run("PRAGMA wal_checkpoint(RESTART)");
  }

  /// Rows of a query, column by column.
  public List<List<Object>> rows(String query) throws SQLException {
    var rows = new ArrayList<List<Object>>();
    try (var statement = connection.createStatement();
        var result = statement.executeQuery(query)) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        var row = new ArrayList<Object>();
        for (int i = 1; i <= columns; i++) {
          row.add(result.getObject(i));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  public byte[] file() {
    return read(file);
  }

  /// The file `-wal`.
  public byte[] log() {
    return read(file.resolveSibling(file.getFileName() + "-wal"));
  }

  private static byte[] read(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
