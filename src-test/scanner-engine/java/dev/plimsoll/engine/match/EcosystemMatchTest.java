package dev.plimsoll.engine.match;

import static dev.plimsoll.engine.match.Subjects.range;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.advisory.AffectedRange;
import dev.plimsoll.engine.advisory.Constraint;
import dev.plimsoll.engine.advisory.PackageKey;
import dev.plimsoll.engine.advisory.Standing;
import dev.plimsoll.engine.advisory.Statement;
import dev.plimsoll.engine.advisory.Terms;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.Confidence;
import dev.plimsoll.engine.model.Distribution;
import dev.plimsoll.engine.model.EvidenceKind;
import dev.plimsoll.engine.model.Finding;
import dev.plimsoll.engine.model.FixState;
import dev.plimsoll.engine.model.Judged;
import dev.plimsoll.engine.model.Location;
import dev.plimsoll.engine.model.Relations;
import dev.plimsoll.engine.model.SourcePackage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Packages of every ecosystem, judged by statements about that ecosystem.
class EcosystemMatchTest {

  private static final Distribution ALMA = distribution("almalinux", "9.0", "alma", "9");

  @ParameterizedTest
  @CsvSource({
    "PYPI, Flask_Login, 0.6.1, PyPI, flask-login",
    "NPM, jQuery, 1.7.1, npm, jquery",
    "MAVEN, org.apache.commons:commons-text, 1.9, Maven, org.apache.commons:commons-text",
    "GOLANG, golang.org/x/net, v0.0.1, Go, golang.org/x/net",
    "GOLANG, stdlib, go1.9.2, Go, stdlib",
    "CARGO, serde_json, 0.1.0, crates.io, serde-json",
    "GEM, nokogiri, 1.9.0-x86_64-linux, RubyGems, nokogiri",
    "COMPOSER, Monolog/Monolog, v1.1.0, Packagist, monolog/monolog",
    "NUGET, Newtonsoft.Json, 1.0.1, NuGet, newtonsoft.json",
    "BITNAMI, activemq, 1.9.0, Bitnami, activemq"
  })
  void asksForAPackageByTheNameOfItsEcosystem(
      ComponentType type, String name, String version, String ecosystem, String asked) {
    var judgement =
        match(
            of(type, name, version),
            statement("X-1", ecosystem, asked, range("introduced 0 fixed 2.0")));

    assertThat(judgement.components()).extracting(Component::judged).containsExactly(Judged.YES);
    assertThat(judgement.findings()).extracting(Finding::id).containsExactly("X-1");
  }

  @Test
  void makesOneFindingOfStatementsThatMeetByAlias() {
    var judgement =
        match(
            of(ComponentType.PYPI, "requests", "2.19.1"),
            aliased("PYSEC-2018-28", "CVE-2018-18074"),
            aliased("GHSA-x84v-xcm2-53pg", "CVE-2018-18074"));

    var finding = judgement.findings().getFirst();
    assertThat(judgement.findings()).hasSize(1);
    assertThat(finding.id()).isEqualTo("CVE-2018-18074");
    assertThat(finding.aliases()).containsExactly("GHSA-x84v-xcm2-53pg", "PYSEC-2018-28");
  }

  @Test
  void keepsStatementsApartThatAnErrorOfTheDataWouldJoin() {
    var judgement =
        match(
            of(ComponentType.PYPI, "requests", "2.19.1"),
            aliased("PYSEC-1", "CVE-2018-1", "GHSA-1"),
            aliased("PYSEC-2", "CVE-2018-2", "GHSA-1"));

    assertThat(judgement.findings()).extracting(Finding::id).containsExactly("PYSEC-1", "PYSEC-2");
  }

  @Test
  void reportsNothingThatItsPublisherCallsNoVulnerability() {
    var unmaintained = with(Terms.of(Standing.REMARK));

    var judgement = match(of(ComponentType.CARGO, "time", "0.1.0"), unmaintained);

    assertThat(judgement.findings()).isEmpty();
    assertThat(judgement.components()).extracting(Component::judged).containsExactly(Judged.YES);
  }

