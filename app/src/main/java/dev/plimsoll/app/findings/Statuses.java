package dev.plimsoll.app.findings;

import dev.plimsoll.app.scan.ImageResult;
import dev.plimsoll.app.scan.ScanState;
import dev.plimsoll.engine.ScanReport;
import java.util.Optional;

/// Decides what the place of the list shows. The order of the questions is the point: what is not
/// known is said before what was not found.
final class Statuses {

  private Statuses() {}

  /// @param result empty where no image is chosen
  static FindingsStatus of(Optional<ImageResult> result, Query query, Hits hits) {
    if (result.isEmpty()) {
      return FindingsStatus.NO_IMAGE;
    }
    var known = result.get();
    return known
        .report()
        .map(report -> withReport(report, query, hits))
        .orElseGet(() -> withoutReport(known));
  }

  private static FindingsStatus withoutReport(ImageResult result) {
    if (result.isBusy()) {
      return FindingsStatus.SCANNING;
    }
    if (result.state() instanceof ScanState.Failed) {
      return FindingsStatus.FAILED;
    }
    return result.summary().isPresent() ? FindingsStatus.NOT_LOADED : FindingsStatus.NEVER_SCANNED;
  }

  private static FindingsStatus withReport(ScanReport report, Query query, Hits hits) {
    if (hits.shown() > 0) {
      return FindingsStatus.LIST;
    }
    if (hits.hidden() > 0) {
      return FindingsStatus.NO_MATCH;
    }
    var coverage = report.coverage();
    if (coverage.examined() == 0 && coverage.notExamined() > 0) {
      return FindingsStatus.NOT_COVERED;
    }
    if (!query.layers().isEmpty()) {
      return FindingsStatus.NONE_IN_LAYERS;
    }
    return coverage.isComplete() ? FindingsStatus.NONE_FOUND : FindingsStatus.NONE_PARTIAL;
  }
}
