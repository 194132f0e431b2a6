package dev.plimsoll.engine.inventory;

import dev.plimsoll.engine.image.FactHistory;
import dev.plimsoll.engine.model.Location;
import dev.plimsoll.engine.model.PackageRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/// Walks the layers from the bottom and compares each package database with itself as it was
/// before.
///
/// The file's own layer says nothing, since every layer that installs anything rewrites it: a
/// package belongs to the layer in which its version first appears without having been absent in
/// between.
final class PackageTimelines {

  private final Map<PackageIdentity, PackageTimeline> timelines = new HashMap<>();
  private final Map<String, Set<Entry>> databases = new HashMap<>();

  private PackageTimelines() {}

  /// A file as one layer left it.
  ///
  /// @param packages empty where the layer deleted the file
  private record Change(String path, String analyser, List<PackageRecord> packages) {

    /// Several analysers may read one file.
    String database() {
      return analyser + ":" + path;
    }
  }

  /// One version of one package, as a database has it at one place.
  private record Entry(PackageTimeline timeline, String version, String place) {}

  static Map<PackageIdentity, PackageTimeline> of(List<FactHistory> histories) {
    var changes = new TreeMap<Integer, List<Change>>();
    for (var history : histories) {
      if (history.states().stream().noneMatch(PackageTimelines::hasPackages)) {
        continue;
      }
      for (var state : history.states()) {
        changes
            .computeIfAbsent(state.layer(), _ -> new ArrayList<>())
            .add(
                new Change(
                    history.path(),
                    history.analyser(),
                    state.fact().map(fact -> fact.packages()).orElse(List.of())));
      }
    }
    return new PackageTimelines().walk(changes);
  }

  private static boolean hasPackages(FactHistory.State state) {
    return state.fact().map(fact -> !fact.packages().isEmpty()).orElse(false);
  }

  private Map<PackageIdentity, PackageTimeline> walk(NavigableMap<Integer, List<Change>> changes) {
    changes
        .values()
        .forEach(files ->
            files.forEach(
                file -> file.packages().forEach(record -> timeline(record).expect(record))));
    changes.forEach((layer, files) -> {
      var touched = new LinkedHashSet<PackageTimeline>();
      files.forEach(file -> replace(file, touched));
      touched.forEach(timeline -> timeline.settle(layer));
    });
    return timelines;
  }

  /// Most records of a rewritten database are those that it had before: they cost a look, no more.
  private void replace(Change file, Set<PackageTimeline> touched) {
    var now = new HashSet<Entry>();
    for (var record : file.packages()) {
      var entry = new Entry(timeline(record), record.version(), place(file, record));
      now.add(entry);
      if (entry.timeline().hold(entry.place(), record)) {
        touched.add(entry.timeline());
      }
    }
    for (var entry : databases.getOrDefault(file.database(), Set.of())) {
      if (!now.contains(entry)) {
        entry.timeline().drop(entry.place(), entry.version());
        touched.add(entry.timeline());
      }
    }
    databases.put(file.database(), now);
  }

  private static String place(Change file, PackageRecord record) {
    return record.within().isEmpty()
        ? file.path()
        : file.path() + Location.INSIDE + record.within();
  }

  private PackageTimeline timeline(PackageRecord record) {
    return timelines.computeIfAbsent(PackageIdentity.of(record), _ -> new PackageTimeline());
  }
}
