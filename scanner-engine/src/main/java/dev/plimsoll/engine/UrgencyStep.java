package dev.plimsoll.engine;

import dev.plimsoll.engine.advisory.AdvisoryException;
import dev.plimsoll.engine.advisory.AdvisorySources;
import dev.plimsoll.engine.advisory.Signals;
import dev.plimsoll.engine.advisory.SourceStatus;
import dev.plimsoll.engine.image.ImageConfiguration;
import dev.plimsoll.engine.match.Exposure;
import dev.plimsoll.engine.match.Judgement;
import dev.plimsoll.engine.match.RiskWeights;
import dev.plimsoll.engine.match.Urgencies;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.Finding;
import dev.plimsoll.engine.model.Gap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The last step of a scan: what is known of the CVEs of its findings, and the risk that follows.
/// Nothing is opened for an image without findings.
final class UrgencyStep {

  private final AdvisorySources advisories;
  private final List<Gap> gaps = new ArrayList<>();
  private final List<SourceStatus> statuses = new ArrayList<>();

  UrgencyStep(AdvisorySources advisories) {
    this.advisories = advisories;
  }

  List<Gap> gaps() {
    return gaps;
  }

  List<SourceStatus> statuses() {
    return statuses;
  }

  Judgement join(Judgement judgement, ImageConfiguration image) {
    if (judgement.findings().isEmpty()) {
      return judgement;
    }
    var urgencies = new Urgencies(RiskWeights.DEFAULT, Exposure.of(image.ports(), image.user()));
    return new Judgement(
        judgement.components(),
        joined(judgement.findings(), judgement.components(), urgencies),
        judgement.gaps());
  }

  /// Without the signals that cannot be read findings still have a risk, of what is left.
  private List<Finding> joined(
      List<Finding> findings, List<Component> components, Urgencies urgencies) {
    try (var signals = advisories.signals()) {
      var found = urgencies.join(findings, components, signals);
      statuses.addAll(signals.status());
      return found;
    } catch (IOException unreadable) {
      gaps.add(gap(unreadable));
    }
    try {
      return urgencies.join(findings, components, Signals.NONE);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Gap gap(IOException failure) {
    var parameters =
        failure instanceof AdvisoryException known
            ? known.parameters()
            : Map.of("path", "signals", "reason", String.valueOf(failure.getMessage()));
    return new Gap(
        "KIT-031",
        Gap.Kind.FAILED,
        "signals",
        failure.getMessage() + "; EPSS, known exploitation and CVE records are missing",
        parameters);
  }
}
