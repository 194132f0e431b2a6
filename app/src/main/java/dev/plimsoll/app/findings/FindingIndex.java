package dev.plimsoll.app.findings;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dev.plimsoll.engine.ScanReport;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// The findings of one report, prepared once so that a keystroke only compares texts: grouped, in
/// the default order (severity, id, package), each with its text in lower case. Immutable.
final class FindingIndex {

  static final FindingIndex EMPTY = new FindingIndex(List.of(), List.of());

  private final List<Issue> issues;
  private final List<FindingOrder.Key> order;

  private FindingIndex(List<Issue> issues, List<FindingOrder.Key> order) {
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
      groups.computeIfAbsent(Issue.key(instance), _ -> new ArrayList<>()).add(instance);
    }
    return new FindingIndex(
        groups.entrySet().stream()
            .map(group -> new Issue(group.getKey(), group.getValue()))
            .sorted(FindingOrder.DEFAULT)
            .toList(),
        List.of());
  }

  /// The same findings in another order; no keys mean the default order.
  FindingIndex sorted(List<FindingOrder.Key> keys) {
    return keys.equals(order)
        ? this
        : new FindingIndex(issues.stream().sorted(FindingOrder.of(keys, issues)).toList(), keys);
  }

  List<Issue> issues() {
    return issues;
  }

  /// Filters and keeps the order. Stops with what it has when `isStale` says that nobody wants the
  /// answer any more.
  Hits find(Query query, BooleanSupplier isStale) {
    var hits = new ArrayList<Issue>();
    int shown = 0;
    int hidden = 0;
    int superseded = 0;
    for (var issue : issues) {
      if (isStale.getAsBoolean()) {
        break;
      }
      var matching = new ArrayList<Instance>(issue.instances().size());
      for (var instance : issue.instances()) {
        if (!query.matchesLayers(instance)) {
          continue;
        }
        superseded += instance.isSuperseded() ? 1 : 0;
        if (instance.isSuperseded() && !query.includeSuperseded()) {
          continue;
        }
        if (query.matches(instance)) {
          matching.add(instance);
        } else {
          hidden++;
        }
      }
      if (!matching.isEmpty()) {
        shown += matching.size();
        boolean isWhole = matching.size() == issue.instances().size();
        hits.add(isWhole ? issue : new Issue(issue.key(), matching));
      }
    }
    return new Hits(hits, shown, hidden, superseded);
  }

  /// How many findings choosing each layer lists when no word filters them, in one pass.
  ///
  /// @param layers of the image
  int[] counts(int layers, Query query) {
    // What starts at a layer is added there; what ends at one is taken away there.
    var changes = new int[layers + 1];
    for (var issue : issues) {
      for (var instance : issue.instances()) {
        if (query.includeSuperseded() || !instance.isSuperseded()) {
          changes[instance.finding().layer()]++;
          changes[query.mode().end(instance.component(), layers)]--;
        }
      }
    }
    var counts = new int[layers];
    int running = 0;
    for (int layer = 0; layer < layers; layer++) {
      running += changes[layer];
      counts[layer] = running;
    }
    return counts;
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
    String of(Finding finding, Component component);
  }
}
