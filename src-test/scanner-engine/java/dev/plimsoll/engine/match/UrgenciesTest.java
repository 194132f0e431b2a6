package dev.plimsoll.engine.match;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plimsoll.engine.advisory.CveRecord;
import dev.plimsoll.engine.advisory.Signal;
import dev.plimsoll.engine.advisory.Signals;
import dev.plimsoll.engine.advisory.SourceStatus;
import dev.plimsoll.engine.model.Confidence;
import dev.plimsoll.engine.model.CveState;
import dev.plimsoll.engine.model.Cvss;
import dev.plimsoll.engine.model.Epss;
import dev.plimsoll.engine.model.Evidence;
import dev.plimsoll.engine.model.Finding;
import dev.plimsoll.engine.model.FixState;
import dev.plimsoll.engine.model.Kev;
import dev.plimsoll.engine.model.Opinion;
import dev.plimsoll.engine.model.Risk;
import dev.plimsoll.engine.model.RiskTerm;
import dev.plimsoll.engine.model.Severity;
import dev.plimsoll.engine.model.SourcePackage;
import dev.plimsoll.engine.model.Urgency;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class UrgenciesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 8, 20);
  private static final String CVE = "CVE-2024-0001";

  @Test
  void findsSignalsByAlias() throws IOException {
    var finding = finding("GHSA-1", List.of(CVE), List.of(), Severity.HIGH, "osv");

    var joined = join(Exposure.NONE, finding, scored(CVE, 0.4));

    assertThat(joined.urgency().epss()).contains(new Epss(CVE, 0.4, 0.9, DAY));
  }

  @Test
  void givesABundleTheWorstOfItsVulnerabilitiesAndNamesIt() throws IOException {
    var bundle = finding("DSA-1", List.of(), List.of(CVE, "CVE-2024-0002"), Severity.UNKNOWN, "");

    var joined =
        join(
            Exposure.NONE,
            bundle,
            recorded(CVE, "redhat", 4.0),
            recorded("CVE-2024-0002", "mitre", 9.8));

    assertThat(joined.severity()).isEqualTo(Severity.CRITICAL);
    assertThat(joined.severitySource()).isEqualTo("cve:mitre CVE-2024-0002");
    assertThat(joined.cvss()).extracting(Cvss::source).containsExactly("cve:mitre CVE-2024-0002");
    assertThat(joined.urgency().opinions())
        .containsExactly(
            new Opinion(Severity.CRITICAL, "cve:mitre", "CVE-2024-0002"),
            new Opinion(Severity.MEDIUM, "cve:redhat", CVE));
  }

  @Test
  void namesTheVulnerabilityOfABundleWhoseOthersNobodyKnows() throws IOException {
    var bundle = finding("DSA-1", List.of(), List.of(CVE, "CVE-2024-0002"), Severity.UNKNOWN, "");

    var joined = join(Exposure.NONE, bundle, recorded(CVE, "redhat", 9.8));

    assertThat(joined.severitySource()).isEqualTo("cve:redhat " + CVE);
  }

  @Test
  void leavesThePublishersWordAndShowsOthersBesideIt() throws IOException {
    var finding = finding(CVE, List.of(), List.of(), Severity.LOW, "osv");

    var joined = join(Exposure.NONE, finding, recorded(CVE, "redhat", 9.8));

    assertThat(joined.severity()).isEqualTo(Severity.LOW);
    assertThat(joined.severitySource()).isEqualTo("osv");
    assertThat(joined.urgency().opinions())
        .containsExactly(
            new Opinion(Severity.LOW, "osv", CVE),
            new Opinion(Severity.CRITICAL, "cve:redhat", CVE));
  }

  @Test
  void doesNotTakeAMissingScoreForNone() throws IOException {
    var finding = finding(CVE, List.of(), List.of(), Severity.CRITICAL, "osv");

    var joined = join(Exposure.NONE, finding);

    assertThat(joined.urgency().epss()).isEmpty();
    assertThat(term(joined, "exploitation").source()).isEqualTo("prior");
    assertThat(risk(joined).value()).isCloseTo(100 * 0.05 * 0.9, within(0.01));
  }

  @Test
  void countsKnownExploitationAsCertain() throws IOException {
    var finding = finding(CVE, List.of(), List.of(), Severity.HIGH, "osv");
    var known = new Kev(CVE, DAY, Optional.empty(), true);

    var joined =
        join(
            Exposure.NONE,
            finding,
            new Signal(CVE, Optional.of(epss(CVE, 0.1)), Optional.of(known), Optional.empty()));

    assertThat(joined.urgency().kev()).contains(known);
    assertThat(risk(joined).value()).isCloseTo(100 * 0.75 * 1.1, within(0.01));
  }

  @Test
  void addsWhatTheImageExposes() throws IOException {
    var finding = finding(CVE, List.of(), List.of(), Severity.HIGH, "osv");
    var exposure = Exposure.of(List.of("8080/tcp"), "0:0");

    var joined = join(exposure, finding, scored(CVE, 0.4));

    assertThat(risk(joined).value()).isCloseTo(100 * (0.4 + 0.02 + 0.01) * 0.75, within(0.01));
    assertThat(term(joined, "port").value()).isEqualTo("8080/tcp");
  }

  @Test
  void saysAHundredTimesWhatTheTermsComeTo() throws IOException {
    var joined =
        join(
            Exposure.of(List.of("1/tcp"), ""),
            finding(CVE, List.of(), List.of(), Severity.UNKNOWN, ""),
            scored(CVE, 0.3));

    double figure = 1;
    for (var term : risk(joined).terms()) {
      figure = term.after(figure);
    }
    assertThat(risk(joined).value()).isCloseTo(100 * figure, within(0.01));
  }

  @Test
  void lowersWhatIsGoneFromTheMergedFileSystem() throws IOException {
    var gone = Subjects.deb("a", "1", new SourcePackage("a", "1"), Optional.empty(), false);
    var finding = finding(CVE, List.of(), List.of(), Severity.HIGH, "osv");

    var joined =
        new Urgencies(RiskWeights.DEFAULT, Exposure.NONE)
            .join(List.of(finding), List.of(gone), fake(scored(CVE, 0.4)))
            .getFirst();

    assertThat(risk(joined).value()).isCloseTo(100 * 0.4 * 0.75 * 0.1, within(0.01));
  }

  @Test
  void knowsWhoIsRoot() {
    assertThat(List.of("", "root", "0", "0:1000", "root:app"))
        .allMatch(user -> Exposure.of(List.of(), user).runsAsRoot());
    assertThat(List.of("app", "1000", "10:0", "rooty"))
        .noneMatch(user -> Exposure.of(List.of(), user).runsAsRoot());
  }

  private static Finding join(Exposure exposure, Finding finding, Signal... signals)
      throws IOException {
    return new Urgencies(RiskWeights.DEFAULT, exposure)
        .join(List.of(finding), List.of(Subjects.deb("a", "1")), fake(signals))
        .getFirst();
  }

  private static Risk risk(Finding finding) {
    return finding.urgency().risk().orElseThrow();
  }

  private static RiskTerm term(Finding finding, String name) {
    return risk(finding).terms().stream()
        .filter(term -> term.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Finding finding(
      String id, List<String> aliases, List<String> upstream, Severity severity, String source) {
    return new Finding(
        id,
        aliases,
        upstream,
        "deb/a@1",
        "",
        severity,
        source,
        List.of(),
        Optional.of("2"),
        FixState.FIXED,
        0,
        List.of("osv"),
        new Evidence("p", 1, id, "osv", Optional.empty(), "a", "Debian:11", "", "1", "", "dpkg"),
        Confidence.CERTAIN,
        Urgency.of(source.isEmpty() ? List.of() : List.of(new Opinion(severity, source, id))));
  }

  private static Epss epss(String cve, double score) {
    return new Epss(cve, score, 0.9, DAY);
  }

  private static Signal scored(String cve, double score) {
    return new Signal(cve, Optional.of(epss(cve, score)), Optional.empty(), Optional.empty());
  }

  private static Signal recorded(String cve, String publisher, double score) {
    var cvss = new Cvss("3.1", "vector", score, "cve:" + publisher);
    return new Signal(
        cve,
        Optional.empty(),
        Optional.empty(),
        Optional.of(
            new CveRecord(
                CveState.PUBLISHED, List.of(), List.of(cvss), List.of(), Optional.empty())));
  }

  private static Signals fake(Signal... known) {
    var byId = Arrays.stream(known).collect(toMap(Signal::cve, Function.identity()));
    return new Signals() {
      @Override
      public Map<String, Signal> about(Collection<String> cves) {
        return byId;
      }

      @Override
      public List<SourceStatus> status() {
        return List.of();
      }

      @Override
      public void close() {}
    };
  }
}
