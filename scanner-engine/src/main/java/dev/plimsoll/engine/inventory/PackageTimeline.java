package dev.plimsoll.engine.inventory;

import dev.plimsoll.engine.model.PackageRecord;
import dev.plimsoll.engine.model.StoryStep;
import dev.plimsoll.engine.model.StoryStep.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// One package on its way up through the layers. Databases drop and hold records of it; after each
/// layer [#settle] turns the difference into steps of its story.
///
/// A step is *changed* where exactly one version became exactly one other. Where several versions
/// lie side by side, in several databases, each arrival and each end is told for itself, because
/// *changed* would not say which one it replaced.
final class PackageTimeline {

  private final NavigableMap<String, NavigableMap<String, PackageRecord>> held = new TreeMap<>();
  private final NavigableMap<String, VersionSpan> spans = new TreeMap<>();
  private final List<StoryStep> story = new ArrayList<>();
  private Set<String> settled = Set.of();

  /// The last stay of one version.
  ///
  /// @param arrived the layer that brought it, after any removal before
  /// @param records what the databases say at the end of the stay, by path; never empty
  /// @param present true where it has not ended
  record VersionSpan(int arrived, NavigableMap<String, PackageRecord> records, boolean present) {}

  void drop(String path) {
    held.values().forEach(records -> records.remove(path));
    held.values().removeIf(NavigableMap::isEmpty);
  }

  void hold(String path, PackageRecord record) {
    held.computeIfAbsent(record.version(), _ -> new TreeMap<>()).put(path, record);
  }

  /// Ends one layer.
  void settle(int layer) {
    var arrived = new TreeSet<>(held.keySet());
    arrived.removeAll(settled);
    var ended = new TreeSet<>(settled);
    ended.removeAll(held.keySet());
    if (settled.size() == 1 && arrived.size() == 1 && held.size() == 1) {
      story.add(new StoryStep(layer, Change.CHANGED, arrived.first()));
    } else {
      ended.forEach(version -> story.add(new StoryStep(layer, Change.REMOVED, version)));
      arrived.forEach(version -> story.add(new StoryStep(layer, Change.ADDED, version)));
    }
    ended.forEach(version -> spans.computeIfPresent(version, (_, span) -> ended(span)));
    held.forEach((version, records) ->
        spans.merge(
            version,
            new VersionSpan(layer, new TreeMap<>(records), true),
            PackageTimeline::prolonged));
    settled = Set.copyOf(held.keySet());
  }

  List<StoryStep> story() {
    return story;
  }

  NavigableMap<String, VersionSpan> spans() {
    return spans;
  }

  private static VersionSpan ended(VersionSpan span) {
    return new VersionSpan(span.arrived(), span.records(), false);
  }

  private static VersionSpan prolonged(VersionSpan before, VersionSpan now) {
    return new VersionSpan(
        before.present() ? before.arrived() : now.arrived(), now.records(), true);
  }
}