  @Test
  void believesThePublisherWhoSaysThatABuildIsNotAffected() {
    var denied = with(Terms.of(Standing.NOT_AFFECTED));

    assertThat(match(of(ComponentType.CARGO, "time", "0.1.0"), with(Terms.PLAIN)).findings())
        .hasSize(1);
    assertThat(
            match(of(ComponentType.CARGO, "time", "0.1.0"), with(Terms.PLAIN), denied).findings())
        .isEmpty();
  }

  @Test
  void saysThatNobodyWillMendIt() {
    var open = statement("RUSTSEC-1", "crates.io", "time", range("introduced 0"));
    var judgement =
        match(
            of(ComponentType.CARGO, "time", "0.1.0"),
            with(open, List.of(), Terms.of(Standing.WONT_FIX)));

    assertThat(judgement.findings()).extracting(Finding::state).containsExactly(FixState.WONT_FIX);
  }

  @Test
  void takesAnErratumOfAModuleForPackagesOfThatModuleAlone() {
    var erratum =
        statement(
            "ALSA-1",
            "AlmaLinux:9",
            "nodejs",
            range("introduced 0 fixed 1:18.12.1-1.module_el9.1.0+16+91bc168f"));

    assertThat(alma("1:16.14.0-4.el9", erratum)).isEmpty();
    assertThat(alma("1:16.14.0-4.module_el9.0.0+1+a", erratum)).isEmpty();
    assertThat(alma("1:18.9.0-1.module_el9.1.0+3+b", erratum)).containsExactly("ALSA-1");
  }

  @Test
  void knowsAnErratumOfAModuleByItsFixWhereTheRangeIsText() {
    var fix = "1:18.12.1-1.module_el9.1.0+16+91bc168f";
    var constraint = new Constraint("rpm", "< " + fix, List.of(), Optional.of(fix));
    var terms = new Terms(Standing.AFFECTED, List.of(constraint), "", List.of(), List.of());
    var erratum = statement("ALSA-1", "AlmaLinux:9", "nodejs", range("introduced 0"));

    assertThat(alma("1:16.14.0-4.el9", with(erratum, List.of(), terms))).isEmpty();
    assertThat(alma("1:18.9.0-1.module_el9.1.0+3+b", with(erratum, List.of(), terms)))
        .containsExactly("ALSA-1");
  }

  @Test
  void takesAStatementOfAnArchitectureForThatAlone() {
    var terms = new Terms(Standing.AFFECTED, List.of(), "", List.of("aarch64"), List.of());

    assertThat(match(of(ComponentType.CARGO, "time", "0.1.0"), with(terms)).findings()).isEmpty();
  }

  @Test
  void isLessCertainOfWhatALockFileSays() {
    var declared = of(ComponentType.CARGO, "time", "0.1.0", EvidenceKind.DECLARED, Relations.NONE);

    assertThat(match(declared, with(Terms.PLAIN)).findings())
        .extracting(Finding::confidence)
        .containsExactly(Confidence.LIKELY);
  }

  @Test
  void saysWhichVersionCannotBeCompared() {
    var judgement =
        match(
            of(ComponentType.PYPI, "requests", "not a version"),
            aliased("PYSEC-2018-28", "CVE-2018-18074"));

    assertThat(judgement.components())
        .extracting(Component::judged)
        .containsExactly(Judged.VERSION_UNREADABLE);
    assertThat(judgement.gaps()).extracting(gap -> gap.code()).containsExactly("KIT-010");
  }

  @Test
  void countsWhatHasNoSource() {
    var judgement =
        match(of(ComponentType.HACKAGE, "aeson", "1.0"), aliased("PYSEC-2018-28", "CVE-1"));

    assertThat(judgement.components())
        .extracting(Component::judged)
        .containsExactly(Judged.NO_SOURCE);
    assertThat(judgement.gaps()).extracting(gap -> gap.code()).containsExactly("KIT-014");
  }

