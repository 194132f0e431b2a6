package dev.plimsoll.engine.advisory.signal;

import dev.plimsoll.engine.advisory.ParallelParse;
import dev.plimsoll.engine.advisory.RecordInput;
import dev.plimsoll.engine.model.Gap;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;

/// One import: what was read, and what came of it.
final class SignalRun {

  private static final int LONGEST_NAME = 200;
  private static final int RECORDS_A_REPORT = 1_024;

  private final Connection connection;
  private final SignalWriter writer;
  private final LongConsumer progress;
  private final List<Gap> broken = new ArrayList<>();
  private final Map<SignalPart, Long> records = new EnumMap<>(SignalPart.class);
  private long read;

  SignalRun(Connection connection, SignalWriter writer, LongConsumer progress) {
    this.connection = connection;
    this.writer = writer;
    this.progress = progress;
  }

  /// For one row.
  SignalWriter writer() throws IOException {
    if (++read % RECORDS_A_REPORT == 0) {
      progress.accept(read);
      if (Thread.interrupted()) {
        throw new InterruptedIOException("import stopped");
      }
    }
    return writer;
  }

  SignalImport result() {
    progress.accept(read);
    var named = new TreeMap<String, Long>();
    records.forEach((part, count) -> named.put(part.word(), count));
    return new SignalImport(named, broken);
  }

  /// What was imported of this part before goes.
  void begin(SignalPart part) throws SQLException {
    execute("DELETE FROM " + part.word());
    execute("DELETE FROM part WHERE name = '" + part.word() + "'");
  }

  /// @param asOf microseconds since 1970
  void end(SignalPart part, long asOf) throws SQLException {
    var table = part.word();
    try (var sql =
        connection.prepareStatement(
            "INSERT OR REPLACE INTO part SELECT ?, ?, count(*) FROM " + table)) {
      sql.setString(1, table);
      sql.setLong(2, asOf);
      sql.executeUpdate();
    }
    try (var sql = connection.prepareStatement("SELECT records FROM part WHERE name = ?")) {
      sql.setString(1, table);
      try (var rows = sql.executeQuery()) {
        records.put(part, rows.getLong(1));
      }
    }
  }

  /// Archives replace what there is of CVE records, loose files are added to it.
  void records(RecordInput.Opening opening) throws IOException, SQLException {
    try (var input = opening.open()) {
      if (input.isWhole()) {
        begin(SignalPart.CVE);
      }
      var newest = new long[] {present()};
      ParallelParse.run(
          input,
          CveRecordParser.PARSER,
          (entry, parsed) -> {
            switch (parsed) {
              case ParsedCve.Broken(var reason) when isRecord(entry) ->
                  broken(input.path(), entry, reason);
              case ParsedCve.Broken _ -> {}
              case ParsedCve.Parsed(var number, var record, var updated) -> {
                writer().cve(number, record);
                updated.ifPresent(
                    time -> newest[0] = Math.max(newest[0], time.getEpochSecond() * 1_000_000));
              }
            }
          });
      end(SignalPart.CVE, newest[0]);
    }
  }

  /// The list's archives hold notes of what changed (`delta.json`) beside records.
  private static boolean isRecord(String entry) {
    return entry.substring(entry.lastIndexOf('/') + 1).startsWith("CVE-");
  }

  void broken(Path file, String entry, String reason) {
    String name = entry.length() <= LONGEST_NAME ? entry : entry.substring(0, LONGEST_NAME) + "…";
    String shown = name.replaceAll("\\p{Cntrl}", "?");
    broken.add(
        new Gap(
            "KIT-030",
            Gap.Kind.FAILED,
            file + ": " + shown,
            "record cannot be read: %s; what it says of urgency is missing".formatted(reason),
            Map.of("file", file.toString(), "entry", shown, "reason", reason)));
  }

  /// Date of the CVE records that stay.
  private long present() throws SQLException {
    try (var sql = connection.createStatement();
        var rows = sql.executeQuery("SELECT as_of FROM part WHERE name = 'cve'")) {
      return rows.next() ? rows.getLong(1) : 0;
    }
  }

  private void execute(String command) throws SQLException {
    try (var sql = connection.createStatement()) {
      sql.executeUpdate(command);
    }
  }
}
