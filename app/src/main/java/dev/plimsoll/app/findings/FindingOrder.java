package dev.plimsoll.app.findings;

import dev.plimsoll.engine.model.Evidence;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

    private Comparator<Issue> comparator() {
      var own = order.comparator();
      return isDescending ? own.reversed() : own;
    }
  }

  /// The order that these keys make together, the most important one first.
  static Comparator<Issue> of(List<Key> keys) {
    return keys.stream()
        .map(Key::comparator)
        .reduce(Comparator::thenComparing)
        .map(order -> order.thenComparing(DEFAULT))
        .orElse(DEFAULT);
  }

  private Comparator<Issue> comparator() {
    return switch (this) {
      case SEVERITY -> Comparator.comparing(Issue::severity);
      case ID -> Comparator.comparing(Issue::id);
      case PACKAGE -> Comparator.comparing(Issue::packageName);
      case VERSION -> Comparator.comparing(issue -> issue.first().component().version());
      case FIXED ->
          Comparator.comparing((Issue issue) -> issue.first().finding().state())
              .thenComparing(issue -> issue.first().finding().fixedIn().orElse(""));
      case LAYER -> Comparator.comparing(issue -> issue.layers().getFirst());
      case CONFIDENCE -> Comparator.comparing(Issue::confidence);
      case AGE -> Comparator.comparing(FindingOrder::modified).reversed();
    };
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
