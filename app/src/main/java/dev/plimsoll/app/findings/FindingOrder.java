package dev.plimsoll.app.findings;

import dev.plimsoll.app.ui.VersionRanks;
import dev.plimsoll.app.ui.VersionRanks.Version;
import dev.plimsoll.engine.model.FixState;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/// By what the list can be sorted. Ties fall back to the default order, so that two runs show the
/// same list.
public enum FindingOrder {
  SEVERITY,
  ID,
  PACKAGE,
  VERSION,
  FIXED,
  LAYER,
  CONFIDENCE,
  /// Newest advisory first.
  AGE;

  /// Severity, id, package.
  static final Comparator<Issue> DEFAULT =
      Comparator.comparing(Issue::severity)
          .thenComparing(Issue::id)
          .thenComparing(issue -> issue.first().component().source().name());

  /// More versions than that are not in one report; four states stand before them.
  private static final int VERSION_BITS = 28;

  /// @param isDescending the reverse of the column's own order
  public record Key(FindingOrder order, boolean isDescending) {}

  /// The place of each issue in this column's own order; equal ones have equal places.
  int[] ranks(List<Issue> issues) {
    return switch (this) {
      case SEVERITY -> ranked(issues, Issue::severity, Comparator.naturalOrder());
      case ID -> ranked(issues, Issue::id, Comparator.naturalOrder());
      case PACKAGE -> ranked(issues, Issue::packageName, Comparator.naturalOrder());
      case VERSION -> ranks(issues, byVersion(issues, FindingOrder::version));
      case FIXED -> byFix(issues);
      case LAYER -> ranks(issues, issue -> issue.layers().getFirst());
      case CONFIDENCE -> ranked(issues, Issue::confidence, Comparator.naturalOrder());
      case AGE -> ranked(issues, FindingOrder::modified, Comparator.reverseOrder());
    };
  }

  private static int[] ranks(List<Issue> issues, ToIntFunction<Issue> rank) {
    return issues.stream().mapToInt(rank).toArray();
  }

  /// Values repeat, so each is compared once and not with every issue.
  private static <T> int[] ranked(
      List<Issue> issues, Function<Issue, T> value, Comparator<T> order) {
    var places = new HashMap<T, Integer>();
    issues.stream()
        .map(value)
        .distinct()
        .sorted(order)
        .forEach(each -> places.put(each, places.size()));
    return ranks(issues, issue -> places.getOrDefault(value.apply(issue), 0));
  }

  /// By state; those with a fix by its version.
  private static int[] byFix(List<Issue> issues) {
    var states = ranked(issues, FindingOrder::state, Comparator.naturalOrder());
    var versions = ranks(issues, byVersion(issues, FindingOrder::fixed));
    for (int i = 0; i < versions.length; i++) {
      versions[i] |= states[i] << VERSION_BITS;
    }
    return versions;
  }

  private static ToIntFunction<Issue> byVersion(
      List<Issue> issues, Function<Issue, Version> version) {
    var ranks = new VersionRanks(issues.stream().map(version));
    return issue -> ranks.of(version.apply(issue));
  }

  private static FixState state(Issue issue) {
    return issue.first().finding().state();
  }

  private static Version version(Issue issue) {
    return new Version(ecosystem(issue), issue.first().component().version());
  }

  /// The empty version where there is none: the state keeps those apart.
  private static Version fixed(Issue issue) {
    return new Version(ecosystem(issue), issue.first().finding().fixedIn().orElse(""));
  }

  private static String ecosystem(Issue issue) {
    return issue.first().finding().evidence().ecosystem();
  }

  private static Instant modified(Issue issue) {
    return issue.modified().orElse(Instant.MIN);
  }
}
