package dev.plimsoll.engine;

import static java.util.stream.Collectors.toSet;

import dev.plimsoll.engine.advisory.SourceStatus;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.Finding;
import dev.plimsoll.engine.model.Gap;
import dev.plimsoll.engine.model.Image;
import dev.plimsoll.engine.model.Judged;
import dev.plimsoll.engine.model.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Everything that a scan found and did not find: the one truth that window, terminal and documents
/// read.
///
/// @param components present ones and those that later layers replaced or removed, sorted by name,
///   version, id
/// @param findings of all components, sorted by severity, id, component
/// @param gaps sorted by code and place
/// @param bytesRead of the archive; 0 where every layer came from the cache
/// @param layersRead layers with files whose facts are complete
public record ScanReport(
    Instant started,
    Duration took,
    long bytesRead,
    int layersRead,
    List<SourceStatus> advisories,
    Image image,
    List<Component> components,
    List<Finding> findings,
    List<Gap> gaps) {

  public ScanReport {
    advisories = List.copyOf(advisories);
    components = List.copyOf(components);
    findings = List.copyOf(findings);
    gaps = List.copyOf(gaps);
  }

  /// Findings of components that the merged file system still has: what is counted everywhere.
  public List<Finding> openFindings() {
    var present =
        components.stream().filter(Component::present).map(Component::id).collect(toSet());
    return findings.stream().filter(finding -> present.contains(finding.component())).toList();
  }

  /// The open findings as a list of work: those of the highest risk first.
  public List<Finding> work() {
    return openFindings().stream().sorted(Finding.BY_RISK).toList();
  }

  /// Number of open findings by severity; a severity without findings is 0.
  public Map<Severity, Integer> counts() {
    var counts = new EnumMap<Severity, Integer>(Severity.class);
    for (var severity : Severity.values()) {
      counts.put(severity, 0);
    }
    openFindings().forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
    return counts;
  }

  public Coverage coverage() {
    var present = components.stream().filter(Component::present).toList();
    int judged = (int) present.stream().filter(c -> c.judged() == Judged.YES).count();
    int unjudged = present.size() - judged;
    int beside =
        (int)
            gaps.stream()
                .filter(gap -> gap.kind() == Gap.Kind.NOT_EXAMINED)
                .filter(gap -> unjudged == 0 || !gap.isAboutComponents())
                .count();
    int layers = (int) image.layers().stream().filter(layer -> !layer.isEmpty()).count();
    return new Coverage(
        judged,
        unjudged + beside,
        (int) gaps.stream().filter(gap -> gap.kind() == Gap.Kind.FAILED).count(),
        0,
        layersRead,
        layers);
  }
}
