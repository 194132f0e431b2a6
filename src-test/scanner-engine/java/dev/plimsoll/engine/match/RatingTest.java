package dev.plimsoll.engine.match;

import static dev.plimsoll.engine.match.Subjects.fixed;
import static dev.plimsoll.engine.match.Subjects.rated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.advisory.Statement;
import dev.plimsoll.engine.model.Cvss;
import dev.plimsoll.engine.model.Severity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingTest {

  private static final Statement UNRATED = fixed("a", "X-1", "2");

  @Test
  void takesThePublishersWordBeforeAnyScore() {
    var statement = rated(UNRATED, Optional.of(Severity.LOW), List.of(cvss("3.1", 9.8)));

    assertThat(Rating.of(List.of(statement))).isEqualTo(new Rating(Severity.LOW, "osv"));
  }

  @Test
  void takesTheWorstScoreWithoutAWord() {
    var statement = rated(UNRATED, Optional.empty(), List.of(cvss("3.1", 5.0), cvss("4.0", 7.1)));

    assertThat(Rating.of(List.of(UNRATED, statement))).isEqualTo(new Rating(Severity.HIGH, "nvd"));
  }

  @Test
  void saysUnknownWhereNobodyRated() {
    assertThat(Rating.of(List.of(UNRATED))).isEqualTo(new Rating(Severity.UNKNOWN, ""));
  }

  @ParameterizedTest
  @CsvSource({
    "3.1, 10.0, CRITICAL",
    "3.1, 9.0, CRITICAL",
    "3.1, 8.9, HIGH",
    "3.1, 7.0, HIGH",
    "3.1, 6.9, MEDIUM",
    "3.1, 4.0, MEDIUM",
    "3.1, 3.9, LOW",
    "3.1, 0.1, LOW",
    "3.1, 0.0, NEGLIGIBLE",
    "2.0, 10.0, HIGH"
  })
  void putsAScoreOnTheScaleOfItsVersion(String version, double score, Severity severity) {
    assertThat(Rating.ofScore(cvss(version, score))).isEqualTo(severity);
  }

  private static Cvss cvss(String version, double score) {
    return new Cvss(version, "vector", score, "nvd");
  }
}
