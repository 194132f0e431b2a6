package dev.plimsoll.engine.advisory.osv;

import static java.util.stream.Collectors.toSet;

import dev.plimsoll.engine.advisory.ParallelParse;
import dev.plimsoll.engine.advisory.RecordInput;
import dev.plimsoll.engine.advisory.StoreConnection;
import dev.plimsoll.engine.advisory.StoreReplacement;
import dev.plimsoll.engine.advisory.osv.ParsedRecord.Broken;
import dev.plimsoll.engine.advisory.osv.ParsedRecord.Parsed;
import dev.plimsoll.engine.model.Gap;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One import: what was read, and what came of it.
final class ImportRun {

  private static final int LONGEST_NAME = 200;
  private static final int RECORDS_A_REPORT = 256;

  private final ImportProgress progress;
  private final long began;
  private final List<Gap> broken = new ArrayList<>();
  private final Map<String, Long> ecosystems = new HashMap<>();
  private long records;
  private long statements;

  /// @param began [System#nanoTime]
  ImportRun(ImportProgress progress, long began) {
    this.progress = progress;
    this.began = began;
  }

  ImportResult into(StoreReplacement replacement, List<RecordInput.Opening> inputs)
      throws IOException, SQLException {
    try (var connection = StoreConnection.writing(replacement.file())) {
      if (replacement.isFirst()) {
        try (var sql = connection.createStatement()) {
          sql.executeUpdate(StoreSchema.TABLES);
        }
      }
      connection.setAutoCommit(false);
      var upkeep = new StoreUpkeep(connection);
      try (var writer = new StoreWriter(connection)) {
        for (var opening : inputs) {
          try (var input = opening.open()) {
            add(input, writer, upkeep);
          }
        }
      }
      int removed = upkeep.finish();
      connection.commit();
      var took = Duration.ofNanos(System.nanoTime() - began);
      return new ImportResult(records, statements, removed, broken, ecosystems, took);
    }
  }

  private void add(RecordInput input, StoreWriter writer, StoreUpkeep upkeep)
      throws IOException, SQLException {
    if (input.size() == 0) {
      throw RecordInput.unreadable(input.path(), "holds no JSON file", null);
    }
    int firstNew = writer.next();
    var owner = new Ownership(input.path());
    ParallelParse.run(
        input,
        OsvRecordParser.PARSER,
        (entry, record) -> {
          switch (record) {
            case Broken(var reason) -> broken.add(gap(input.path(), entry, reason));
            case Parsed readable -> add(readable, writer, owner);
          }
          report(false);
        });
    writer.flush();
    report(true);
    if (input.isWhole()) {
      upkeep.removeOlder(owner.ecosystems(), firstNew);
    }
    upkeep.removeTwins(firstNew);
  }

  private void add(Parsed record, StoreWriter writer, Ownership owner) throws SQLException {
    var named =
        record.statements().stream()
            .map(statement -> StoreWriter.ecosystem(statement.about().ecosystem()))
            .collect(toSet());
    records++;
    statements += record.statements().size();
    named.forEach(ecosystem -> ecosystems.merge(ecosystem, 1L, Long::sum));
    owner.add(named);
    writer.write(record);
  }

  private void report(boolean always) {
    long read = records + broken.size();
    if (always || read % RECORDS_A_REPORT == 0) {
      progress.imported(read);
    }
  }

  private static Gap gap(Path file, String entry, String reason) {
    String name = shown(entry);
    return new Gap(
        "KIT-007",
        Gap.Kind.FAILED,
        file + ": " + name,
        "record cannot be read: %s; what it says of its packages is missing".formatted(reason),
        Map.of("file", file.toString(), "entry", name, "reason", reason));
  }

  /// An archive can call its entries anything.
  private static String shown(String entry) {
    String name = entry.length() <= LONGEST_NAME ? entry : entry.substring(0, LONGEST_NAME) + "…";
    return name.replaceAll("\\p{Cntrl}", "?");
  }
}
