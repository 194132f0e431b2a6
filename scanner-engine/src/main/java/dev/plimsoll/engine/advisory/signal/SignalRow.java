package dev.plimsoll.engine.advisory.signal;

import dev.plimsoll.engine.advisory.CveRecord;
import dev.plimsoll.engine.advisory.Signal;
import dev.plimsoll.engine.model.CveState;
import dev.plimsoll.engine.model.Cvss;
import dev.plimsoll.engine.model.Epss;
import dev.plimsoll.engine.model.Kev;
import dev.plimsoll.engine.model.Opinion;
import dev.plimsoll.engine.model.Severity;
import dev.plimsoll.engine.model.Ssvc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/// One row of the look-up, its columns in the order in which it asks for them.
///
/// @param scored day of the EPSS scores
record SignalRow(ResultSet row, Optional<Instant> scored) {

  /// Empty where no part knows the id.
  Optional<Signal> signal() throws SQLException {
    var cve = CveNumber.id(row.getLong(1));
    var signal = new Signal(cve, epss(cve), kev(cve), record(cve));
    boolean isKnown =
        signal.epss().isPresent() || signal.kev().isPresent() || signal.record().isPresent();
    return isKnown ? Optional.of(signal) : Optional.empty();
  }

  private Optional<Epss> epss(String cve) throws SQLException {
    double score = row.getDouble(2);
    if (row.wasNull() || scored.isEmpty()) {
      return Optional.empty();
    }
    var day = LocalDate.ofInstant(scored.get(), ZoneOffset.UTC);
    return Optional.of(new Epss(cve, score, row.getDouble(3), day));
  }

  private Optional<Kev> kev(String cve) throws SQLException {
    long added = row.getLong(4);
    if (row.wasNull()) {
      return Optional.empty();
    }
    long due = row.getLong(5);
    var until =
        row.wasNull() ? Optional.<LocalDate>empty() : Optional.of(LocalDate.ofEpochDay(due));
    return Optional.of(new Kev(cve, LocalDate.ofEpochDay(added), until, row.getBoolean(6)));
  }

  private Optional<CveRecord> record(String cve) throws SQLException {
    String state = row.getString(7);
    if (state == null) {
      return Optional.empty();
    }
    return Optional.of(
        new CveRecord(
            CveState.valueOf(state),
            Lines.read(row.getString(8)).stream()
                .map(word -> new Opinion(Severity.valueOf(word.get(0)), word.get(1), cve))
                .toList(),
            Lines.read(row.getString(9)).stream()
                .map(it -> new Cvss(it.get(0), it.get(1), Double.parseDouble(it.get(2)), it.get(3)))
                .toList(),
            Lines.read(row.getString(10)).stream().map(line -> line.get(0)).toList(),
            Lines.read(row.getString(11)).stream()
                .map(it -> new Ssvc(cve, it.get(0), it.get(1), it.get(2)))
                .findFirst()));
  }
}
