package dev.plimsoll.app.packages;

import dev.plimsoll.app.scan.ListStatus;
import dev.plimsoll.engine.Coverage;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.Gap;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The answer to a [PackageQuery].
///
/// @param order of the packages, for those that the tree shows on the way to them too
/// @param present packages that the merged file system has
/// @param ended packages that a later layer replaced or removed and that are still shipped
/// @param gaps what could hold more packages
/// @param hidden packages of the chosen layers that words and narrowing left out
/// @param withFindings those of `present` that have some
/// @param longestVersion characters of the longest version that is listed
record PackageHits(
    PackageIndex index,
    PackageQuery query,
    Comparator<PackageEntry> order,
    List<PackageEntry> present,
    List<PackageEntry> ended,
    List<Gap> gaps,
    int hidden,
    int withFindings,
    int longestVersion) {

  static final PackageHits NONE =
      new PackageHits(
          PackageIndex.EMPTY,
          PackageQuery.ALL,
          Comparator.comparing(PackageEntry::id),
          List.of(),
          List.of(),
          List.of(),
          0,
          0,
          0);

  PackageHits {
    present = List.copyOf(present);
    ended = List.copyOf(ended);
    gaps = List.copyOf(gaps);
  }

  boolean isEmpty() {
    return present.isEmpty() && ended.isEmpty() && gaps.isEmpty();
  }

  ListStatus status(Coverage coverage) {
    if (!isEmpty()) {
      return ListStatus.LIST;
    }
    if (hidden > 0 || query.narrowing() != Narrowing.ALL) {
      return ListStatus.NO_MATCH;
    }
    if (!query.layers().isEmpty()) {
      return ListStatus.NONE_IN_LAYERS;
    }
    return coverage.isComplete() ? ListStatus.NONE_FOUND : ListStatus.NONE_PARTIAL;
  }

  int shown() {
    return present.size() + ended.size();
  }

  int total() {
    return shown() + hidden;
  }

  /// Those that are listed, in their order.
  List<Component> components() {
    return Stream.concat(present.stream(), ended.stream()).map(PackageEntry::component).toList();
  }

  /// What the tree must open to show a package that it lists: those on one way to it.
  List<PackageEntry> wayTo(PackageEntry entry) {
    return query.arrangement() == Arrangement.TREE && contains(entry)
        ? index.graph().waysTo(entry.position(), 1).stream()
            .flatMapToInt(way -> Arrays.stream(way, 0, way.length - 1))
            .mapToObj(index::entry)
            .toList()
        : List.of();
  }

  boolean contains(PackageEntry entry) {
    return Stream.concat(present.stream(), ended.stream())
        .anyMatch(each -> each.position() == entry.position());
  }
}
