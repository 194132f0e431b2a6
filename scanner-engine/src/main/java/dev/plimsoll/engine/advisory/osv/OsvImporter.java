package dev.plimsoll.engine.advisory.osv;

import dev.plimsoll.engine.advisory.AdvisoryException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Fills the store from OSV records: the bucket's `<Ecosystem>/all.zip`, any other zip of records,
/// folders of either, or single JSON files.
///
/// An import succeeds as a whole or changes nothing. A record that cannot be read is left out and
/// reported; an archive that cannot be read ends the import, since half an ecosystem would make the
/// other half look clean.
public final class OsvImporter {

  private static final long ALMOST_FULL = 1024L * 1024;

  private final Path store;

  public OsvImporter(Path store) {
    this.store = store;
  }

  /// Each archive, and each folder's loose files together, replace what the store holds of their
  /// ecosystem; a single JSON file replaces the record of its id.
  ///
  /// @throws AdvisoryException KIT-008 an input cannot be read; KIT-009 the present store is
  ///   damaged; KIT-012 the new one cannot be written; APP-003 the disk is full
  /// @throws InterruptedIOException where the thread was interrupted
  public ImportResult importFrom(List<Path> paths, ImportProgress progress) throws IOException {
    long began = System.nanoTime();
    var inputs = new ArrayList<OsvInput.Opening>();
    for (var path : paths) {
      inputs.addAll(OsvInput.at(path));
    }
    try (var replacement = begin()) {
      return fill(replacement, inputs, new ImportRun(progress, began));
    }
  }

  private StoreReplacement begin() throws IOException {
    try {
      return StoreReplacement.begin(store);
    } catch (AdvisoryException e) {
      throw e;
    } catch (ClosedByInterruptException e) {
      throw stopped(e);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  /// Looks at the disk while the unfinished file still stands on it.
  private ImportResult fill(
      StoreReplacement replacement, List<OsvInput.Opening> inputs, ImportRun run)
      throws IOException {
    try {
      var result = run.into(replacement, inputs);
      replacement.commit();
      return result;
    } catch (AdvisoryException | InterruptedIOException e) {
      throw e;
    } catch (ClosedByInterruptException e) {
      throw stopped(e);
    } catch (IOException | SQLException e) {
      throw unwritable(e);
    }
  }

  /// A channel says of an interrupt that it was closed.
  private static InterruptedIOException stopped(ClosedByInterruptException closed) {
    var stopped = new InterruptedIOException("import stopped");
    stopped.initCause(closed);
    return stopped;
  }

  private AdvisoryException unwritable(Exception cause) {
    String path = store.toString();
    long free = free();
    if (isFull(cause) || free < ALMOST_FULL) {
      return new AdvisoryException(
          "APP-003",
          path + ": disk full, " + free + " bytes free",
          Map.of("path", path, "free", Long.toString(free)),
          cause);
    }
    String reason = String.valueOf(cause.getMessage());
    return new AdvisoryException(
        "KIT-012",
        path + ": advisory store cannot be written: " + reason,
        Map.of("path", path, "reason", reason),
        cause);
  }

  private static boolean isFull(Exception cause) {
    return cause instanceof SQLiteException sqlite
        && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_FULL;
  }

  /// Bytes; unlimited where the folder cannot be asked.
  private long free() {
    try {
      return Files.getFileStore(store.toAbsolutePath().resolveSibling("")).getUsableSpace();
    } catch (IOException _) {
      return Long.MAX_VALUE;
    }
  }
}
