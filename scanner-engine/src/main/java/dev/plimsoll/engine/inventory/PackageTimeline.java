package dev.plimsoll.engine.inventory;

import dev.plimsoll.engine.model.EvidenceKind;
import dev.plimsoll.engine.model.PackageRecord;
import dev.plimsoll.engine.model.StoryStep;
import dev.plimsoll.engine.model.StoryStep.Change;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// One package on its way up through the layers. Databases hold and drop records of it; after each
/// layer that touched it [#settle] turns the difference into steps of its story.
///
/// A step is *changed* where exactly one version became exactly one other. Where several versions
/// lie side by side, in several databases, each arrival and each end is told for itself, because
/// *changed* would not say which one it replaced.
///
/// A lock file comes before what it asks for and outlives it. So of a version that any layer
/// installed, only what is installed tells when it came and went.
final class PackageTimeline {

  private final Map<String, NavigableMap<String, PackageRecord>> held = new HashMap<>();
  private final Map<String, NavigableMap<String, PackageRecord>> dropped = new HashMap<>();
  private final Map<String, NavigableMap<String, PackageRecord>> ended = new HashMap<>();
  private final Set<String> everThere = new HashSet<>();
  private final NavigableMap<String, Integer> arrivals = new TreeMap<>();
  private final Map<String, Integer> ends = new HashMap<>();
  private final List<StoryStep> story = new ArrayList<>();
  private Set<String> settled = Set.of();

  /// The last stay of one version.
  ///
  /// @param arrived the layer that brought it, after any removal before
  /// @param last the last layer in which it was there
  /// @param records what the databases say at the end of the stay, by place; never empty
  /// @param present true where it has not ended
  record VersionSpan(
      int arrived, int last, NavigableMap<String, PackageRecord> records, boolean present) {}

  /// Some layer records this. Known of all layers before the walk begins.
  void expect(PackageRecord record) {
    if (record.kind() != EvidenceKind.DECLARED) {
      everThere.add(record.version());
    }
  }

  /// The database records this at `place`. False where it did so before, perhaps on another line.
  boolean hold(String place, PackageRecord record) {
    return held.computeIfAbsent(record.version(), _ -> new TreeMap<>()).put(place, record) == null;
  }

  /// What was at `place` no longer records this version.
  void drop(String place, String version) {
    var records = held.getOrDefault(version, new TreeMap<>());
    var record = records.remove(place);
    if (record != null) {
      dropped.computeIfAbsent(version, _ -> new TreeMap<>()).put(place, record);
    }
    if (records.isEmpty()) {
      held.remove(version);
    }
  }

  /// Ends one layer.
  void settle(int layer) {
    var there = there();
    var arrived = new TreeSet<>(there);
    arrived.removeAll(settled);
    var gone = new TreeSet<>(settled);
    gone.removeAll(there);
    if (settled.size() == 1 && arrived.size() == 1 && there.size() == 1) {
      story.add(new StoryStep(layer, Change.CHANGED, arrived.first()));
    } else {
      gone.forEach(version -> story.add(new StoryStep(layer, Change.REMOVED, version)));
      arrived.forEach(version -> story.add(new StoryStep(layer, Change.ADDED, version)));
    }
    arrived.forEach(version -> arrivals.put(version, layer));
    gone.forEach(version -> {
      ends.put(version, layer - 1);
      ended.put(version, dropped.getOrDefault(version, new TreeMap<>()));
    });
    dropped.clear();
    settled = there;
  }

  private Set<String> there() {
    return held.entrySet().stream()
        .filter(entry ->
            !everThere.contains(entry.getKey())
                || entry.getValue().values().stream()
                    .anyMatch(record -> record.kind() != EvidenceKind.DECLARED))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  List<StoryStep> story() {
    return story;
  }

  /// Every version that ever was, by version.
  NavigableMap<String, VersionSpan> spans() {
    var spans = new TreeMap<String, VersionSpan>();
    arrivals.forEach((version, layer) -> {
      boolean isPresent = settled.contains(version);
      var records = (isPresent ? held : ended).getOrDefault(version, new TreeMap<>());
      int last = isPresent ? Integer.MAX_VALUE : ends.getOrDefault(version, layer);
      spans.put(version, new VersionSpan(layer, last, records, isPresent));
    });
    return spans;
  }
}
