package dev.plimsoll.app.findings;

import dev.plimsoll.app.ui.VersionRanks;
import dev.plimsoll.app.ui.VersionRanks.Version;
import dev.plimsoll.engine.model.Evidence;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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

  /// @param isDescending the reverse of the column's own order
  public record Key(FindingOrder order, boolean isDescending) {

    private Comparator<Issue> comparator(List<Issue> issues) {
      var own = order.comparator(issues);
      return isDescending ? own.reversed() : own;
    }
  }

  /// The order that these keys make together, the most important one first.
  ///
  /// @param issues those that will be sorted
  static Comparator<Issue> of(List<Key> keys, List<Issue> issues) {
    return keys.stream()
        .map(key -> key.comparator(issues))
        .reduce(Comparator::thenComparing)
        .map(order -> order.thenComparing(DEFAULT))
        .orElse(DEFAULT);
  }

  private Comparator<Issue> comparator(List<Issue> issues) {
    return switch (this) {
      case SEVERITY -> Comparator.comparing(Issue::severity);
      case ID -> Comparator.comparing(Issue::id);
      case PACKAGE -> Comparator.comparing(Issue::packageName);
      case VERSION -> ranked(issues, FindingOrder::version);
      case FIXED ->
          Comparator.comparing((Issue issue) -> issue.first().finding().state())
              .thenComparing(ranked(issues, FindingOrder::fixed));
      case LAYER -> Comparator.comparing(issue -> issue.layers().getFirst());
      case CONFIDENCE -> Comparator.comparing(Issue::confidence);
      case AGE -> Comparator.comparing(FindingOrder::modified).reversed();
    };
  }

  private static Comparator<Issue> ranked(List<Issue> issues, Function<Issue, Version> version) {
    var ranks = new VersionRanks(issues.stream().map(version));
    return Comparator.comparingInt(issue -> ranks.of(version.apply(issue)));
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
    return issue.instances().stream()
        .map(instance -> instance.finding().evidence())
        .map(Evidence::modified)
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder())
        .orElse(Instant.MIN);
  }
}
