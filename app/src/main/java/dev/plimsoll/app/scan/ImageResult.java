package dev.plimsoll.app.scan;

import dev.plimsoll.engine.ScanReport;
import dev.plimsoll.engine.ScanSummary;
import java.util.Optional;

/// What is known of one image.
///
/// @param summary of the last finished scan, of this session or an earlier one
/// @param report of the last finished scan of this session
public record ImageResult(
    ScanState state, Optional<ScanSummary> summary, Optional<ScanReport> report) {

  private static final ScanState IDLE = new ScanState.Idle();

  static ImageResult never() {
    return new ImageResult(IDLE, Optional.empty(), Optional.empty());
  }

  static ImageResult earlier(ScanSummary summary) {
    return new ImageResult(IDLE, Optional.of(summary), Optional.empty());
  }

  static ImageResult of(ScanReport report) {
    return new ImageResult(IDLE, Optional.of(ScanSummary.of(report)), Optional.of(report));
  }

  ImageResult in(ScanState next) {
    return new ImageResult(next, summary, report);
  }

  /// The former result, with nothing going on.
  ImageResult atRest() {
    return in(IDLE);
  }

  public boolean isBusy() {
    return state.isBusy();
  }
}
