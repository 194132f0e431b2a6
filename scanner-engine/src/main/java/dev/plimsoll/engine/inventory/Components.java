package dev.plimsoll.engine.inventory;

import dev.plimsoll.engine.inventory.PackageTimeline.VersionSpan;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.Dependency;
import dev.plimsoll.engine.model.Distribution;
import dev.plimsoll.engine.model.EvidenceKind;
import dev.plimsoll.engine.model.Judged;
import dev.plimsoll.engine.model.Location;
import dev.plimsoll.engine.model.PackageRecord;
import dev.plimsoll.engine.model.Relations;
import dev.plimsoll.engine.model.SourcePackage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// Makes one component of each version that a package ever had, and relates them.
final class Components {

  private static final Comparator<Component> ORDER =
      Comparator.comparing(Component::name)
          .thenComparing(Component::version)
          .thenComparing(Component::id);

  private final Optional<Distribution> distribution;
  private final PackageNotes notes;

  private Components(Optional<Distribution> distribution, PackageNotes notes) {
    this.distribution = distribution;
    this.notes = notes;
  }

  /// @param component not related to others yet
  /// @param needs of all its records
  private record Found(Component component, List<Dependency> needs, List<String> provides) {}

  /// Sorted by name, version, id.
  static List<Component> of(
      Map<PackageIdentity, PackageTimeline> timelines,
      Optional<Distribution> distribution,
      PackageNotes notes) {
    var components = new Components(distribution, notes);
    var found = new ArrayList<Found>();
    timelines.forEach((identity, timeline) ->
        timeline
            .spans()
            .values()
            .forEach(span -> found.add(components.found(identity, timeline, span))));
    return related(found);
  }

  private Found found(PackageIdentity identity, PackageTimeline timeline, VersionSpan span) {
    var records = span.records().sequencedValues();
    var record = speaker(records);
    var component =
        new Component(
            identity.componentId(record.version()),
            PackageUrls.of(record, qualifiers(records, span.last()), distribution),
            record.type(),
            record.name(),
            record.version(),
            record.source(),
            record.architecture(),
            licences(records, span.last()),
            record.supplier(),
            locations(span),
            timeline.story(),
            Relations.NONE,
            union(records, PackageRecord::cpes),
            files(records, span.last()),
            span.present(),
            Judged.NOT_ASKED);
    return new Found(
        component,
        union(records, PackageRecord::dependsOn),
        union(records, PackageRecord::provides));
  }

  /// Not every place that records a package knows its recipe; one that does speaks for it.
  private static PackageRecord speaker(SequencedCollection<PackageRecord> records) {
    return records.stream()
        .filter(one -> !one.source().equals(new SourcePackage(one.name(), one.version())))
        .findFirst()
        .orElse(records.getFirst());
  }

  private static <T> List<T> union(
      Collection<PackageRecord> records, Function<PackageRecord, List<T>> part) {
    if (records.size() == 1) {
      return part.apply(records.iterator().next());
    }
    var union = new LinkedHashSet<T>();
    records.forEach(record -> union.addAll(part.apply(record)));
    return List.copyOf(union);
  }

  private static List<Location> locations(VersionSpan span) {
    var locations = new ArrayList<Location>();
    span.records()
        .forEach((place, record) ->
            locations.add(new Location(place, span.arrived(), record.line(), record.kind())));
    return locations;
  }

  private List<String> licences(Collection<PackageRecord> records, int layer) {
    var licences = new LinkedHashSet<String>();
    for (var record : records) {
      licences.addAll(record.licences());
      notes.about(record, layer).forEach(note -> licences.addAll(note.licences()));
    }
    return List.copyOf(licences);
  }

  /// What notes add to the package URL.
  private Map<String, String> qualifiers(Collection<PackageRecord> records, int layer) {
    var qualifiers = new TreeMap<String, String>();
    for (var record : records) {
      notes
          .about(record, layer)
          .forEach(note -> note.qualifiers().forEach(qualifiers::putIfAbsent));
    }
    return qualifiers;
  }

  private List<String> files(Collection<PackageRecord> records, int layer) {
    var lists = new ArrayList<List<String>>();
    for (var record : records) {
      lists.add(record.files());
      notes.about(record, layer).forEach(note -> lists.add(note.files()));
    }
    lists.removeIf(List::isEmpty);
    // A hundred thousand paths are sorted when they are read, not at every look into the cache.
    if (lists.size() == 1 && isSorted(lists.getFirst())) {
      return lists.getFirst();
    }
    var files = new TreeSet<String>();
    lists.forEach(files::addAll);
    return List.copyOf(files);
  }

  /// True where each text stands once, too.
  private static boolean isSorted(List<String> texts) {
    for (int i = 1; i < texts.size(); i++) {
      if (texts.get(i - 1).compareTo(texts.get(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static List<Component> related(List<Found> found) {
    var needs = new Needs();
    for (var one : found) {
      if (one.component().present()) {
        needs.provide(one.component().name(), one.component());
        one.provides().forEach(name -> needs.provide(name, one.component()));
      }
    }
    var all = found.stream().map(Found::component).toList();
    var ownership = Ownership.of(all);
    var containment = Containment.of(all);
    var components = new ArrayList<Component>();
    for (var one : found) {
      var component = one.component();
      var owner = ownership.owner(component);
      // A program's version string says nothing that the package of the program does not say.
      if (owner.isEmpty() || component.kind() != EvidenceKind.OBSERVED) {
        var dependsOn = component.present() ? needs.of(component, one.needs()) : List.<String>of();
        components.add(
            component.related(new Relations(dependsOn, owner, containment.of(component))));
      }
    }
    components.sort(ORDER);
    return List.copyOf(components);
  }
}
