package dev.plimsoll.engine;

import dev.plimsoll.engine.model.Severity;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// What a list of images says of an earlier scan.
///
/// @param advisoriesAsOf date of the advisories that the scan used; absent where there were none
/// @param counts open findings by severity
/// @param isComplete false makes the counts lower bounds
public record ScanSummary(
    Instant scanned,
    Optional<Instant> advisoriesAsOf,
    Map<Severity, Integer> counts,
    int notExamined,
    int failed,
    boolean isComplete) {

  public ScanSummary {
    counts = Map.copyOf(counts);
  }

  public static ScanSummary of(ScanReport report) {
    var coverage = report.coverage();
    return new ScanSummary(
        report.started(),
        report.advisories().stream()
            .filter(source -> !source.isOfSignals())
            .flatMap(source -> source.asOf().stream())
            .max(Instant::compareTo),
        report.counts(),
        coverage.notExamined(),
        coverage.failed(),
        coverage.isComplete());
  }

  /// The worst severity with a finding; empty where there is none.
  public Optional<Severity> worst() {
    return java.util.Arrays.stream(Severity.values())
        .filter(severity -> counts.getOrDefault(severity, 0) > 0)
        .findFirst();
  }
}
