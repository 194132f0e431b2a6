package dev.plimsoll.engine.advisory.signal;

import dev.plimsoll.engine.advisory.CveRecord;
import dev.plimsoll.engine.model.Ssvc;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Writes rows of signals. A later row of one id replaces an earlier one.
final class SignalWriter implements AutoCloseable {

  private final PreparedStatement epss;
  private final PreparedStatement kev;
  private final PreparedStatement cve;

  SignalWriter(Connection connection) throws SQLException {
    epss = connection.prepareStatement("INSERT OR REPLACE INTO epss VALUES (?, ?, ?)");
    kev = connection.prepareStatement("INSERT OR REPLACE INTO kev VALUES (?, ?, ?, ?)");
    cve = connection.prepareStatement("INSERT OR REPLACE INTO cve VALUES (?, ?, ?, ?, ?, ?)");
  }

  private interface Row {
    void write() throws SQLException;
  }

  void epss(long number, double score, double percentile) throws IOException {
    writing(() -> {
      epss.setLong(1, number);
      epss.setDouble(2, score);
      epss.setDouble(3, percentile);
      epss.executeUpdate();
    });
  }

  void kev(long number, LocalDate added, Optional<LocalDate> due, boolean ransomware)
      throws IOException {
    writing(() -> {
      kev.setLong(1, number);
      kev.setLong(2, added.toEpochDay());
      if (due.isPresent()) {
        kev.setLong(3, due.get().toEpochDay());
      } else {
        kev.setNull(3, Types.INTEGER);
      }
      kev.setBoolean(4, ransomware);
      kev.executeUpdate();
    });
  }

  void cve(long number, CveRecord record) throws IOException {
    writing(() -> {
      cve.setLong(1, number);
      cve.setString(2, record.state().name());
      cve.setString(
          3, Lines.of(record.opinions(), it -> List.of(it.severity().name(), it.source())));
      cve.setString(
          4,
          Lines.of(
              record.cvss(),
              it -> List.of(it.version(), it.vector(), Double.toString(it.score()), it.source())));
      cve.setString(5, Lines.of(record.weaknesses(), List::of));
      cve.setString(6, Lines.of(record.ssvc().stream().toList(), SignalWriter::decision));
      cve.executeUpdate();
    });
  }

  private static List<String> decision(Ssvc ssvc) {
    return List.of(ssvc.exploitation(), ssvc.automatable(), ssvc.technicalImpact());
  }

  /// Readers of JSON and CSV pass on what went wrong with a file; here it is the disk.
  private static void writing(Row row) throws IOException {
    try {
      row.write();
    } catch (SQLException e) {
      throw new UnwrittenException(e);
    }
  }

  /// An SQL error on its way through a reader.
  static final class UnwrittenException extends IOException {

    private static final long serialVersionUID = 1L;

    private final SQLException error;

    UnwrittenException(SQLException error) {
      super(error);
      this.error = error;
    }

    SQLException error() {
      return error;
    }
  }

  @Override
  public void close() throws SQLException {
    epss.close();
    kev.close();
    cve.close();
  }
}
