package dev.plimsoll.engine.advisory.osv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.advisory.CvssVector;
import dev.plimsoll.engine.advisory.SeverityWord;
import dev.plimsoll.engine.advisory.Statement;
import dev.plimsoll.engine.model.Cvss;
import dev.plimsoll.engine.model.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeveritiesTest {

  private static final String V3 = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";

  /// Vectors of the CVSS user guides, with the scores of first.org's calculators.
  @ParameterizedTest
  @CsvSource({
    "2.0, AV:N/AC:L/Au:N/C:N/I:N/A:C, 7.8",
    "3.0, CVSS:3.0/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N, 6.1",
    "3.1, CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H, 9.8",
    "4.0, CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N, 9.3"
  })
  void scoresAVector(String version, String vector, double score) {
    assertThat(CvssVector.rate(vector, "osv")).contains(new Cvss(version, vector, score, "osv"));
  }

  @ParameterizedTest
  @CsvSource({
    "CVSS:3.1/AV:N",
    "CVSS:9.9/AV:N/AC:L",
    "CVSS:",
    "AV:N/AC:?/Au:N/C:N/I:N/A:C",
    "high",
    "''"
  })
  void passesOverAVectorThatIsNone(String vector) {
    assertThat(CvssVector.rate(vector, "osv")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "CRITICAL, CRITICAL",
    "important, HIGH",
    "High, HIGH",
    "MODERATE, MEDIUM",
    "medium, MEDIUM",
    "low, LOW",
    "unimportant, NEGLIGIBLE",
    "negligible, NEGLIGIBLE"
  })
  void knowsTheVendorsWords(String word, Severity severity) {
    assertThat(SeverityWord.read(word)).contains(severity);
  }

  @ParameterizedTest
  @CsvSource({"not yet assigned", "end-of-life", "''"})
  void ratesNothingByAWordThatRatesNothing(String word) {
    assertThat(SeverityWord.read(word)).isEmpty();
  }

  @Test
  void letsThePackagesRatingOverrideTheRecords() {
    var other = "CVSS:3.1/AV:L/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N";
    var statements =
        statements(
            """
            {"id": "X-1", "severity": [{"type": "CVSS_V3", "score": "%s"}],
             "database_specific": {"severity": "HIGH", "cwe_ids": ["CWE-1"]},
             "affected": [
               {"package": {"ecosystem": "npm", "name": "a"},
                "severity": [{"type": "CVSS_V3", "score": "%s"}],
                "ecosystem_specific": {"urgency": "low"}},
               {"package": {"ecosystem": "npm", "name": "b"}, "database_specific": "none"}]}
            """
                .formatted(V3, other));

    assertThat(statements.getFirst().severity()).contains(Severity.LOW);
    assertThat(statements.getFirst().cvss()).extracting(Cvss::vector).containsExactly(other);
    assertThat(statements.getLast().severity()).contains(Severity.HIGH);
    assertThat(statements.getLast().cvss()).extracting(Cvss::vector).containsExactly(V3);
  }

  @Test
  void readsUbuntusWordBesideVectors() {
    var statement =
        statements(
                """
                {"id": "X-1", "severity": [{"type": "CVSS_V3", "score": "%s"},
                                           {"type": "Ubuntu", "score": "medium"}],
                 "affected": [{"package": {"ecosystem": "Ubuntu:22.04:LTS", "name": "a"}}]}
                """
                    .formatted(V3))
            .getFirst();

    assertThat(statement.severity()).contains(Severity.MEDIUM);
    assertThat(statement.cvss()).extracting(Cvss::score).containsExactly(9.8);
  }

  private static List<Statement> statements(String record) {
    return ((ParsedRecord.Parsed) OsvRecordParser.parse(Records.bytes(record))).statements();
  }
}
