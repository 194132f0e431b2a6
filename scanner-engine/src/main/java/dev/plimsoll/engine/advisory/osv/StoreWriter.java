package dev.plimsoll.engine.advisory.osv;

import dev.plimsoll.engine.advisory.PackageKey;
import dev.plimsoll.engine.advisory.Statement;
import dev.plimsoll.engine.advisory.osv.ParsedRecord.Parsed;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Adds rows to a store that nobody reads yet. Records are numbered in the order of their arrival.
final class StoreWriter implements AutoCloseable {

  private static final int BATCH = 2_000;

  private final PreparedStatement insertRecord;
  private final PreparedStatement insertStatement;
  private final PreparedStatement insertPackage;
  private final PreparedStatement insertRelease;
  private final Map<String, Integer> releases = new HashMap<>();
  private final Map<PackageKey, Integer> packages = new HashMap<>();
  private int lastPackage;
  private int lastRecord;
  private int waiting;

  StoreWriter(Connection connection) throws SQLException {
    insertRecord =
        connection.prepareStatement("INSERT INTO record VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    insertStatement =
        connection.prepareStatement("INSERT INTO statement VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    insertPackage = connection.prepareStatement("INSERT INTO package VALUES (?, ?, ?)");
    insertRelease = connection.prepareStatement("INSERT INTO release VALUES (?, ?, ?)");
    readNames(connection);
  }

  /// `Debian` of `Debian:11`.
  static String ecosystem(String release) {
    int colon = release.indexOf(':');
    return colon < 0 ? release : release.substring(0, colon);
  }

  /// Number of the record that comes next.
  int next() {
    return lastRecord + 1;
  }

  /// A record without statements has nothing that could be looked up and is not kept.
  void write(Parsed record) throws SQLException {
    if (record.statements().isEmpty()) {
      return;
    }
    writeRecord(record.statements().getFirst());
    int part = 0;
    for (var statement : record.statements()) {
      writeStatement(statement, part++);
    }
    waiting += 1 + part;
    if (waiting >= BATCH) {
      flush();
    }
  }

  void flush() throws SQLException {
    insertRelease.executeBatch();
    insertPackage.executeBatch();
    insertRecord.executeBatch();
    insertStatement.executeBatch();
    waiting = 0;
  }

  @Override
  public void close() throws SQLException {
    insertRecord.close();
    insertStatement.close();
    insertPackage.close();
    insertRelease.close();
  }

  private void writeRecord(Statement any) throws SQLException {
    insertRecord.setInt(1, ++lastRecord);
    insertRecord.setString(2, any.id());
    insertRecord.setString(3, Columns.ofTexts(any.aliases()));
    insertRecord.setString(4, Columns.ofTexts(any.upstream()));
    insertRecord.setString(5, any.summary());
    insertRecord.setObject(6, micros(any.published()));
    insertRecord.setObject(7, micros(any.modified()));
    insertRecord.setBoolean(8, any.isWithdrawn());
    insertRecord.addBatch();
  }

  private void writeStatement(Statement statement, int part) throws SQLException {
    insertStatement.setInt(1, packageId(statement.about()));
    insertStatement.setInt(2, lastRecord);
    insertStatement.setInt(3, part);
    insertStatement.setString(4, statement.severity().map(Enum::name).orElse(null));
    insertStatement.setString(5, Columns.ofCvss(statement.cvss()));
    insertStatement.setString(6, Columns.ofRanges(statement.ranges()));
    insertStatement.setString(7, Columns.ofTexts(statement.versions()));
    insertStatement.setString(8, Columns.ofTerms(statement.terms()));
    insertStatement.addBatch();
  }

  private int packageId(PackageKey key) throws SQLException {
    var known = packages.get(key);
    if (known != null) {
      return known;
    }
    insertPackage.setInt(1, releaseId(key.ecosystem()));
    insertPackage.setString(2, key.name());
    insertPackage.setInt(3, ++lastPackage);
    insertPackage.addBatch();
    packages.put(key, lastPackage);
    return lastPackage;
  }

  private int releaseId(String release) throws SQLException {
    var known = releases.get(release);
    if (known != null) {
      return known;
    }
    int id = releases.size() + 1;
    insertRelease.setInt(1, id);
    insertRelease.setString(2, release);
    insertRelease.setString(3, ecosystem(release));
    insertRelease.addBatch();
    releases.put(release, id);
    return id;
  }

  private void readNames(Connection connection) throws SQLException {
    try (var sql = connection.createStatement();
        var rows =
            sql.executeQuery(
                "SELECT release.id, release.name, package.id, package.name"
                    + " FROM package JOIN release ON release.id = package.release")) {
      while (rows.next()) {
        releases.put(rows.getString(2), rows.getInt(1));
        packages.put(new PackageKey(rows.getString(2), rows.getString(4)), rows.getInt(3));
        lastPackage = Math.max(lastPackage, rows.getInt(3));
      }
    }
    try (var sql = connection.createStatement();
        var rows = sql.executeQuery("SELECT coalesce(max(id), 0) FROM record")) {
      lastRecord = rows.getInt(1);
    }
  }

  private static @Nullable Long micros(Optional<Instant> time) {
    return time.map(instant -> ChronoUnit.MICROS.between(Instant.EPOCH, instant)).orElse(null);
  }
}
