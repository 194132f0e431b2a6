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
}
