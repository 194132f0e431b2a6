package dev.plimsoll.engine.advisory.signal;

import dev.plimsoll.engine.advisory.AdvisoryException;
import dev.plimsoll.engine.advisory.RecordInput;
import dev.plimsoll.engine.advisory.StoreConnection;
import dev.plimsoll.engine.advisory.StoreReplacement;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/// Fills the file of signals from what CISA, FIRST and the CVE programme publish. An import
/// succeeds as a whole or changes nothing; a record that cannot be read is left out and reported.
public final class SignalImporter {

  private final Path store;

  public SignalImporter(Path store) {
    this.store = store;
  }

  /// True for a file with signals, by content: KEV's JSON, the CSV of EPSS, a record of the CVE
  /// list or a zip of them.
  public static boolean recognises(Path file) {
    return SignalFile.recognise(file).isPresent();
  }

  /// KEV, EPSS and zips of CVE records replace what was imported of their kind, single CVE records
  /// are added.
  ///
  /// @param files that were recognised
  /// @param progress is told the records read so far
  /// @throws AdvisoryException KIT-008 a file cannot be read; KIT-031 the present file is damaged;
  ///   KIT-012 the new one cannot be written; APP-003 the disk is full
  /// @throws InterruptedIOException where the thread was interrupted
  public SignalImport importFrom(List<Path> files, LongConsumer progress) throws IOException {
    return StoreReplacement.replace(
        store, SignalSchema::check, replacement -> fill(replacement, files, progress));
  }

  private static SignalImport fill(
      StoreReplacement replacement, List<Path> files, LongConsumer progress)
      throws IOException, SQLException {
    try (var connection = StoreConnection.writing(replacement.file())) {
      if (replacement.isFirst()) {
        try (var sql = connection.createStatement()) {
          sql.executeUpdate(SignalSchema.TABLES);
        }
      }
      connection.setAutoCommit(false);
      try (var writer = new SignalWriter(connection)) {
        var run = new SignalRun(connection, writer, progress);
        read(files, run);
        connection.commit();
        return run.result();
      }
    } catch (SignalWriter.UnwrittenException e) {
      throw e.error();
    }
  }

  private static void read(List<Path> files, SignalRun run) throws IOException, SQLException {
    var loose = new ArrayList<Path>();
    for (var file : files) {
      switch (SignalFile.recognise(file).orElse(SignalPart.CVE)) {
        case KEV -> KevFile.read(file, run);
        case EPSS -> EpssFile.read(file, run);
        case CVE -> {
          if (SignalFile.isArchive(file)) {
            run.records(RecordInput.at(file).getFirst());
          } else {
            loose.add(file);
          }
        }
      }
    }
    if (!loose.isEmpty()) {
      run.records(RecordInput.loose(loose.getFirst().resolveSibling(""), loose));
    }
  }
}
