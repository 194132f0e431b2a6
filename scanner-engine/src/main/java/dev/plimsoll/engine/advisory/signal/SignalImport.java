package dev.plimsoll.engine.advisory.signal;

import dev.plimsoll.engine.model.Gap;
import java.util.List;
import java.util.Map;

/// What one import did.
///
/// @param records by source, those that it replaced: `kev` → 1404
/// @param broken a KIT-030 for each record that was left out
public record SignalImport(Map<String, Long> records, List<Gap> broken) {

  public SignalImport {
    records = Map.copyOf(records);
    broken = List.copyOf(broken);
  }
}
