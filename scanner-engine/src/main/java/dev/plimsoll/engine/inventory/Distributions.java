package dev.plimsoll.engine.inventory;

import dev.plimsoll.engine.distribution.Recognition;
import dev.plimsoll.engine.image.FactHistory;
import dev.plimsoll.engine.model.Distribution;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which distribution the merged file system is. What lower layers said and higher ones replaced
/// does not count.
public final class Distributions {

  /// The analyser whose facts are read here.
  public static final String ANALYSER = "os-release";

  private Distributions() {}

  /// Empty where no file says.
  public static Optional<Distribution> of(List<FactHistory> histories) {
    var files = new HashMap<String, Map<String, String>>();
    for (var history : histories) {
      if (history.analyser().equals(ANALYSER)) {
        history.last().ifPresent(fact -> files.put(history.path(), fact.attributes()));
      }
    }
    return Recognition.of(files);
  }
}
