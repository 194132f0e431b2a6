package dev.plimsoll.app.scan;

import dev.plimsoll.engine.ScanSummary;
import dev.plimsoll.engine.model.Digest;
import java.util.Optional;

/// What earlier sessions found.
@FunctionalInterface
public interface Summaries {

  Optional<ScanSummary> find(Digest image);
}
