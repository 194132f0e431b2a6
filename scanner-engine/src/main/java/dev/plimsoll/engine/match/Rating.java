package dev.plimsoll.engine.match;

import dev.plimsoll.engine.advisory.Statement;
import dev.plimsoll.engine.model.Cvss;
import dev.plimsoll.engine.model.Severity;
import java.util.Collection;
import java.util.Comparator;

/// How serious a finding is and who says so.
///
/// The publisher's word counts more than a score, since a distribution knows its own build. Among
/// several of a kind the worst counts.
///
/// @param source empty where nobody rated it
record Rating(Severity severity, String source) {

  private static final Rating UNKNOWN = new Rating(Severity.UNKNOWN, "");

  private static final Comparator<Rating> WORST_FIRST =
      Comparator.comparing(Rating::severity).thenComparing(Rating::source);

  static Rating of(Collection<Statement> statements) {
    return statements.stream()
        .flatMap(s -> s.severity().stream().map(word -> new Rating(word, s.source())))
        .min(WORST_FIRST)
        .or(() ->
            statements.stream()
                .flatMap(statement -> statement.cvss().stream())
                .map(cvss -> new Rating(ofScore(cvss), cvss.source()))
                .min(WORST_FIRST))
        .orElse(UNKNOWN);
  }

  /// NVD's scale for version 2 knows no critical.
  static Severity ofScore(Cvss cvss) {
    var severity = Severity.ofScore(cvss.score());
    return cvss.version().equals("2.0") && severity == Severity.CRITICAL ? Severity.HIGH : severity;
  }
}
