package dev.plimsoll.engine.advisory.osv;

import dev.plimsoll.engine.model.Gap;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// What one import did.
///
/// @param records read without fault
/// @param statements one for each affected package of those
/// @param removed records of earlier imports that this one replaced
/// @param broken a KIT-007 for each record that was left out, in the order of the input
/// @param ecosystems records of this import by ecosystem, without release: `Debian` → 6832
public record ImportResult(
    long records,
    long statements,
    long removed,
    List<Gap> broken,
    Map<String, Long> ecosystems,
    Duration duration) {

  public ImportResult {
    broken = List.copyOf(broken);
    ecosystems = Map.copyOf(ecosystems);
  }
}
