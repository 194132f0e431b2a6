package dev.plimsoll.engine.version;

import java.util.List;
import java.util.Optional;

/// A range that its source writes as text: `>= 1.2, < 2.0 || = 3.0`. Read once, asked often.
public final class VersionConstraints {

  private final VersionOrder order;
  private final List<Alternative> alternatives;

  VersionConstraints(VersionOrder order, List<Alternative> alternatives) {
    this.order = order;
    this.alternatives = List.copyOf(alternatives);
  }

  /// Never fails: what cannot be read is said by the verdicts that hang on it.
  public static VersionConstraints parse(RangeSyntax syntax, String text) {
    return syntax.read(text);
  }

  /// The order by which versions are compared with the bounds.
  public VersionOrder order() {
    return order;
  }

  public Verdict judge(String version) {
    return order.read(version).map(this::judge).orElseGet(() -> new Verdict.Unreadable(version));
  }

  /// Affected where one alternative holds whole. *Not affected* only where none of them may hold,
  /// whatever their unreadable conditions mean.
  ///
  /// @param version read by [#order]
  public Verdict judge(Version version) {
    Optional<Clause.Unreadable> doubt = Optional.empty();
    for (var alternative : alternatives) {
      if (alternative.mayHold(version)) {
        if (alternative.isReadable()) {
          return alternative.affected();
        }
        doubt = doubt.or(alternative::unreadable);
      }
    }
    return doubt
        .<Verdict>map(it -> new Verdict.Unreadable(it.text()))
        .orElseGet(Verdict.NotAffected::new);
  }
}
