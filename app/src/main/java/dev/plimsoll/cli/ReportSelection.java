package dev.plimsoll.cli;

import dev.plimsoll.engine.ScanReport;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.Finding;
import dev.plimsoll.engine.model.Severity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Which part of a report the user wants to see.
///
/// @param allLayers also what later layers replaced or removed
/// @param severities empty for all
record ReportSelection(boolean allLayers, Set<Severity> severities, boolean onlyFixed) {

  /// @param report what is shown; gaps and image are never left out
  /// @param superseded components left out because a later layer replaced or removed them
  /// @param supersededFindings findings of those
  /// @param hidden findings left out by severity or for want of a fix
  record Selected(ScanReport report, int superseded, int supersededFindings, int hidden) {}

  Selected of(ScanReport report) {
    var components = report.components().stream().filter(c -> allLayers || c.present()).toList();
    var ids = components.stream().map(Component::id).collect(Collectors.toSet());
    var inLayers = report.findings().stream().filter(f -> ids.contains(f.component())).toList();
    var shown = inLayers.stream().filter(this::isWanted).toList();
    return new Selected(
        with(report, components, shown),
        report.components().size() - components.size(),
        report.findings().size() - inLayers.size(),
        inLayers.size() - shown.size());
  }

  private boolean isWanted(Finding finding) {
    return (severities.isEmpty() || severities.contains(finding.severity()))
        && (!onlyFixed || finding.fixedIn().isPresent());
  }

  private static ScanReport with(
      ScanReport report, List<Component> components, List<Finding> findings) {
    return new ScanReport(
        report.started(),
        report.took(),
        report.bytesRead(),
        report.layersRead(),
        report.advisories(),
        report.image(),
        components,
        findings,
        report.gaps());
  }
}
