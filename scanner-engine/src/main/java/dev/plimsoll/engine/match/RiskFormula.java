package dev.plimsoll.engine.match;

import static dev.plimsoll.engine.model.RiskTerm.Operation.DIVIDED_BY;
import static dev.plimsoll.engine.model.RiskTerm.Operation.PLUS;
import static dev.plimsoll.engine.model.RiskTerm.Operation.TIMES;

import dev.plimsoll.engine.model.CveState;
import dev.plimsoll.engine.model.Cvss;
import dev.plimsoll.engine.model.Finding;
import dev.plimsoll.engine.model.Kev;
import dev.plimsoll.engine.model.Risk;
import dev.plimsoll.engine.model.RiskTerm;
import dev.plimsoll.engine.model.Urgency;
import java.util.ArrayList;
import java.util.List;

/// Risk of 100 = (exploitation ÷ patch + exposure) × severity × known exploitation × presence.
///
/// Exploitation is 1 for what CISA knows to be exploited, else the score of EPSS, else a prior that
/// follows from the severity, so that a CVE of yesterday is not without risk. Severity is the mean
/// of the word that counts and of the scores, as in Grype, whose figure this one extends by remedy,
/// exposure and presence.
final class RiskFormula {

  private final RiskWeights weights;
  private final Exposure exposure;

  RiskFormula(RiskWeights weights, Exposure exposure) {
    this.weights = weights;
    this.exposure = exposure;
  }

  /// @param urgency with signals
  /// @param isPresent false for a component that a later layer replaced or removed
  Risk risk(Finding finding, Urgency urgency, boolean isPresent) {
    var terms = new ArrayList<RiskTerm>();
    terms.add(exploitation(finding, urgency));
    terms.add(
        new RiskTerm(
            "patch",
            finding.state().word(),
            DIVIDED_BY,
            weights.patch(finding.state()),
            finding.evidence().source()));
    exposure(terms);
    terms.add(severity(finding));
    urgency.kev().ifPresent(kev -> terms.add(known(kev)));
    if (urgency.state().filter(CveState.REJECTED::equals).isPresent()) {
      terms.add(new RiskTerm("state", CveState.REJECTED.word(), TIMES, weights.rejected(), "cve"));
    }
    if (!isPresent) {
      terms.add(new RiskTerm("presence", "removed", TIMES, weights.removed(), "image"));
    }
    return Risk.of(terms);
  }

  private RiskTerm exploitation(Finding finding, Urgency urgency) {
    if (urgency.kev().isPresent()) {
      return new RiskTerm("exploitation", urgency.kev().get().cve(), TIMES, 1, "kev");
    }
    if (urgency.epss().isPresent()) {
      var epss = urgency.epss().get();
      return new RiskTerm("exploitation", epss.cve(), TIMES, epss.score(), "epss " + epss.date());
    }
    return new RiskTerm(
        "exploitation",
        finding.severity().word(),
        TIMES,
        weights.prior(finding.severity()),
        "prior");
  }

  private void exposure(List<RiskTerm> terms) {
    if (!exposure.ports().isEmpty()) {
      var ports = String.join(" ", exposure.ports());
      terms.add(new RiskTerm("port", ports, PLUS, weights.port(), "image"));
    }
    if (exposure.runsAsRoot()) {
      terms.add(new RiskTerm("user", "root", PLUS, weights.root(), "image"));
    }
  }

  private RiskTerm severity(Finding finding) {
    double word = weights.word(finding.severity()) / 10;
    var scores = finding.cvss().stream().mapToDouble(Cvss::score).filter(it -> it > 0).average();
    double mean = scores.isPresent() ? (word + scores.getAsDouble() / 10) / 2 : word;
    double factor = Math.round(mean * 10_000) / 10_000.0;
    String cvss =
        scores.isPresent() ? ", CVSS " + Math.round(scores.getAsDouble() * 10) / 10.0 : "";
    String value = finding.severity().word() + cvss;
    return new RiskTerm("severity", value, TIMES, factor, finding.severitySource());
  }

  private RiskTerm known(Kev kev) {
    return kev.isUsedByRansomware()
        ? new RiskTerm("known-exploited", "ransomware", TIMES, weights.ransomware(), "kev")
        : new RiskTerm(
            "known-exploited", kev.added().toString(), TIMES, weights.knownExploited(), "kev");
  }
}
