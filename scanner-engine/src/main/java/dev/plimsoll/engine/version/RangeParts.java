package dev.plimsoll.engine.version;

import dev.plimsoll.engine.version.RangeEvent.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Lays the events of a range out on the line of versions and cuts it into affected parts.
final class RangeParts {

  /// @param introduced first affected version
  /// @param end *fixed* or *last affected*; absent where the part never ends
  record Part(RangeEvent introduced, Optional<RangeEvent> end) {}

  private final List<Part> parts = new ArrayList<>();
  private @Nullable RangeEvent open;

  private RangeParts() {}

  /// @param events *introduced*, *fixed* and *last affected*, each with a version that `versions`
  ///   can read
  static List<Part> of(List<RangeEvent> events, Comparator<String> versions) {
    Comparator<RangeEvent> places =
        (a, b) ->
            a.isBeforeEverything() || b.isBeforeEverything()
                ? Boolean.compare(b.isBeforeEverything(), a.isBeforeEverything())
                : versions.compare(a.version(), b.version());
    var sorted = events.stream().sorted(places).toList();
    var cutter = new RangeParts();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || places.compare(sorted.get(start), sorted.get(i)) != 0) {
        cutter.cut(sorted.subList(start, i));
        start = i;
      }
    }
    if (cutter.open != null) {
      cutter.parts.add(new Part(cutter.open, Optional.empty()));
    }
    return cutter.parts;
  }

  /// All events of one place. Where a part is open it ends here first and the next begins;
  /// otherwise one begins and ends at once.
  private void cut(List<RangeEvent> place) {
    var introduced = first(place, Kind.INTRODUCED);
    var end = first(place, Kind.FIXED).or(() -> first(place, Kind.LAST_AFFECTED));
    if (open == null && end.isEmpty()) {
      open = introduced.orElse(null);
    } else if (open == null) {
      introduced.ifPresent(beginning -> parts.add(new Part(beginning, end)));
    } else if (end.isPresent()) {
      parts.add(new Part(open, end));
      open = introduced.orElse(null);
    }
  }

  private static Optional<RangeEvent> first(List<RangeEvent> events, Kind kind) {
    return events.stream().filter(event -> event.kind() == kind).findFirst();
  }
}
