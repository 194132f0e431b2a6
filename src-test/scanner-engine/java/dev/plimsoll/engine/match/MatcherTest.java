package dev.plimsoll.engine.match;

import static dev.plimsoll.engine.match.Subjects.DEBIAN_11;
import static dev.plimsoll.engine.match.Subjects.about;
import static dev.plimsoll.engine.match.Subjects.deb;
import static dev.plimsoll.engine.match.Subjects.fixed;
import static dev.plimsoll.engine.match.Subjects.range;
import static dev.plimsoll.engine.match.Subjects.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.advisory.AdvisorySource;
import dev.plimsoll.engine.advisory.Statement;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.Confidence;
import dev.plimsoll.engine.model.Distribution;
import dev.plimsoll.engine.model.Evidence;
import dev.plimsoll.engine.model.Finding;
import dev.plimsoll.engine.model.FixState;
import dev.plimsoll.engine.model.Judged;
import dev.plimsoll.engine.model.Severity;
import dev.plimsoll.engine.model.SourcePackage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MatcherTest {

  @Test
  void findsAnInstalledVersionBelowTheFixAndSaysWhy() {
    var libssl =
        deb(
            "libssl1.1",
            "1.1.1k-1+b1",
            new SourcePackage("openssl", "1.1.1k-1"),
            Optional.empty(),
            true);

    var judgement =
        match(FakeSource.of(fixed("openssl", "DSA-4963-1", "1.1.1k-1+deb11u1")), libssl);

    assertThat(judgement.components()).extracting(Component::judged).containsExactly(Judged.YES);
    assertThat(judgement.gaps()).isEmpty();
    assertThat(judgement.findings()).hasSize(1);
    var finding = judgement.findings().getFirst();
    assertThat(finding.id()).isEqualTo("DSA-4963-1");
    assertThat(finding.component()).isEqualTo(libssl.id());
    assertThat(finding.summary()).isEqualTo("DSA-4963-1 of openssl");
    assertThat(finding.fixedIn()).contains("1.1.1k-1+deb11u1");
    assertThat(finding.state()).isEqualTo(FixState.FIXED);
    assertThat(finding.layer()).isEqualTo(2);
    assertThat(finding.sources()).containsExactly("osv");
    assertThat(finding.confidence()).isEqualTo(Confidence.CERTAIN);
    assertThat(finding.evidence())
        .isEqualTo(
            new Evidence(
                "var/lib/dpkg/status",
                17,
                "DSA-4963-1",
                "osv",
                Optional.empty(),
                "openssl",
                "Debian:11",
                "< 1.1.1k-1+deb11u1",
                "1.1.1k-1",
                "1.1.1k-1 < 1.1.1k-1+deb11u1",
                "dpkg"));
  }

  @Test
  void comparesTheSourcesVersionAndNotThePackages() {
    var rebuilt = deb("libx", "9:1", new SourcePackage("x", "1.0-1"), Optional.empty(), true);

    assertThat(match(FakeSource.of(fixed("x", "DSA-1", "1.0-2")), rebuilt).findings()).hasSize(1);
    assertThat(match(FakeSource.of(fixed("libx", "DSA-1", "99:1")), rebuilt).findings()).isEmpty();
  }

  @Test
  void findsNothingAtTheFixOrAboveIt() {
    var source = FakeSource.of(fixed("a", "DSA-1", "1.0-1"));

    assertThat(match(source, deb("a", "1.0-1")).findings()).isEmpty();
    assertThat(match(source, deb("a", "1.0-1+deb11u1")).findings()).isEmpty();
    assertThat(match(source, deb("a", "1.0-1~deb11u1")).findings()).hasSize(1);
  }

  @Test
  void neverMatchesAWithdrawnStatement() {
    var judgement = match(FakeSource.of(withdrawn(fixed("a", "DSA-1", "2"))), deb("a", "1"));

    assertThat(judgement.findings()).isEmpty();
    assertThat(judgement.components()).extracting(Component::judged).containsExactly(Judged.YES);
  }

  @Test
  void judgesAPackageThatALaterLayerRemovedAsWell() {
    var removed = deb("a", "1", new SourcePackage("a", "1"), Optional.empty(), false);

    assertThat(match(FakeSource.of(fixed("a", "DSA-1", "2")), removed).findings()).hasSize(1);
  }

  @Test
  void makesOneFindingOfSeveralStatementsWithOneId() {
    var judgement =
        match(
            FakeSource.of(
                about("a", "X-1", range("introduced 0 fixed 1")),
                about("a", "X-1", range("introduced 3 fixed 5")),
                about("a", "X-1", range("introduced 4 fixed 7"))),
            deb("a", "4"));

    assertThat(judgement.findings()).hasSize(1);
    var finding = judgement.findings().getFirst();
    assertThat(finding.fixedIn()).as("5 is affected by the third").contains("7");
    assertThat(finding.evidence().range()).isEqualTo(">= 3, < 5");
    assertThat(finding.evidence().comparison()).isEqualTo("3 <= 4 < 5");
  }

  @Test
  void mergesTheSourcesThatHoldTheSameStatement() {
    var second = new FakeSource("other", List.of(named("other", "DSA-1"), named("other", "DSA-2")));

    var findings =
        match(
                List.of(FakeSource.of(fixed("a", "DSA-1", "2")), second),
                Optional.of(DEBIAN_11),
                deb("a", "1"))
            .findings();

    assertThat(findings).extracting(Finding::id).containsExactly("DSA-1", "DSA-2");
    assertThat(findings.getFirst().sources()).containsExactly("osv", "other");
    assertThat(findings.getFirst().evidence().source()).isEqualTo("osv");
    assertThat(findings.getLast().sources()).containsExactly("other");
  }

  @Test
  void sortsFindingsBySeverityThenIdThenComponent() {
    var low = Subjects.rated(fixed("a", "DSA-0", "2"), Optional.of(Severity.LOW), List.of());
    var findings =
        match(
                FakeSource.of(low, fixed("a", "DSA-3", "2"), fixed("b", "DSA-2", "2")),
                deb("b", "1"),
                deb("a", "1"))
            .findings();

    assertThat(findings).extracting(Finding::id).containsExactly("DSA-2", "DSA-3", "DSA-0");
  }

  private static Statement named(String source, String id) {
    var s = fixed("a", id, "2");
    return new Statement(
        source,
        s.id(),
        s.aliases(),
        s.upstream(),
        s.summary(),
        s.about(),
        s.severity(),
        s.cvss(),
        s.ranges(),
        s.versions(),
        s.published(),
        s.modified(),
        s.isWithdrawn());
  }

  private static Judgement match(AdvisorySource source, Component... components) {
    return match(List.of(source), Optional.of(DEBIAN_11), components);
  }

  private static Judgement match(
      List<AdvisorySource> sources, Optional<Distribution> distribution, Component... components) {
    return new Matcher().match(List.of(components), distribution, sources, "shop/api:2.4");
  }
}
