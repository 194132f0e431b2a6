package dev.plimsoll.app.packages;

import java.util.Comparator;
import java.util.List;

/// All packages of a report in one order: sorted once, so that a keystroke sorts nothing.
final class OrderedPackages {

  private final List<PackageOrder.Key> keys;
  private final boolean isTree;
  private final List<PackageEntry> entries;
  private final int[] ranks;

  OrderedPackages(
      List<PackageEntry> all,
      Comparator<PackageEntry> order,
      List<PackageOrder.Key> keys,
      boolean isTree) {
    this.keys = keys;
    this.isTree = isTree;
    entries = all.stream().sorted(order).toList();
    ranks = new int[entries.size()];
    for (int i = 0; i < ranks.length; i++) {
      ranks[entries.get(i).position()] = i;
    }
  }

  boolean is(List<PackageOrder.Key> wanted, boolean asTree) {
    return keys.equals(wanted) && isTree == asTree;
  }

  List<PackageEntry> entries() {
    return entries;
  }

  Comparator<PackageEntry> comparator() {
    return Comparator.comparingInt(entry -> ranks[entry.position()]);
  }
}
