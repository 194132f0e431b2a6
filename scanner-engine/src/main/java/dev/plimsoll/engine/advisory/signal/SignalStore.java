package dev.plimsoll.engine.advisory.signal;

import static java.util.stream.Collectors.joining;

import dev.plimsoll.engine.advisory.Signal;
import dev.plimsoll.engine.advisory.Signals;
import dev.plimsoll.engine.advisory.SourceStatus;
import dev.plimsoll.engine.advisory.StoreConnection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The file that [SignalImporter] writes, open for reading. Like an advisory store it is never
/// changed, only replaced.
public final class SignalStore implements Signals {

  /// One statement for any number of ids: they come as a JSON array.
  private static final String LOOK_UP =
      """
      SELECT asked.value, epss.score, epss.percentile, kev.added, kev.due, kev.ransomware,
             cve.state, cve.words, cve.cvss, cve.weaknesses, cve.ssvc
        FROM json_each(?1) AS asked
        LEFT JOIN epss ON epss.cve = asked.value
        LEFT JOIN kev ON kev.cve = asked.value
        LEFT JOIN cve ON cve.cve = asked.value
      """;

  private final Path file;
  private final Connection connection;

  private SignalStore(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /// Where the signals of an advisory store lie: `advisories.db` has `advisories.signals.db`.
  public static Path beside(Path advisories) {
    String name = String.valueOf(advisories.getFileName());
    int end = name.lastIndexOf('.');
    return end <= 0
        ? advisories.resolveSibling(name + ".signals")
        : advisories.resolveSibling(name.substring(0, end) + ".signals" + name.substring(end));
  }

  /// No file means that nothing was imported.
  ///
  /// @throws dev.plimsoll.engine.advisory.AdvisoryException KIT-031 for anything but a file of this
  ///   version
  public static Signals open(Path file) throws IOException {
    if (Files.notExists(file)) {
      return NONE;
    }
    SignalSchema.check(file);
    try {
      return new SignalStore(file, StoreConnection.reading(file));
    } catch (SQLException e) {
      throw SignalSchema.unreadable(file, String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public Map<String, Signal> about(Collection<String> cves) throws IOException {
    var numbers =
        cves.stream()
            .flatMapToLong(id -> CveNumber.of(id).stream())
            .distinct()
            .mapToObj(Long::toString)
            .collect(joining(",", "[", "]"));
    return reading(() -> {
      var scored = part(SignalPart.EPSS).flatMap(SourceStatus::asOf);
      var found = new HashMap<String, Signal>();
      try (var sql = connection.prepareStatement(LOOK_UP)) {
        sql.setString(1, numbers);
        try (var rows = sql.executeQuery()) {
          var row = new SignalRow(rows, scored);
          while (rows.next()) {
            row.signal().ifPresent(signal -> found.put(signal.cve(), signal));
          }
        }
      }
      return found;
    });
  }

  @Override
  public List<SourceStatus> status() throws IOException {
    return reading(() -> {
      var parts = new ArrayList<SourceStatus>();
      for (var part : SignalPart.values()) {
        part(part).ifPresent(parts::add);
      }
      return parts;
    });
  }

  private Optional<SourceStatus> part(SignalPart part) throws SQLException {
    try (var sql = connection.prepareStatement("SELECT as_of, records FROM part WHERE name = ?")) {
      sql.setString(1, part.word());
      try (var rows = sql.executeQuery()) {
        if (!rows.next()) {
          return Optional.empty();
        }
        long micros = rows.getLong(1);
        Optional<Instant> asOf =
            rows.wasNull()
                ? Optional.empty()
                : Optional.of(Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
        return Optional.of(new SourceStatus(part.word(), asOf, rows.getLong(2), Map.of()));
      }
    }
  }

  @Override
  public void close() throws IOException {
    reading(() -> {
      connection.close();
      return true;
    });
  }

  private interface Reading<T> {
    T run() throws SQLException;
  }

  /// Damage that the header does not show appears as an SQL error or as a value that is none.
  private <T> T reading(Reading<T> reading) throws IOException {
    try {
      return reading.run();
    } catch (SQLException
        | DateTimeException
        | IllegalArgumentException
        | IndexOutOfBoundsException e) {
      throw SignalSchema.unreadable(file, String.valueOf(e.getMessage()), e);
    }
  }
}
