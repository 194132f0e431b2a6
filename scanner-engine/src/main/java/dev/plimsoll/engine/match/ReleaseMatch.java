package dev.plimsoll.engine.match;

import static java.util.stream.Collectors.toSet;

import dev.plimsoll.engine.advisory.PackageKey;
import dev.plimsoll.engine.advisory.Statement;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.Finding;
import dev.plimsoll.engine.model.Judged;
import dev.plimsoll.engine.version.VersionOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Judges components by the statements about one release of a distribution.
final class ReleaseMatch {

  private static final Comparator<Finding> BY_SEVERITY =
      Comparator.comparing(Finding::severity)
          .thenComparing(Finding::id)
          .thenComparing(Finding::component);

  private final String ecosystem;
  private final VersionOrder order;
  private final ThirdParty thirdParty;
  private final MatchGaps gaps;
  private final StatementJudge judge;
  private final List<Component> judged = new ArrayList<>();
  private final List<Component> foreign = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  ReleaseMatch(String ecosystem, VersionOrder order, ThirdParty thirdParty, MatchGaps gaps) {
    this.ecosystem = ecosystem;
    this.order = order;
    this.thirdParty = thirdParty;
    this.gaps = gaps;
    this.judge = new StatementJudge(order);
  }

  Set<PackageKey> keys(List<Component> components) {
    return components.stream().map(this::key).collect(toSet());
  }

  Judgement match(List<Component> components, Map<PackageKey, List<Statement>> statements) {
    for (var component : components) {
      judged.add(component.judged(judge(component, statements)));
    }
    if (!foreign.isEmpty()) {
      gaps.thirdParty(foreign);
    }
    findings.sort(BY_SEVERITY);
    return new Judgement(judged, findings, gaps.sorted());
  }

  private Judged judge(Component component, Map<PackageKey, List<Statement>> statements) {
    if (thirdParty.supplied(component)) {
      foreign.add(component);
      return Judged.NO_SOURCE;
    }
    String version = component.source().version();
    if (order.compare(version, version).isEmpty()) {
      gaps.unreadableVersion(component);
      return Judged.VERSION_UNREADABLE;
    }
    compare(component, statements.getOrDefault(key(component), List.of()));
    return Judged.YES;
  }

  private void compare(Component component, List<Statement> statements) {
    var hits = new TreeMap<String, Hits>();
    for (var statement : statements) {
      if (statement.isWithdrawn()) {
        continue;
      }
      switch (judge.judge(statement, component.source().version())) {
        case Answer.Affected answer ->
            hits.computeIfAbsent(statement.id(), _ -> new Hits(component, order))
                .add(statement, answer);
        case Answer.NotAffected _ -> {}
        case Answer.Unreadable(var bound) -> gaps.unreadableBound(component, statement.id(), bound);
      }
    }
    hits.values().forEach(hit -> findings.add(hit.finding()));
  }

  private PackageKey key(Component component) {
    return new PackageKey(ecosystem, component.source().name());
  }
}
