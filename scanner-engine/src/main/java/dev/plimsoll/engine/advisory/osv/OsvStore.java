package dev.plimsoll.engine.advisory.osv;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import dev.plimsoll.engine.advisory.AdvisoryException;
import dev.plimsoll.engine.advisory.AdvisoryFile;
import dev.plimsoll.engine.advisory.AdvisorySource;
import dev.plimsoll.engine.advisory.PackageKey;
import dev.plimsoll.engine.advisory.SourceStatus;
import dev.plimsoll.engine.advisory.Statement;
import dev.plimsoll.engine.advisory.StoreConnection;
import dev.plimsoll.engine.model.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The store that [OsvImporter] writes, open for reading.
///
/// A store file is never changed, only replaced: one that is open goes on answering from the file
/// that it opened. Safe for use from several threads.
public final class OsvStore implements AdvisorySource {

  public static final String NAME = "osv";

  /// One statement for any number of names: they come as a JSON array.
  private static final String LOOK_UP =
      """
      SELECT asked.value, record.osv, record.aliases, record.upstream, record.summary,
             statement.severity, statement.cvss, statement.ranges, statement.versions,
             record.published, record.modified, record.withdrawn, statement.terms
        FROM json_each(?2) AS asked
        CROSS JOIN package ON package.release = (SELECT id FROM release WHERE name = ?1)
                          AND package.name = asked.value
        CROSS JOIN statement ON statement.package = package.id
        CROSS JOIN record ON record.id = statement.record
       ORDER BY record.osv, statement.part
      """;

  private final AdvisoryFile file;
  private final Connection connection;

  private OsvStore(AdvisoryFile file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /// A file that does not exist is a store without records.
  ///
  /// @throws AdvisoryException KIT-009 for anything but a store of this version
  public static AdvisorySource open(Path file) throws IOException {
    if (Files.notExists(file)) {
      return new EmptyStore();
    }
    StoreSchema.check(file);
    try {
      return new OsvStore(new AdvisoryFile(file), StoreConnection.reading(file));
    } catch (SQLException e) {
      throw AdvisoryException.unreadable(file, String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public SourceStatus status() throws IOException {
    return file.read(() -> {
      var ecosystems = new HashMap<String, Long>();
      try (var sql = connection.createStatement();
          var rows = sql.executeQuery("SELECT name, records FROM ecosystem")) {
        while (rows.next()) {
          ecosystems.put(rows.getString(1), rows.getLong(2));
        }
      }
      try (var sql = connection.createStatement();
          var rows = sql.executeQuery("SELECT as_of, records FROM total")) {
        return new SourceStatus(NAME, time(rows, 1), rows.getLong(2), ecosystems);
      }
    });
  }

  @Override
  public boolean covers(String ecosystem) throws IOException {
    return file.read(() -> {
      try (var sql = connection.prepareStatement("SELECT 1 FROM release WHERE name = ?")) {
        sql.setString(1, ecosystem);
        try (var rows = sql.executeQuery()) {
          return rows.next();
        }
      }
    });
  }

  @Override
  public Map<PackageKey, List<Statement>> statements(Collection<PackageKey> keys)
      throws IOException {
    var namesByEcosystem =
        keys.stream()
            .collect(groupingBy(PackageKey::ecosystem, mapping(PackageKey::name, toSet())));
    return file.read(() -> {
      var found = new HashMap<PackageKey, List<Statement>>();
      for (var asked : namesByEcosystem.entrySet()) {
        lookUp(asked.getKey(), asked.getValue(), found);
      }
      return found;
    });
  }

  private void lookUp(String ecosystem, Set<String> names, Map<PackageKey, List<Statement>> found)
      throws SQLException, IOException {
    try (var sql = connection.prepareStatement(LOOK_UP)) {
      sql.setString(1, ecosystem);
      sql.setString(2, Columns.ofTexts(List.copyOf(names)));
      try (var rows = sql.executeQuery()) {
        while (rows.next()) {
          var about = new PackageKey(ecosystem, rows.getString(1));
          found.computeIfAbsent(about, _ -> new ArrayList<>()).add(statement(about, rows));
        }
      }
    }
  }

  private static Statement statement(PackageKey about, ResultSet row)
      throws SQLException, IOException {
    return new Statement(
        NAME,
        row.getString(2),
        Columns.texts(row.getString(3)),
        Columns.texts(row.getString(4)),
        row.getString(5),
        about,
        Optional.ofNullable(row.getString(6)).map(Severity::valueOf),
        Columns.cvss(row.getString(7)),
        Columns.ranges(row.getString(8)),
        Columns.texts(row.getString(9)),
        time(row, 10),
        time(row, 11),
        row.getBoolean(12),
        Columns.terms(row.getString(13)));
  }

  private static Optional<Instant> time(ResultSet row, int column) throws SQLException {
    long micros = row.getLong(column);
    return row.wasNull()
        ? Optional.empty()
        : Optional.of(Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
  }

  @Override
  public void close() throws IOException {
    file.read(() -> {
      connection.close();
      return true;
    });
  }
}
