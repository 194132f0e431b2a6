package dev.plimsoll.app.scan;

import dev.plimsoll.engine.ScanReport;
import java.util.Optional;
import java.util.function.Function;

/// What the place of a list shows that is made of one image's report.
public enum ListStatus {
  NO_IMAGE,
  NEVER_SCANNED,
  /// Scanned in an earlier session: the counts are known, the things themselves are not.
  NOT_LOADED,
  SCANNING,
  FAILED,
  LIST,
  /// Words or a chosen number hide everything.
  NO_MATCH,
  /// The chosen layers brought nothing.
  NONE_IN_LAYERS,
  /// No component could be compared with an advisory: not examined, never zero.
  NOT_COVERED,
  /// Nothing found in the part that was examined.
  NONE_PARTIAL,
  NONE_FOUND;

  /// The order of the questions is the point: what is not known is said before what was not found.
  ///
  /// @param result empty where no image is chosen
  /// @param listed what a list says of its report
  static ListStatus of(Optional<ImageResult> result, Function<ScanReport, ListStatus> listed) {
    return result
        .map(known -> known.report().map(listed).orElseGet(() -> withoutReport(known)))
        .orElse(NO_IMAGE);
  }

  private static ListStatus withoutReport(ImageResult result) {
    if (result.isBusy()) {
      return SCANNING;
    }
    if (result.state() instanceof ScanState.Failed) {
      return FAILED;
    }
    return result.summary().isPresent() ? NOT_LOADED : NEVER_SCANNED;
  }

  /// False where a count would look like an answer that nobody has.
  public boolean isCounted() {
    return switch (this) {
      case LIST, NO_MATCH, NONE_IN_LAYERS, NONE_FOUND -> true;
      case NO_IMAGE, NEVER_SCANNED, NOT_LOADED, SCANNING, FAILED, NOT_COVERED, NONE_PARTIAL ->
          false;
    };
  }
}
