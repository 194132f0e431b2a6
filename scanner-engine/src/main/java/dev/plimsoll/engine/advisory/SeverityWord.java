package dev.plimsoll.engine.advisory;

import dev.plimsoll.engine.model.Severity;
import java.util.Locale;
import java.util.Optional;

/// The words by which publishers rate vulnerabilities.
public final class SeverityWord {

  private SeverityWord() {}

  /// The vendors' words: Debian's urgencies, Ubuntu's priorities, Red Hat's, SUSE's and GHSA's
  /// severities, in any case. Words that rate nothing (`not yet assigned`, `end-of-life`) are
  /// absent.
  public static Optional<Severity> read(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "critical" -> Optional.of(Severity.CRITICAL);
      case "high", "important" -> Optional.of(Severity.HIGH);
      case "medium", "moderate" -> Optional.of(Severity.MEDIUM);
      case "low" -> Optional.of(Severity.LOW);
      case "negligible", "unimportant" -> Optional.of(Severity.NEGLIGIBLE);
      default -> Optional.empty();
    };
  }
}
