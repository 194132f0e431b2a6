package dev.plimsoll.app.findings;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dev.plimsoll.app.ui.RowText;
import dev.plimsoll.engine.ScanReport;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// The findings of one report, prepared once so that a keystroke only compares texts: grouped, in
/// the default order (severity, id, package), each with its text in lower case.
final class FindingIndex {

  static final FindingIndex EMPTY =
      new FindingIndex(
          List.of(), new IssueOrders(List.of()), new Columns(List.of()), List.of(), List.of());

  private final List<Issue> inDefaultOrder;
  private final IssueOrders orders;
  private final Columns columns;
  private final List<Issue> issues;
  private final List<FindingOrder.Key> order;

  private FindingIndex(
      List<Issue> inDefaultOrder,
      IssueOrders orders,
      Columns columns,
      List<Issue> issues,
      List<FindingOrder.Key> order) {
    this.inDefaultOrder = inDefaultOrder;
    this.orders = orders;
    this.columns = columns;
    this.issues = issues;
    this.order = order;
  }

  /// @param text what a finding's columns show, in lower case
  static FindingIndex of(ScanReport report, SearchText text) {
    var components = report.components().stream().collect(toMap(Component::id, identity()));
    var groups = new LinkedHashMap<String, List<Instance>>();
    for (var finding : report.findings()) {
      var component = Objects.requireNonNull(components.get(finding.component()));
      var instance = new Instance(finding, component, text.of(finding, component));
      groups.computeIfAbsent(Issue.key(instance), _ -> new ArrayList<>(1)).add(instance);
    }
    var instances = new ArrayList<Instance>(report.findings().size());
    var issues = new ArrayList<Issue>(groups.size());
    groups.forEach((key, group) -> {
      issues.add(new Issue(key, instances.size(), group));
      instances.addAll(group);
    });
    issues.sort(FindingOrder.DEFAULT);
    return new FindingIndex(
        issues, new IssueOrders(issues), new Columns(instances), issues, List.of());
  }

  /// The same findings in another order; no keys mean the default order.
  FindingIndex sorted(List<FindingOrder.Key> keys) {
    if (keys.equals(order)) {
      return this;
    }
    var sorted = Arrays.stream(orders.order(keys)).mapToObj(inDefaultOrder::get).toList();
    return new FindingIndex(inDefaultOrder, orders, columns, sorted, keys);
  }

  Columns.Widths widths(boolean withSuperseded) {
    return columns.widths(withSuperseded);
  }

  /// Makes every later order a sort of numbers.
  void prepare() {
    orders.prepare();
  }

  List<Issue> issues() {
    return issues;
  }

  /// Filters and keeps the order. Stops with what it has when `isStale` says that nobody wants the
  /// answer any more.
  Hits find(Query query, BooleanSupplier isStale) {
    var hits = new HitsBuilder(query, columns);
    for (var issue : issues) {
      if (isStale.getAsBoolean()) {
        break;
      }
      hits.add(issue);
    }
    return hits.build();
  }

  /// How many findings choosing each layer lists when no word filters them.
  ///
  /// @param layers of the image
  int[] counts(int layers, Query query) {
    return columns.counts(layers, query);
  }

  /// The row with this key, as if nothing were filtered or expanded.
  Optional<FindingRow> row(String key) {
    for (var issue : issues) {
      if (key.equals(issue.key())) {
        return Optional.of(new FindingRow.OfIssue(issue, false));
      }
      if (key.startsWith(issue.key() + '|')) {
        return issue.instances().stream()
            .<FindingRow>map(instance -> new FindingRow.OfInstance(issue, instance))
            .filter(row -> row.key().equals(key))
            .findFirst();
      }
    }
    return Optional.empty();
  }

  /// What a finding's columns show, in lower case.
  interface SearchText {
    RowText of(Finding finding, Component component);
  }
}
