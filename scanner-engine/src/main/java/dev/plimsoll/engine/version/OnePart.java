package dev.plimsoll.engine.version;

import dev.plimsoll.engine.version.RangeEvent.Kind;
import java.util.List;
import java.util.Optional;

/// A range of the shape that nearly all have: a beginning, and a later end or none. It is judged
/// without being laid out.
///
/// @param low absent for the beginning of everything
/// @param high the version of the end
record OnePart(
    RangeEvent beginning, Optional<Version> low, Optional<RangeEvent> end, Optional<Version> high) {

  /// Empty for a range of another shape, one that goes backwards, or a bound that cannot be read.
  static Optional<OnePart> of(List<RangeEvent> events, VersionOrder order) {
    if (events.isEmpty() || events.size() > 2) {
      return Optional.empty();
    }
    var beginning = events.getFirst();
    boolean isFirst = beginning.isBeforeEverything();
    var low = isFirst ? Optional.<Version>empty() : order.read(beginning.version());
    if (beginning.kind() != Kind.INTRODUCED || (low.isEmpty() && !isFirst)) {
      return Optional.empty();
    }
    if (events.size() == 1) {
      return Optional.of(new OnePart(beginning, low, Optional.empty(), Optional.empty()));
    }
    var end = events.get(1);
    if (end.kind() != Kind.FIXED && end.kind() != Kind.LAST_AFFECTED) {
      return Optional.empty();
    }
    var high = order.read(end.version());
    boolean isInOrder = high.isPresent() && (low.isEmpty() || low.get().compareTo(high.get()) <= 0);
    return isInOrder
        ? Optional.of(new OnePart(beginning, low, Optional.of(end), high))
        : Optional.empty();
  }

  Verdict judge(Version version) {
    boolean isAffected =
        (low.isEmpty() || version.against(low.get()) >= 0)
            && (high.isEmpty() || version.against(high.get()) <= last());
    return isAffected ? new Verdict.Affected(beginning.version(), end) : new Verdict.NotAffected();
  }

  /// The sign up to which a version lies below the end.
  private int last() {
    return end.isPresent() && end.get().kind() == Kind.LAST_AFFECTED ? 0 : -1;
  }
}
