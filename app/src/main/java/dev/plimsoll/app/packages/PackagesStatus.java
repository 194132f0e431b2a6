package dev.plimsoll.app.packages;

import dev.plimsoll.app.scan.ImageResult;
import dev.plimsoll.app.scan.ScanState;
import dev.plimsoll.engine.ScanReport;
import java.util.Optional;

/// What the place of the list shows.
public enum PackagesStatus {
  NO_IMAGE,
  NEVER_SCANNED,
  /// Scanned in an earlier session: the counts are known, the packages are not.
  NOT_LOADED,
  SCANNING,
  FAILED,
  LIST,
  /// Words or a chosen number hide everything.
  NO_MATCH,
  /// The chosen layers brought nothing.
  NONE_IN_LAYERS,
  /// No package in the part that was read.
  NONE_PARTIAL,
  NONE_FOUND;

  /// The order of the questions is the point: what is not known is said before what was not found.
  ///
  /// @param result empty where no image is chosen
  static PackagesStatus of(Optional<ImageResult> result, PackageHits hits) {
    return result
        .map(known ->
            known
                .report()
                .map(report -> withReport(report, hits))
                .orElseGet(() -> withoutReport(known)))
        .orElse(NO_IMAGE);
  }

  private static PackagesStatus withoutReport(ImageResult result) {
    if (result.isBusy()) {
      return SCANNING;
    }
    if (result.state() instanceof ScanState.Failed) {
      return FAILED;
    }
    return result.summary().isPresent() ? NOT_LOADED : NEVER_SCANNED;
  }

  private static PackagesStatus withReport(ScanReport report, PackageHits hits) {
    if (!hits.isEmpty()) {
      return LIST;
    }
    if (hits.hidden() > 0 || hits.query().narrowing() != Narrowing.ALL) {
      return NO_MATCH;
    }
    if (!hits.query().layers().isEmpty()) {
      return NONE_IN_LAYERS;
    }
    return report.coverage().isComplete() ? NONE_FOUND : NONE_PARTIAL;
  }
}
