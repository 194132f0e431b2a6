package dev.plimsoll.engine.inventory;

import static java.util.stream.Collectors.groupingBy;

import dev.plimsoll.engine.inventory.PackageTimeline.VersionSpan;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.Distribution;
import dev.plimsoll.engine.model.Judged;
import dev.plimsoll.engine.model.Location;
import dev.plimsoll.engine.model.PackageRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// Makes one component of each version that a package ever had.
final class Components {

  private final Map<PackageIdentity, PackageTimeline> timelines;
  private final Optional<Distribution> distribution;
  private final Map<String, List<Installed>> installed;

  private Components(
      Map<PackageIdentity, PackageTimeline> timelines, Optional<Distribution> distribution) {
    this.timelines = timelines;
    this.distribution = distribution;
    var found = new ArrayList<Installed>();
    timelines.forEach((identity, timeline) ->
        timeline
            .spans()
            .forEach((version, span) -> {
              if (span.present()) {
                found.add(new Installed(identity, identity.componentId(version)));
              }
            }));
    installed = found.stream().collect(groupingBy(one -> one.identity().name()));
  }

  /// A version that is there at the end.
  private record Installed(PackageIdentity identity, String id) {

    boolean canServe(PackageIdentity other) {
      return identity.type() == other.type()
          && (identity.architecture().equals(other.architecture())
              || identity.architecture().equals("all")
              || other.architecture().equals("all"));
    }
  }

  /// Sorted by name, version, id.
  static List<Component> of(
      Map<PackageIdentity, PackageTimeline> timelines, Optional<Distribution> distribution) {
    return new Components(timelines, distribution).all();
  }

  private List<Component> all() {
    var components = new ArrayList<Component>();
    timelines.forEach((identity, timeline) ->
        timeline
            .spans()
            .forEach((version, span) -> components.add(component(identity, timeline, span))));
    components.sort(
        Comparator.comparing(Component::name)
            .thenComparing(Component::version)
            .thenComparing(Component::id));
    return List.copyOf(components);
  }

  private Component component(
      PackageIdentity identity, PackageTimeline timeline, VersionSpan span) {
    var record = span.records().sequencedValues().getFirst();
    return new Component(
        identity.componentId(record.version()),
        PackageUrls.of(record, distribution),
        record.type(),
        record.name(),
        record.version(),
        record.source(),
        record.architecture(),
        record.licences(),
        record.supplier(),
        locations(span),
        timeline.story(),
        span.present() ? needs(identity, record) : List.of(),
        span.present(),
        Judged.NOT_ASKED);
  }

  private static List<Location> locations(VersionSpan span) {
    var locations = new ArrayList<Location>();
    span.records()
        .forEach(
            (path, record) -> locations.add(new Location(path, span.arrived(), record.line())));
    return locations;
  }

  /// Ids of the installed packages of those names; a name that nothing installed bears, a virtual
  /// package for one, gives none.
  private List<String> needs(PackageIdentity identity, PackageRecord record) {
    var ids = new TreeSet<String>();
    for (var name : record.dependsOn()) {
      for (var other : installed.getOrDefault(name, List.of())) {
        if (other.canServe(identity)) {
          ids.add(other.id());
        }
      }
    }
    return List.copyOf(ids);
  }
}
