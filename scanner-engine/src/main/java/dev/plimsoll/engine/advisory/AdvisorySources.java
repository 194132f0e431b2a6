package dev.plimsoll.engine.advisory;

import java.io.IOException;
import java.util.List;

/// The advisory sources that a scan asks. Opened for each scan, so that an import in between
/// counts.
public interface AdvisorySources {

  /// The caller closes each.
  ///
  /// @throws AdvisoryException where a source is there and cannot be read
  List<AdvisorySource> open() throws IOException;

  /// What is known of CVEs beside. The caller closes it.
  ///
  /// @throws AdvisoryException KIT-031 where it is there and cannot be read
  default Signals signals() throws IOException {
    return Signals.NONE;
  }
}
