package dev.plimsoll.engine;

import dev.plimsoll.engine.advisory.Signals;
import dev.plimsoll.engine.advisory.osv.ImportProgress;
import dev.plimsoll.engine.advisory.osv.ImportResult;
import dev.plimsoll.engine.advisory.osv.OsvImporter;
import dev.plimsoll.engine.advisory.signal.SignalImport;
import dev.plimsoll.engine.advisory.signal.SignalImporter;
import dev.plimsoll.engine.advisory.signal.SignalStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a user imports: the advisory store, and the file of signals beside it.
///
/// @param store of advisories; may not exist
public record Kit(Path store) {

  /// The caller closes them.
  ///
  /// @throws dev.plimsoll.engine.advisory.AdvisoryException KIT-031 where they cannot be read
  public Signals signals() throws IOException {
    return SignalStore.open(SignalStore.beside(store));
  }

  /// Takes over files, folders and zips, whatever they hold: signals where their content says so,
  /// OSV records else. Signals come first; either part succeeds as a whole or changes nothing.
  ///
  /// @return both parts together; its ecosystems name sources of signals too: `kev` → 1404
  /// @throws dev.plimsoll.engine.advisory.AdvisoryException as [OsvImporter] and [SignalImporter]
  /// @throws java.io.InterruptedIOException where the thread was interrupted
  public ImportResult importFrom(List<Path> paths, ImportProgress progress) throws IOException {
    long began = System.nanoTime();
    var signals = new ArrayList<Path>();
    var others = new ArrayList<Path>();
    for (var path : paths) {
      var found = signalsAt(path);
      signals.addAll(found.files());
      if (found.hasOthers()) {
        others.add(path);
      }
    }
    var first =
        signals.isEmpty()
            ? new SignalImport(Map.of(), List.of())
            : new SignalImporter(SignalStore.beside(store)).importFrom(signals, progress::imported);
    Set<Path> taken = new HashSet<>(signals);
    var second =
        others.isEmpty()
            ? new ImportResult(0, 0, 0, List.of(), Map.of(), Duration.ZERO)
            : new OsvImporter(store).importFrom(others, file -> !taken.contains(file), progress);
    return together(first, second, Duration.ofNanos(System.nanoTime() - began));
  }

  /// @param hasOthers true where there is a file of advisories, or nothing at all
  private record Found(List<Path> files, boolean hasOthers) {}

  private static Found signalsAt(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return SignalImporter.recognises(path)
          ? new Found(List.of(path), false)
          : new Found(List.of(), true);
    }
    var signals = new ArrayList<Path>();
    boolean hasOthers = false;
    try (var below = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
      for (var file : (Iterable<Path>) below.filter(Files::isRegularFile).sorted()::iterator) {
        if (SignalImporter.recognises(file)) {
          signals.add(file);
        } else {
          hasOthers |= file.toString().matches("(?i).*\\.(zip|json)");
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return new Found(signals, hasOthers || signals.isEmpty());
  }

  private static ImportResult together(SignalImport signals, ImportResult osv, Duration took) {
    var counts = new HashMap<>(osv.ecosystems());
    counts.putAll(signals.records());
    var broken = new ArrayList<>(signals.broken());
    broken.addAll(osv.broken());
    long records = signals.records().values().stream().mapToLong(Long::longValue).sum();
    return new ImportResult(
        osv.records() + records, osv.statements(), osv.removed(), broken, counts, took);
  }
}
