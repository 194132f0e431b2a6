package dev.plimsoll.engine.version;

import dev.plimsoll.engine.version.RangeEvent.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Judges a version by the events of one range (OSV schema, "Evaluation").
///
/// The order of the events in the record does not count, except where a bound cannot be read and
/// therefore has no place: then each *introduced* event and what follows it is taken as one pair. A
/// pair that can be read still answers; one that cannot makes the answer unreadable unless its
/// other bound excludes the version.
public final class RangeEvaluator {

  private final VersionOrder order;
  private final Version version;
  private final Map<String, Optional<Version>> bounds = new HashMap<>();

  private RangeEvaluator(VersionOrder order, Version version) {
    this.order = order;
    this.version = version;
  }

  public static Verdict evaluate(List<RangeEvent> events, String version, VersionOrder order) {
    return order
        .read(version)
        .map(read -> evaluate(events, read, order))
        .orElseGet(() -> new Verdict.Unreadable(version));
  }

  /// The same for a version that is judged by many ranges.
  ///
  /// @param version read by the order
  public static Verdict evaluate(List<RangeEvent> events, Version version, VersionOrder order) {
    return OnePart.of(events, order)
        .map(part -> part.judge(version))
        .orElseGet(() -> new RangeEvaluator(order, version).evaluate(events));
  }

  private Verdict evaluate(List<RangeEvent> events) {
    var limits = events.stream().filter(event -> event.kind() == Kind.LIMIT).toList();
    var verdict = evaluatePairs(pairs(events));
    return verdict instanceof Verdict.NotAffected ? verdict : limited(verdict, limits);
  }

  private Verdict evaluatePairs(List<Pair> pairs) {
    var sound =
        pairs.stream()
            .filter(pair -> unreadable(pair.events()).isEmpty())
            .flatMap(pair -> pair.events().stream())
            .toList();
    var affected = RangeParts.of(sound, this::compare).stream().filter(this::holds).findFirst();
    // An end that belongs to no beginning may be the end of any part.
    var doubtful =
        pairs.stream()
            .filter(pair -> affected.isEmpty() ? mayHold(pair) : pair.hasNoBeginning())
            .flatMap(pair -> unreadable(pair.events()).stream())
            .findFirst();
    return doubtful
        .<Verdict>map(event -> new Verdict.Unreadable(event.version()))
        .or(() ->
            affected.map(part -> new Verdict.Affected(part.introduced().version(), part.end())))
        .orElseGet(Verdict.NotAffected::new);
  }

  /// A version above every limit is not the range's business.
  private Verdict limited(Verdict verdict, List<RangeEvent> limits) {
    boolean isWithin =
        limits.isEmpty()
            || limits.stream()
                .filter(this::isReadable)
                .anyMatch(limit -> limit.isBehindEverything() || isBelow(limit));
    if (isWithin) {
      return verdict;
    }
    return unreadable(limits)
        .<Verdict>map(limit -> new Verdict.Unreadable(limit.version()))
        .orElseGet(Verdict.NotAffected::new);
  }

  /// A beginning and the ends written after it; the first of a range may be without a beginning.
  private record Pair(List<RangeEvent> events) {

    boolean hasNoBeginning() {
      return events.stream().noneMatch(event -> event.kind() == Kind.INTRODUCED);
    }
  }

  private static List<Pair> pairs(List<RangeEvent> events) {
    var pairs = new ArrayList<Pair>();
    for (var event : events) {
      if (event.kind() == Kind.LIMIT) {
        continue;
      }
      if (event.kind() == Kind.INTRODUCED || pairs.isEmpty()) {
        pairs.add(new Pair(new ArrayList<>()));
      }
      pairs.getLast().events().add(event);
    }
    return pairs;
  }

  private boolean holds(RangeParts.Part part) {
    return !isBelow(part.introduced()) && part.end().stream().allMatch(this::isNotEnded);
  }

  /// True unless a bound that can be read excludes the version.
  private boolean mayHold(Pair pair) {
    return pair.events().stream()
        .filter(this::isReadable)
        .allMatch(event -> event.kind() == Kind.INTRODUCED ? !isBelow(event) : isNotEnded(event));
  }

  private boolean isBelow(RangeEvent bound) {
    return !bound.isBeforeEverything() && version.against(bound(bound.version())) < 0;
  }

  private boolean isNotEnded(RangeEvent end) {
    int sign = version.against(bound(end.version()));
    return end.kind() == Kind.LAST_AFFECTED ? sign <= 0 : sign < 0;
  }

  private Optional<RangeEvent> unreadable(List<RangeEvent> events) {
    return events.stream().filter(event -> !isReadable(event)).findFirst();
  }

  private boolean isReadable(RangeEvent event) {
    return event.isBeforeEverything() || event.isBehindEverything() || isReadable(event.version());
  }

  private boolean isReadable(String text) {
    return bounds.computeIfAbsent(text, order::read).isPresent();
  }

  private int compare(String a, String b) {
    return bound(a).compareTo(bound(b));
  }

  private Version bound(String text) {
    return bounds.computeIfAbsent(text, order::read).orElseThrow();
  }
}
