package dev.plimsoll.app.scan;

/// What the place of a list shows, and what is going on with its image.
public record Situation(ListStatus status, ScanState scan) {

  /// True while the image is being scanned or waits for its turn.
  public boolean isBusy() {
    return scan.isBusy();
  }
}
