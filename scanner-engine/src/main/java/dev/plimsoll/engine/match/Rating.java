package dev.plimsoll.engine.match;

import dev.plimsoll.engine.advisory.Statement;
import dev.plimsoll.engine.model.Cvss;
import dev.plimsoll.engine.model.Opinion;
import dev.plimsoll.engine.model.Severity;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// How serious a finding is and who says so.
///
/// The publisher's word counts more than a score, since a distribution knows its own build. Among
/// several of a kind the worst counts.
///
/// @param source empty where nobody rated it
record Rating(Severity severity, String source) {

  private static final String GHSA = "GHSA-";

  private static final Rating UNKNOWN = new Rating(Severity.UNKNOWN, "");

  private static final Comparator<Opinion> WORST_FIRST =
      Comparator.comparing(Opinion::severity)
          .thenComparing(Opinion::source)
          .thenComparing(Opinion::about);

  static Rating of(Collection<Statement> statements) {
    return opinions(statements).stream()
        .findFirst()
        .map(first -> new Rating(first.severity(), first.source()))
        .orElse(UNKNOWN);
  }

  /// Every rating, the one that counts first: words of publishers, words of GHSA, scores.
  static List<Opinion> opinions(Collection<Statement> statements) {
    var own = words(statements.stream().filter(it -> !it.id().startsWith(GHSA)));
    var taken = words(statements.stream().filter(it -> it.id().startsWith(GHSA)));
    var scores =
        statements.stream()
            .flatMap(it ->
                it.cvss().stream().map(cvss -> new Opinion(ofScore(cvss), cvss.source(), it.id())))
            .sorted(WORST_FIRST);
    return Stream.concat(Stream.concat(own, taken), scores).distinct().toList();
  }

  private static Stream<Opinion> words(Stream<Statement> statements) {
    return statements
        .flatMap(it -> it.severity().stream().map(word -> new Opinion(word, it.source(), it.id())))
        .sorted(WORST_FIRST);
  }

  /// NVD's scale for version 2 knows no critical.
  static Severity ofScore(Cvss cvss) {
    var severity = Severity.ofScore(cvss.score());
    return cvss.version().equals("2.0") && severity == Severity.CRITICAL ? Severity.HIGH : severity;
  }
}
