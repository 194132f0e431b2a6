package dev.plimsoll.engine;

/// Scans images. Safe for use from several threads; each call blocks until its report is made.
public interface Scanner {

  /// Reads what is not cached, puts the layers together and judges.
  ///
  /// A cancelled scan whose layers were partly read gives a report with a gap for each layer that
  /// is missing.
  ///
  /// @throws ScanException where no report can be made
  ScanReport scan(ScanRequest request, Progress progress) throws ScanException;
}
