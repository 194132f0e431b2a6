package dev.plimsoll.engine.inventory.rpm;

import dev.plimsoll.engine.image.FactHistory;
import dev.plimsoll.engine.image.FileFact;
import dev.plimsoll.engine.inventory.rpm.DatabaseFile.Form;
import dev.plimsoll.engine.model.Gap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/// Which of the databases in one folder is the one that rpm uses, at each layer.
///
/// A migration leaves the old form beside the new one. The one that was written last counts; of two
/// that one layer wrote, the later form ([Form]). One without packages never takes the place of one
/// with some: programs of another rpm create empty ones by looking.
final class DatabaseFolders {

  private final Consumer<Gap> gaps;

  DatabaseFolders(Consumer<Gap> gaps) {
    this.gaps = gaps;
  }

  List<FactHistory> together(List<FactHistory> histories) {
    var together = new ArrayList<FactHistory>();
    var folders = new TreeMap<String, Map<Form, FactHistory>>();
    for (var history : histories) {
      DatabaseFile.of(history.path())
          .ifPresentOrElse(
              file ->
                  folders
                      .computeIfAbsent(file.folder(), _ -> new EnumMap<>(Form.class))
                      .put(file.form(), history),
              () -> together.add(history));
    }
    folders.values().forEach(folder -> together.addAll(folder(folder)));
    return together;
  }

  private List<FactHistory> folder(Map<Form, FactHistory> files) {
    if (files.size() == 1 && !files.containsKey(Form.SQLITE_LOG)) {
      return List.copyOf(files.values());
    }
    var layers = new TreeSet<Integer>();
    files.values().forEach(file -> file.states().forEach(state -> layers.add(state.layer())));
    var states = new EnumMap<Form, List<FactHistory.State>>(Form.class);
    for (int layer : layers) {
      var folder = FolderState.of(files, layer);
      for (var form : files.keySet()) {
        states
            .computeIfAbsent(form, _ -> new ArrayList<>())
            .add(new FactHistory.State(layer, folder.counting(form)));
      }
      if (layer == layers.last()) {
        report(folder);
      }
    }
    return files.entrySet().stream()
        .map(file ->
            new FactHistory(
                file.getValue().path(),
                file.getValue().analyser(),
                states.getOrDefault(file.getKey(), List.of())))
        .toList();
  }

  private void report(FolderState folder) {
    folder.passedOver().forEach((path, count) -> gaps.accept(passedOver(path, folder, count)));
    if (!folder.lost().isEmpty()) {
      folder.counting(Form.SQLITE_LOG).ifPresent(log -> gaps.accept(lost(log, folder.lost())));
    }
  }

  private static Gap passedOver(String path, FolderState folder, long count) {
    var newer = folder.counting().flatMap(folder::counting).map(FileFact::path).orElse("");
    return new Gap(
        "INV-020",
        Gap.Kind.NOT_EXAMINED,
        path,
        "%s is newer: %d packages that only the older database names are not in the report"
            .formatted(newer, count),
        Map.of("path", path, "newer", newer, "packages", Long.toString(count)));
  }

  private static Gap lost(FileFact log, List<Long> rows) {
    var reason =
        "%d rows lie neither in it nor in the database, the first is %d"
            .formatted(rows.size(), rows.getFirst());
    return new Gap(
        "INV-007",
        Gap.Kind.FAILED,
        log.path(),
        reason + ": what they record is not in the report",
        Map.of("type", log.analyser(), "path", log.path(), "line", "0", "reason", reason));
  }
}
