package dev.plimsoll.engine.advisory.osv;

import dev.plimsoll.engine.advisory.AdvisoryException;
import dev.plimsoll.engine.advisory.RecordInput;
import dev.plimsoll.engine.advisory.StoreReplacement;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Fills the store from OSV records: the bucket's `<Ecosystem>/all.zip`, any other zip of records,
/// folders of either, or single JSON files.
///
/// An import succeeds as a whole or changes nothing. A record that cannot be read is left out and
/// reported; an archive that cannot be read ends the import, since half an ecosystem would make the
/// other half look clean.
public final class OsvImporter {

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
    return importFrom(paths, _ -> true, progress);
  }

  /// The same of those files below folders that are `wanted`.
  public ImportResult importFrom(List<Path> paths, Predicate<Path> wanted, ImportProgress progress)
      throws IOException {
    long began = System.nanoTime();
    var inputs = new ArrayList<RecordInput.Opening>();
    for (var path : paths) {
      inputs.addAll(RecordInput.at(path, wanted));
    }
    return StoreReplacement.replace(
        store,
        StoreSchema::check,
        replacement -> new ImportRun(progress, began).into(replacement, inputs));
  }
}
