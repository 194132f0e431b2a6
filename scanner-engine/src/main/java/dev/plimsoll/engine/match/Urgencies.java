package dev.plimsoll.engine.match;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import dev.plimsoll.engine.advisory.Signal;
import dev.plimsoll.engine.advisory.Signals;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.Finding;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// Joins findings with what is known of their CVEs: by id or alias, else by the CVEs that a
/// distribution's advisory covers.
public final class Urgencies {

  private final RiskFormula formula;

  public Urgencies(RiskWeights weights, Exposure exposure) {
    formula = new RiskFormula(weights, exposure);
  }

  /// Sorted by [Finding#BY_SEVERITY], since a finding that nobody had rated may be rated now.
  ///
  /// @param components those of the findings
  public List<Finding> join(
      List<Finding> findings, Collection<Component> components, Signals signals)
      throws IOException {
    if (findings.isEmpty()) {
      return findings;
    }
    var cves = findings.stream().flatMap(finding -> cves(finding).stream()).collect(toSet());
    var known = signals.about(cves);
    var gone =
        components.stream()
            .filter(component -> !component.present())
            .map(Component::id)
            .collect(toSet());
    return findings.stream()
        .map(finding -> joined(finding, known, gone))
        .sorted(Finding.BY_SEVERITY)
        .toList();
  }

  private Finding joined(Finding finding, Map<String, Signal> known, Set<String> gone) {
    var cves = cves(finding);
    var about = cves.stream().map(known::get).filter(Objects::nonNull).toList();
    var urgency = new CveOpinions(finding, about, cves.size() > 1);
    var rated = finding.rated(urgency.chosen(), urgency.cvss(), urgency.urgency());
    var risk = formula.risk(rated, rated.urgency(), !gone.contains(finding.component()));
    return rated.rated(urgency.chosen(), rated.cvss(), rated.urgency().with(risk));
  }

  /// An advisory that has a CVE itself speaks of that one.
  private static List<String> cves(Finding finding) {
    var own =
        Stream.concat(Stream.of(finding.id()), finding.aliases().stream())
            .filter(Urgencies::isCve)
            .distinct()
            .toList();
    return own.isEmpty()
        ? finding.upstream().stream()
            .filter(Urgencies::isCve)
            .distinct()
            .sorted(comparing(id -> id))
            .toList()
        : own;
  }

  private static boolean isCve(String id) {
    return id.startsWith("CVE-");
  }
}
