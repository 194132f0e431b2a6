package dev.plimsoll.engine.advisory.grypedb;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.plimsoll.engine.advisory.SourceStatus;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Questions to the tables. Each takes any number of names or numbers as one JSON array and is
/// answered by index where there is one, else by reading the table once: databases are delivered
/// without indexes.
final class GrypeTables {

  private static final int MODEL = 6;

  private static final String PACKAGES =
      """
      SELECT id, name FROM packages
       WHERE ecosystem COLLATE NOCASE = ?1
         AND name COLLATE NOCASE IN (SELECT value FROM json_each(?2))
      """;

  private static final String VULNERABILITIES =
      """
      SELECT handle.id, handle.name, handle.provider_id, handle.status, handle.withdrawn_date,
             handle.published_date, handle.modified_date, blobs.value
        FROM vulnerability_handles AS handle LEFT JOIN blobs ON blobs.id = handle.blob_id
       WHERE handle.id IN (SELECT value FROM json_each(?1))
      """;

  private final Connection connection;

  GrypeTables(Connection connection) {
    this.connection = connection;
  }

  /// What one vulnerability says about one package.
  record PackageHandle(long packageId, long vulnerability, PackageBlob blob) {}

  /// @throws IOException where the schema is none that this version reads
  void check() throws SQLException, IOException {
    try (var sql = connection.createStatement();
        var rows = sql.executeQuery("SELECT model, revision, addition FROM db_metadata")) {
      if (!rows.next()) {
        throw new IOException("a Grype database without a version");
      }
      if (rows.getInt(1) != MODEL) {
        throw new IOException(
            "schema %d.%d.%d, this version reads %d"
                .formatted(rows.getInt(1), rows.getInt(2), rows.getInt(3), MODEL));
      }
    }
  }

  /// Vulnerabilities are numbered from 1 without holes, so that they need not be counted.
  SourceStatus status() throws SQLException {
    try (var sql = connection.createStatement();
        var rows =
            sql.executeQuery(
                "SELECT (SELECT build_timestamp FROM db_metadata),"
                    + " (SELECT max(id) FROM vulnerability_handles)")) {
      return new SourceStatus(
          GrypeDb.NAME, Vulnerability.time(rows.getString(1)), rows.getLong(2), Map.of());
    }
  }

  List<OperatingSystem> systems() throws SQLException {
    try (var sql = connection.createStatement();
        var rows =
            sql.executeQuery(
                "SELECT id, name, release_id, major_version, minor_version, label_version,"
                    + " codename, channel FROM operating_systems")) {
      var systems = new ArrayList<OperatingSystem>();
      while (rows.next()) {
        systems.add(
            new OperatingSystem(
                rows.getLong(1),
                text(rows, 2),
                text(rows, 3),
                text(rows, 4),
                text(rows, 5),
                text(rows, 6),
                text(rows, 7),
                text(rows, 8)));
      }
      return systems;
    }
  }

  /// What else an architecture is called, by the name that records use: `amd64` → `x86_64`.
  Map<String, List<String>> architectures() throws SQLException {
    try (var sql = connection.createStatement();
        var rows = sql.executeQuery("SELECT canonical, alias FROM architecture_aliases")) {
      var aliases = new HashMap<String, List<String>>();
      while (rows.next()) {
        aliases.computeIfAbsent(rows.getString(1), _ -> new ArrayList<>()).add(rows.getString(2));
      }
      return aliases;
    }
  }

  boolean hasPackages(String ecosystem) throws SQLException {
    return isFound("SELECT 1 FROM packages WHERE ecosystem COLLATE NOCASE = ?1 LIMIT 1", ecosystem);
  }

  boolean areAffected(Collection<Long> systems) throws SQLException {
    return isFound(
        "SELECT 1 FROM affected_package_handles WHERE operating_system_id IN"
            + " (SELECT value FROM json_each(?1)) LIMIT 1",
        numbers(systems));
  }

  private boolean isFound(String question, String parameter) throws SQLException {
    try (var sql = connection.prepareStatement(question)) {
      sql.setString(1, parameter);
      try (var rows = sql.executeQuery()) {
        return rows.next();
      }
    }
  }

  /// Names as the database writes them, by number.
  Map<Long, String> packages(String ecosystem, Collection<String> names) throws SQLException {
    try (var sql = connection.prepareStatement(PACKAGES)) {
      sql.setString(1, ecosystem);
      sql.setString(2, texts(names));
      var found = new HashMap<Long, String>();
      try (var rows = sql.executeQuery()) {
        while (rows.next()) {
          found.put(rows.getLong(1), rows.getString(2));
        }
      }
      return found;
    }
  }

  /// @param table `affected_package_handles` or `unaffected_package_handles`
  /// @param systems null for packages of languages
  List<PackageHandle> handles(
      String table, Collection<Long> packages, @Nullable Collection<Long> systems)
      throws SQLException, IOException {
    // the index on operating systems, which the plus keeps away, would find a whole distribution
    var question =
        """
        SELECT handle.package_id, handle.vulnerability_id, blobs.value
          FROM %s AS handle LEFT JOIN blobs ON blobs.id = handle.blob_id
         WHERE handle.package_id IN (SELECT value FROM json_each(?1))
           AND +handle.operating_system_id %s
         ORDER BY handle.id
        """
            .formatted(table, systems == null ? "IS NULL" : "IN (SELECT value FROM json_each(?2))");
    try (var sql = connection.prepareStatement(question)) {
      sql.setString(1, numbers(packages));
      if (systems != null) {
        sql.setString(2, numbers(systems));
      }
      return handles(sql);
    }
  }

  private static List<PackageHandle> handles(PreparedStatement sql)
      throws SQLException, IOException {
    var blobs = new HashMap<String, PackageBlob>();
    var handles = new ArrayList<PackageHandle>();
    try (var rows = sql.executeQuery()) {
      while (rows.next()) {
        var json = text(rows, 3);
        var blob = blobs.get(json);
        if (blob == null) {
          blob = PackageBlob.read(json);
          blobs.put(json, blob);
        }
        handles.add(new PackageHandle(rows.getLong(1), rows.getLong(2), blob));
      }
    }
    return handles;
  }

  Map<Long, Vulnerability> vulnerabilities(Collection<Long> ids) throws SQLException, IOException {
    try (var sql = connection.prepareStatement(VULNERABILITIES)) {
      sql.setString(1, numbers(ids));
      var found = new HashMap<Long, Vulnerability>();
      try (var rows = sql.executeQuery()) {
        while (rows.next()) {
          var handle =
              new Vulnerability.Handle(
                  rows.getLong(1),
                  text(rows, 2),
                  text(rows, 3),
                  text(rows, 4).equals("rejected") || !text(rows, 5).isEmpty(),
                  Vulnerability.time(rows.getString(6)),
                  Vulnerability.time(rows.getString(7)));
          found.put(handle.id(), Vulnerability.read(handle, text(rows, 8)));
        }
      }
      return found;
    }
  }

  /// The empty text where the column is null; as JSON that is an error.
  private static String text(ResultSet rows, int column) throws SQLException {
    var text = rows.getString(column);
    return text == null ? "" : text;
  }

  private static String numbers(Collection<Long> numbers) {
    return numbers.stream().map(String::valueOf).collect(joining(",", "[", "]"));
  }

  private static String texts(Collection<String> texts) {
    return texts.stream()
        .map(text -> '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"')
        .collect(joining(",", "[", "]"));
  }
}
