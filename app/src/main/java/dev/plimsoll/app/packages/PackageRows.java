package dev.plimsoll.app.packages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Lays out what was found: packages or their tree, in groups where wanted; then what later layers
/// ended; then what could hold more.
final class PackageRows {

  private static final String ENDED = "ended";

  private final PackageHits hits;
  private final Expansion expansion;
  private final List<PackageRow> rows = new ArrayList<>();

  private PackageRows(PackageHits hits, Expansion expansion) {
    this.hits = hits;
    this.expansion = expansion;
  }

  static List<PackageRow> of(PackageHits hits, Expansion expansion) {
    var layout = new PackageRows(hits, expansion);
    switch (hits.query().arrangement()) {
      case TABLE -> layout.table();
      case TREE -> layout.tree();
    }
    layout.ended();
    hits.gaps().forEach(gap -> layout.rows.add(new PackageRow.OfGap(gap)));
    return List.copyOf(layout.rows);
  }

  private void table() {
    if (hits.query().grouping() == Grouping.NONE) {
      flat("", hits.present(), 0);
      return;
    }
    groups(hits.present())
        .forEach((value, entries) -> {
          var tally = Tally.of(entries);
          if (heading(value, entries.size(), Optional.of(tally), tally)) {
            flat(key(value), entries, 1);
          }
        });
  }

  private void tree() {
    var tree = new TreeRows(hits, expansion, rows);
    if (hits.query().grouping() == Grouping.NONE) {
      tree.add("", tree.roots(), 0);
      return;
    }
    groups(tree.roots())
        .forEach((value, roots) -> {
          var worst = roots.stream().map(tree::worst).reduce(Optional.empty(), Tally::worse);
          if (heading(value, roots.size(), Optional.empty(), new Tally(0, worst))) {
            tree.add(key(value), roots, 1);
          }
        });
  }

  /// In the order of their keys.
  private SortedMap<String, List<PackageEntry>> groups(List<PackageEntry> entries) {
    var groups = new TreeMap<String, List<PackageEntry>>();
    for (var entry : entries) {
      for (var value : hits.query().grouping().keys(entry)) {
        groups.computeIfAbsent(value, _ -> new ArrayList<>()).add(entry);
      }
    }
    return groups;
  }

  /// @return true where the group is open
  private boolean heading(String value, int size, Optional<Tally> findings, Tally worst) {
    var key = key(value);
    boolean isOpen = expansion.isOpen(key, true);
    rows.add(
        new PackageRow.OfGroup(
            key, hits.query().grouping(), value, size, findings, worst.worst(), isOpen));
    return isOpen;
  }

  private void ended() {
    if (hits.ended().isEmpty()) {
      return;
    }
    boolean isOpen = expansion.isOpen(ENDED, true);
    var tally = Tally.of(hits.ended());
    rows.add(
        new PackageRow.OfGroup(
            ENDED,
            Grouping.NONE,
            "",
            hits.ended().size(),
            Optional.of(tally),
            tally.worst(),
            isOpen));
    if (isOpen) {
      flat(ENDED + '|', hits.ended(), 1);
    }
  }

  private void flat(String prefix, List<PackageEntry> entries, int level) {
    var branch = Branch.flat(level);
    entries.forEach(e -> rows.add(new PackageRow.OfComponent(prefix + e.id(), e, branch)));
  }

  private String key(String value) {
    return hits.query().grouping() + "|" + value + '|';
  }
}
