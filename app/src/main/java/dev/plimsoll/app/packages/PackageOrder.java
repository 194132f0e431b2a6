package dev.plimsoll.app.packages;

import dev.plimsoll.app.ui.VersionRanks;
import dev.plimsoll.app.ui.VersionRanks.Version;
import dev.plimsoll.engine.model.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// By what the list can be sorted. Ties fall back to the default order, so that two runs show the
/// same list.
public enum PackageOrder {
  NAME,
  /// Ecosystems apart, each in its own order of versions.
  VERSION,
  TYPE,
  LAYER,
  /// Worst first, then the most; what was not examined comes last.
  FINDINGS,
  LICENCE,
  EVIDENCE,
  OWNER,
  DEPTH,
  JUDGED;

  private static final Comparator<PackageEntry> BY_NAME =
      Comparator.comparing((PackageEntry entry) -> entry.component().name())
          .thenComparing(entry -> entry.component().version())
          .thenComparing(PackageEntry::id);

  /// @param isDescending the reverse of the column's own order
  public record Key(PackageOrder order, boolean isDescending) {

    private Comparator<PackageEntry> comparator(PackageIndex index, boolean isTree) {
      var own = order.comparator(index, isTree);
      return isDescending ? own.reversed() : own;
    }
  }

  /// The order that these keys make together, the most important one first.
  ///
  /// @param isTree counts what lies beneath a package as its own
  static Comparator<PackageEntry> of(List<Key> keys, PackageIndex index, boolean isTree) {
    var byFindings = FINDINGS.comparator(index, isTree).thenComparing(BY_NAME);
    return keys.stream()
        .map(key -> key.comparator(index, isTree))
        .reduce(Comparator::thenComparing)
        .map(order -> order.thenComparing(byFindings))
        .orElse(byFindings);
  }

  private Comparator<PackageEntry> comparator(PackageIndex index, boolean isTree) {
    return switch (this) {
      case NAME -> BY_NAME;
      case VERSION -> byVersion(index);
      case TYPE -> Comparator.comparing(entry -> entry.component().type());
      case LAYER -> Comparator.comparingInt(entry -> entry.component().layer());
      case FINDINGS -> isTree ? byWorst(index).thenComparing(byFindings()) : byFindings();
      case LICENCE ->
          Comparator.comparing(entry -> entry.licences().stream().findFirst().orElse("\uffff"));
      case EVIDENCE -> Comparator.comparing(entry -> entry.component().kind());
      case OWNER ->
          Comparator.comparing(entry -> entry.owner().map(owner -> owner.name()).orElse("\uffff"));
      case DEPTH -> Comparator.comparingInt(PackageEntry::depth);
      case JUDGED -> Comparator.comparing(entry -> entry.component().judged());
    };
  }

  private static Comparator<PackageEntry> byVersion(PackageIndex index) {
    var ranks = new VersionRanks(index.entries().stream().map(PackageOrder::version));
    return Comparator.comparingInt(entry -> ranks.of(version(entry)));
  }

  private static Version version(PackageEntry entry) {
    var component = entry.component();
    return new Version(Ecosystems.of(component.type()), component.version());
  }

  private static Comparator<PackageEntry> byFindings() {
    return Comparator.comparingInt((PackageEntry entry) -> rank(entry.tally().worst()))
        .thenComparing(entry -> entry.tally().findings(), Comparator.reverseOrder())
        .thenComparing(entry -> !entry.isJudged());
  }

  private static Comparator<PackageEntry> byWorst(PackageIndex index) {
    Function<PackageEntry, Integer> worst =
        entry -> rank(Tally.worse(entry.tally().worst(), index.below(entry).worst()));
    return Comparator.comparing(worst);
  }

  private static int rank(Optional<Severity> worst) {
    return worst.map(Severity::ordinal).orElse(Severity.values().length);
  }
}
