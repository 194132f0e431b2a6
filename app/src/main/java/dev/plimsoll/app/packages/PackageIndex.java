package dev.plimsoll.app.packages;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dev.plimsoll.app.ui.RowText;
import dev.plimsoll.engine.Coverage;
import dev.plimsoll.engine.ScanReport;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.Gap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// The components of one report, prepared once so that a keystroke only compares texts: each with
/// its findings, its licences, its place in the tree and its text in lower case.
final class PackageIndex {

  static final PackageIndex EMPTY =
      new PackageIndex(
          List.of(),
          DependencyGraph.of(List.of()),
          new Below[0],
          List.of(),
          new Coverage(0, 0, 0, 0, 0, 0));

  /// A gap and its searchable text.
  private record Missing(Gap gap, RowText text) {}

  private final List<PackageEntry> entries;
  private final Map<String, PackageEntry> byId;
  private final DependencyGraph graph;
  private final Below[] below;
  private final List<Missing> gaps;
  private final Coverage coverage;
  private final int withoutLicence;

  /// The order that was asked for last.
  private volatile OrderedPackages ordered;

  private PackageIndex(
      List<PackageEntry> entries,
      DependencyGraph graph,
      Below[] below,
      List<Missing> gaps,
      Coverage coverage) {
    this.entries = entries;
    this.byId = entries.stream().collect(toMap(PackageEntry::id, identity()));
    this.graph = graph;
    this.below = below;
    this.gaps = gaps;
    this.coverage = coverage;
    this.withoutLicence =
        (int)
            entries.stream().filter(e -> e.component().present() && e.licences().isEmpty()).count();
    this.ordered =
        new OrderedPackages(entries, PackageOrder.of(List.of(), this, false), List.of(), false);
  }

  static PackageIndex of(ScanReport report) {
    var components = report.components();
    var graph = DependencyGraph.of(components);
    var entries = entries(report, graph);
    boolean hasUnjudged = entries.stream().anyMatch(e -> e.component().present() && !e.isJudged());
    // As the coverage counts: what components say of themselves is not said once more.
    var gaps =
        report.gaps().stream()
            .filter(gap -> gap.kind() != Gap.Kind.REMARK)
            .filter(
                gap -> gap.kind() == Gap.Kind.FAILED || !hasUnjudged || !gap.isAboutComponents())
            .map(gap -> new Missing(gap, text(gap)))
            .sorted(Comparator.comparing((Missing each) -> each.gap().kind()).reversed())
            .toList();
    return new PackageIndex(
        entries, graph, Descendants.of(graph, entries), gaps, report.coverage());
  }

  private static List<PackageEntry> entries(ScanReport report, DependencyGraph graph) {
    var components = report.components().stream().collect(toMap(Component::id, identity()));
    var tallies = new HashMap<String, Tally>();
    report
        .findings()
        .forEach(finding ->
            tallies.merge(
                finding.component(), Tally.NONE.with(finding), (old, _) -> old.with(finding)));
    var licences = new Licences();
    var search = new PackageSearchText();
    var entries = new ArrayList<PackageEntry>(report.components().size());
    for (var component : report.components()) {
      var tally = tallies.getOrDefault(component.id(), Tally.NONE);
      var owner = component.relations().ownedBy().map(components::get);
      var shown = licences.shown(component.licences());
      var text = search.of(component, tally, shown, owner);
      int position = entries.size();
      entries.add(
          new PackageEntry(position, component, tally, shown, owner, graph.depth(position), text));
    }
    return List.copyOf(entries);
  }

  private static RowText text(Gap gap) {
    var own = gap.code() + "\n" + gap.where() + "\n" + String.join("\n", gap.parameters().values());
    return new RowText(own.toLowerCase(Locale.ROOT), "");
  }

  /// In the report's order.
  List<PackageEntry> entries() {
    return entries;
  }

  PackageEntry entry(int position) {
    return entries.get(position);
  }

  Optional<PackageEntry> entry(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  DependencyGraph graph() {
    return graph;
  }

  Below below(PackageEntry entry) {
    return below[entry.position()];
  }

  Coverage coverage() {
    return coverage;
  }

  /// Present components of which nobody says under which licence they are.
  int withoutLicence() {
    return withoutLicence;
  }

  private OrderedPackages ordered(List<PackageOrder.Key> keys, boolean isTree) {
    var last = ordered;
    if (last.is(keys, isTree)) {
      return last;
    }
    var next = new OrderedPackages(entries, PackageOrder.of(keys, this, isTree), keys, isTree);
    ordered = next;
    return next;
  }

  /// Filters and keeps the order. Stops with what it has when `isStale` says that nobody wants the
  /// answer any more.
  PackageHits find(PackageQuery query, List<PackageOrder.Key> order, BooleanSupplier isStale) {
    var present = new ArrayList<PackageEntry>();
    var ended = new ArrayList<PackageEntry>();
    int hidden = 0;
    int affected = 0;
    int longest = 0;
    var sorted = ordered(order, query.arrangement() == Arrangement.TREE);
    for (var entry : sorted.entries()) {
      if (isStale.getAsBoolean()) {
        break;
      }
      boolean isPresent = entry.component().present();
      if (!query.matchesLayers(entry) || (!isPresent && !query.narrowing().includesEnded())) {
        continue;
      }
      if (query.narrowing().includes(entry) && entry.text().has(query.words())) {
        (isPresent ? present : ended).add(entry);
        longest = Math.max(longest, entry.component().version().length());
        affected += isPresent && entry.hasFindings() ? 1 : 0;
      } else {
        hidden++;
      }
    }
    var missing =
        gaps.stream()
            .filter(each -> query.narrowing().includes(each.gap()))
            .filter(each -> each.text().has(query.words()))
            .map(Missing::gap)
            .toList();
    return new PackageHits(
        this, query, sorted.comparator(), present, ended, missing, hidden, affected, longest);
  }
}