  @ParameterizedTest
  @CsvSource({
    "ubuntu, 22.04, ubuntu, 22.04, Ubuntu:22.04:LTS",
    "alpine, 3.19.1, alpine, 3.19, Alpine:v3.19",
    "alpine, edge, alpine, edge, Alpine:edge",
    "wolfi, 20230201, wolfi, '', Wolfi",
    "rocky, 9.1, rocky, 9, Rocky Linux:9",
    "ol, 8.7, oracle, 8, Oracle Linux:8",
    "amzn, 2023, amazon, 2023, Amazon Linux:2023",
    "sles, 15.5, sles, 15.5, SUSE:Linux Enterprise Server 15 SP5",
    "opensuse-leap, 15.5, opensuse-leap, 15.5, openSUSE:Leap 15.5",
    "photon, 5.0, photon, 5.0, Photon OS:5.0",
    "mariner, 2.0, cbl-mariner, 2.0, CBL-Mariner:2.0"
  })
  void namesAReleaseAsItsAdvisoriesDo(
      String id, String version, String family, String release, String ecosystem) {
    assertThat(Releases.of(distribution(id, version, family, release)).orElseThrow().ecosystems())
        .contains(ecosystem);
  }

  private static List<String> alma(String version, Statement statement) {
    var nodejs = of(ComponentType.RPM, "nodejs", version);
    return new Matcher()
            .match(List.of(nodejs), Optional.of(ALMA), List.of(FakeSource.of(statement)), "image")
            .findings()
            .stream()
            .map(Finding::id)
            .toList();
  }

  private static Judgement match(Component component, Statement... statements) {
    return new Matcher()
        .match(List.of(component), Optional.empty(), List.of(FakeSource.of(statements)), "image");
  }

  private static Distribution distribution(
      String id, String version, String family, String release) {
    return new Distribution(id, version, id, "", List.of(), family, release, false, List.of());
  }

  private static Statement aliased(String id, String... aliases) {
    var plain = statement(id, "PyPI", "requests", range("introduced 0 fixed 2.20.0"));
    return with(plain, List.of(aliases), Terms.PLAIN);
  }

  private static Statement with(Terms terms) {
    var plain = statement("RUSTSEC-1", "crates.io", "time", range("introduced 0 fixed 0.2.0"));
    return with(plain, List.of(), terms);
  }

  private static Statement statement(
      String id, String ecosystem, String name, AffectedRange range) {
    return new Statement(
        "osv",
        id,
        List.of(),
        List.of(),
        "summary",
        new PackageKey(ecosystem, name),
        Optional.empty(),
        List.of(),
        List.of(range),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  private static Statement with(Statement plain, List<String> aliases, Terms terms) {
    return new Statement(
        plain.source(),
        plain.id(),
        aliases,
        plain.upstream(),
        plain.summary(),
        plain.about(),
        plain.severity(),
        plain.cvss(),
        plain.ranges(),
        plain.versions(),
        plain.published(),
        plain.modified(),
        false,
        terms);
  }

  private static Component of(ComponentType type, String name, String version) {
    return of(type, name, version, EvidenceKind.INSTALLED, Relations.NONE);
  }

  private static Component of(
      ComponentType type, String name, String version, EvidenceKind kind, Relations relations) {
    return new Component(
        type.word() + "/" + name + "@" + version,
        "pkg:" + type.word() + "/" + name + "@" + version,
        type,
        name,
        version,
        new SourcePackage(name, version),
        "x86_64",
        List.of(),
        Optional.empty(),
        List.of(new Location("srv/file", 0, 0, kind)),
        List.of(),
        relations,
        List.of(),
        List.of(),
        true,
        Judged.NOT_ASKED);
  }
}
