package dev.plimsoll.engine.advisory.osv;

import static dev.plimsoll.engine.advisory.AffectedRange.Kind.FIXED;
import static dev.plimsoll.engine.advisory.AffectedRange.Kind.INTRODUCED;
import static dev.plimsoll.engine.advisory.AffectedRange.Kind.LAST_AFFECTED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.advisory.AffectedRange;
import dev.plimsoll.engine.advisory.PackageKey;
import dev.plimsoll.engine.advisory.RecordInput;
import dev.plimsoll.engine.advisory.Standing;
import dev.plimsoll.engine.advisory.Statement;
import dev.plimsoll.engine.model.Severity;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OsvRecordParserTest {

  @Test
  void makesOneStatementForEachAffectedPackage() {
    var statements =
        parse(
            """
            {"id": "DSA-4807-1", "published": "2020-12-08T00:00:00Z",
             "modified": "2020-12-09T10:11:12.123456Z",
             "aliases": ["X-1"], "related": ["Y-1"], "upstream": ["CVE-2020-1971", "CVE-2020-1971"],
             "summary": "openssl - security update", "details": "Long.",
             "affected": [
               {"package": {"ecosystem": "Debian:10", "name": "openssl", "purl": "pkg:deb/x"},
                "ranges": [{"type": "ECOSYSTEM",
                            "events": [{"introduced": "0"}, {"fixed": "1.1.1d-0+deb10u4"}]}]},
               {"package": {"ecosystem": "Debian:11", "name": "openssl"}, "versions": ["1", "2"]}],
             "references": [{"type": "WEB", "url": "https://example.org"}],
             "schema_version": "1.7.3"}
            """);

    assertThat(statements).hasSize(2);
    var first = statements.getFirst();
    assertThat(first.source()).isEqualTo("osv");
    assertThat(first.id()).isEqualTo("DSA-4807-1");
    assertThat(first.aliases()).containsExactly("X-1");
    assertThat(first.upstream()).containsExactly("CVE-2020-1971");
    assertThat(first.summary()).isEqualTo("openssl - security update");
    assertThat(first.about()).isEqualTo(new PackageKey("Debian:10", "openssl"));
    assertThat(first.ranges())
        .containsExactly(
            new AffectedRange(
                AffectedRange.Type.ECOSYSTEM,
                List.of(
                    new AffectedRange.Event(INTRODUCED, "0"),
                    new AffectedRange.Event(FIXED, "1.1.1d-0+deb10u4"))));
    assertThat(first.published()).contains(Instant.parse("2020-12-08T00:00:00Z"));
    assertThat(first.modified()).contains(Instant.parse("2020-12-09T10:11:12.123456Z"));
    assertThat(first.isWithdrawn()).isFalse();
    assertThat(statements.getLast().versions()).containsExactly("1", "2");
  }

  @Test
  void tellsRemarksFromVulnerabilities() {
    var unmaintained =
        one(
            "{'id': 'RUSTSEC-1', 'affected': [{'package': {'ecosystem': 'crates.io', 'name': 'a'},"
                + " 'database_specific': {'informational': 'unmaintained'}}]}");
    var bugs =
        one(
            "{'id': 'ALBA-1', 'affected': [{'package': {'ecosystem': 'AlmaLinux:9', 'name':"
                + " 'a'}}]}");

    assertThat(unmaintained.terms().standing()).isEqualTo(Standing.REMARK);
    assertThat(bugs.terms().standing()).isEqualTo(Standing.REMARK);
  }

  @Test
  void readsWhatWolfiMakesOfAReport() {
    var statement =
        one(
            "{'id': 'CGA-1', 'affected': [{'package': {'ecosystem': 'Wolfi', 'name': 'a'},"
                + " 'database_specific': {'state': 'fix-not-planned'}}]}");

    assertThat(statement.terms().standing()).isEqualTo(Standing.WONT_FIX);
  }

  @Test
  void keepsThePackagesOfAGoModuleThatHoldTheFault() {
    var statement =
        one(
            "{'id': 'GO-1', 'affected': [{'package': {'ecosystem': 'Go', 'name': 'm'},"
                + " 'ecosystem_specific': {'imports': [{'path': 'm/a', 'symbols': ['F']}]}}]}");

    assertThat(statement.terms().imports()).containsExactly("m/a");
  }

  @Test
  void takesTheRelatedVulnerabilitiesOfAnErratumOfAlmaLinuxForThoseThatItMends() {
    var statement =
        one(
            "{'id': 'ALSA-1', 'related': ['CVE-2020-1', 'ALSA-0'],"
                + " 'affected': [{'package': {'ecosystem': 'AlmaLinux:8', 'name': 'a'}}]}");

    assertThat(statement.upstream()).containsExactly("CVE-2020-1");
  }

  @Test
  void ratesByAScoreWithoutAVector() {
    var statement =
        one(
            "{'id': 'RUBYSEC-1', 'database_specific': {'cvss_v3_score': 9.1},"
                + " 'affected': [{'package': {'ecosystem': 'RubyGems', 'name': 'a'}}]}");

    assertThat(statement.severity()).contains(Severity.CRITICAL);
  }

  @Test
  void keepsNamesInTheFormInWhichTheyAreAskedFor() {
    var statement =
        one(
            "{'id': 'P-1', 'affected': [{'package': {'ecosystem': 'PyPI', 'name':"
                + " 'Flask_Login'}}]}");

    assertThat(statement.about()).isEqualTo(new PackageKey("PyPI", "flask-login"));
  }

  @Test
  void readsTheRecordsOwnFieldsAlsoBehindTheAffectedPackages() {
    var statement =
        one("{'affected': [{'package': {'ecosystem': 'npm', 'name': 'a'}}], 'id': 'N-1'}");

    assertThat(statement.id()).isEqualTo("N-1");
  }

  @Test
  void keepsEventsInTheRecordsOrder() {
    var statement =
        one(
            "{'id': 'N-1', 'affected': [{'package': {'ecosystem': 'npm', 'name': 'a'}, 'ranges':"
                + " [{'type': 'SEMVER', 'events': [{'introduced': '2'}, {'last_affected': '3'},"
                + " {'introduced': '0', 'fixed': '1'}]}]}]}");

    assertThat(statement.ranges().getFirst().events())
        .extracting(AffectedRange.Event::kind)
        .containsExactly(INTRODUCED, LAST_AFFECTED, INTRODUCED, FIXED);
  }

  @Test
  void marksAWithdrawnRecord() {
    assertThat(one(record("'withdrawn': '2024-01-01T00:00:00Z'")).isWithdrawn()).isTrue();
    assertThat(one(record("'withdrawn': null")).isWithdrawn()).isFalse();
  }

  @Test
  void takesTheFirstSentenceOfTheDetailsWhereTheSummaryIsMissing() {
    var details = "### Impact\\n\\nA crafted name escapes. More follows.\\nAnd more.";

    assertThat(one(record("'details': '" + details + "'")).summary())
        .isEqualTo("A crafted name escapes.");
    assertThat(one(record("'summary': ' ', 'details': 'Short'")).summary()).isEqualTo("Short");
  }

  @Test
  void cutsALongSummary() {
    var summary = one(record("'summary': '" + "x".repeat(5_000) + "'")).summary();

    assertThat(summary).hasSize(300).endsWith("x…");
  }

  @Test
  void passesOverDatesThatAreNone() {
    var statement = one(record("'modified': '0001-01-01T00:00:00Z', 'published': 'yesterday'"));

    assertThat(statement.modified()).isEmpty();
    assertThat(statement.published()).isEmpty();
  }

  @Test
  void passesOverAnElementThatNamesNoPackage() {
    assertThat(parse(json("{'id': 'G-1', 'affected': [{'ranges': []}]}"))).isEmpty();
    assertThat(parse(json("{'id': 'G-1'}"))).isEmpty();
  }

  @Test
  void saysWhereABrokenRecordBreaks() {
    assertThat(reason("{'id': 'X-1',\n 'aliases': 7}"))
        .isEqualTo("line 2, column 14: \"aliases\" is not a list");
    assertThat(reason("{'id': 'X-1', 'affected': [{'package': {'ecosystem': 'npm'}}]}"))
        .contains("\"affected[].package\" without \"ecosystem\" or \"name\"");
    assertThat(reason("{'id': 'X-1', 'affected': [{'package': {")).startsWith("line 1, column ");
    assertThat(reason("{'summary': 'x'}")).contains("record without \"id\"");
    assertThat(reason("{'id': 'X-1'} {}")).contains("text after the record");
    assertThat(reason("[]")).contains("not a JSON object");
    assertThat(reason("")).contains("not a JSON object");
  }

  @Test
  void refusesARangeThatItDoesNotUnderstand() {
    assertThat(reason(range("'type': 'CALENDAR', 'events': [{'introduced': '0'}]")))
        .contains("unknown range type \"CALENDAR\"");
    assertThat(reason(range("'type': 'SEMVER', 'events': [{'paused': '0'}]")))
        .contains("unknown event \"paused\"");
    assertThat(reason(range("'type': 'SEMVER', 'events': []")))
        .contains("range without \"type\" or \"events\"");
  }

  @Test
  void refusesWhatIsTooDeepOrTooLarge() {
    assertThat(reason("{'id': 'X-1', 'credits': " + "[".repeat(5_000))).contains("nesting depth");
    assertThat(OsvRecordParser.parse(new byte[RecordInput.LARGEST_RECORD + 1]))
        .isEqualTo(new ParsedRecord.Broken("larger than 16777216 bytes"));
  }

  private static String record(String fields) {
    return "{'id': 'X-1', 'affected': [{'package': {'ecosystem': 'npm', 'name': 'a'}}], "
        + fields
        + "}";
  }

  private static String range(String fields) {
    return "{'id': 'X-1', 'affected': [{'package': {'ecosystem': 'npm', 'name': 'a'}, 'ranges': [{"
        + fields
        + "}]}]}";
  }

  private static String json(String text) {
    return text.replace('\'', '"');
  }

  private static Statement one(String text) {
    var statements = parse(json(text));
    assertThat(statements).hasSize(1);
    return statements.getFirst();
  }

  private static List<Statement> parse(String record) {
    return switch (OsvRecordParser.parse(Records.bytes(record))) {
      case ParsedRecord.Parsed parsed -> parsed.statements();
      case ParsedRecord.Broken(var reason) -> throw new AssertionError(reason);
    };
  }

  private static String reason(String text) {
    return switch (OsvRecordParser.parse(Records.bytes(json(text)))) {
      case ParsedRecord.Parsed parsed -> throw new AssertionError(parsed);
      case ParsedRecord.Broken(var reason) -> reason;
    };
  }
}
