package dev.plimsoll.app.packages;

import dev.plimsoll.engine.model.Finding;
import dev.plimsoll.engine.model.Severity;
import java.util.Collection;
import java.util.Optional;

/// Findings of a component or of several.
record Tally(int findings, Optional<Severity> worst) {

  static final Tally NONE = new Tally(0, Optional.empty());

  Tally with(Finding finding) {
    return plus(new Tally(1, Optional.of(finding.severity())));
  }

  static Tally of(Collection<PackageEntry> entries) {
    return entries.stream().map(PackageEntry::tally).reduce(NONE, Tally::plus);
  }

  private Tally plus(Tally other) {
    return new Tally(findings + other.findings, worse(worst, other.worst));
  }

  static Optional<Severity> worse(Optional<Severity> one, Optional<Severity> other) {
    return one.isEmpty() || (other.isPresent() && other.get().compareTo(one.get()) < 0)
        ? other
        : one;
  }
}
