package dev.plimsoll.engine.advisory.trivydb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plimsoll.engine.advisory.AffectedRange;
import dev.plimsoll.engine.advisory.AffectedRange.Event;
import dev.plimsoll.engine.advisory.Constraint;
import dev.plimsoll.engine.advisory.PackageKey;
import dev.plimsoll.engine.advisory.Standing;
import dev.plimsoll.engine.advisory.Statement;
import dev.plimsoll.engine.model.Cvss;
import dev.plimsoll.engine.model.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What each kind of bucket says; forms as in trivy-db's own fixtures.
class TrivyDbTest {

  @TempDir private Path folder;

  private List<Statement> ask(TrivyTree tree, String ecosystem, String name) throws IOException {
    try (var db = TrivyDb.open(tree.write(folder))) {
      assertThat(db.covers(ecosystem)).isTrue();
      var key = new PackageKey(ecosystem, name);
      return db.statements(List.of(key)).getOrDefault(key, List.of());
    }
  }

  private static List<AffectedRange> below(String version) {
    return List.of(
        new AffectedRange(
            AffectedRange.Type.ECOSYSTEM,
            List.of(
                new Event(AffectedRange.Kind.INTRODUCED, "0"),
                new Event(AffectedRange.Kind.FIXED, version))));
  }

  @Test
  void readsAnAdvisoryWithItsDescription() throws IOException {
    var tree =
        new TrivyTree()
            .with(
                """
                {"FixedVersion": "1.0-1", "VendorIDs": ["DSA-1-1"], "Severity": 1.0}
                """,
                "debian 11",
                "openssl",
                "CVE-2021-1")
            .with(
                """
                {"Title": "A fault", "Description": "Long.", "Severity": "HIGH",
                 "VendorSeverity": {"nvd": 4, "debian": 2},
                 "CVSS": {"nvd": {"V3Vector": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H",
                                  "V3Score": 7.5}},
                 "PublishedDate": "2021-02-03T04:05:06Z", "LastModifiedDate": "no date"}
                """,
                "vulnerability",
                "CVE-2021-1");
    var statement = ask(tree, "Debian:11", "openssl").getFirst();
    assertThat(statement.source()).isEqualTo("trivy");
    assertThat(statement.id()).isEqualTo("CVE-2021-1");
    assertThat(statement.aliases()).isEmpty();
    assertThat(statement.upstream()).containsExactly("DSA-1-1");
    assertThat(statement.summary()).isEqualTo("A fault");
    assertThat(statement.severity()).contains(Severity.LOW);
    assertThat(statement.cvss())
        .containsExactly(
            new Cvss("3.1", "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H", 7.5, "nvd"));
    assertThat(statement.ranges()).isEqualTo(below("1.0-1"));
    assertThat(statement.published()).contains(Instant.parse("2021-02-03T04:05:06Z"));
    assertThat(statement.modified()).isEmpty();
    assertThat(statement.terms().standing()).isEqualTo(Standing.AFFECTED);
  }

  @ParameterizedTest
  @CsvSource({
    "debian, '{\"debian\": 2, \"nvd\": 4}', MEDIUM",
    "other, '{\"debian\": 2, \"nvd\": 4}', CRITICAL",
    "other, '{\"redhat\": 3}', LOW"
  })
  void goesByThePublishersRatingThenByNvds(String source, String ratings, Severity severity)
      throws IOException {
    var tree =
        new TrivyTree()
            .with("{}", "debian 12", "bash", "CVE-1")
            .with("{\"ID\": \"%s\"}".formatted(source), "data-source", "debian 12")
            .with(
                "{\"Severity\": \"LOW\", \"VendorSeverity\": %s}".formatted(ratings),
                "vulnerability",
                "CVE-1");
    assertThat(ask(tree, "Debian:12.5", "bash").getFirst().severity()).contains(severity);
  }

  @ParameterizedTest
  @CsvSource({
    "'{}', AFFECTED",
    "'{\"Status\": 1}', NOT_AFFECTED",
    "'{\"Status\": 4}', UNDER_INVESTIGATION",
    "'{\"Status\": 5}', WONT_FIX",
    "'{\"Status\": 6}', DEFERRED",
    "'{\"Status\": 7}', END_OF_LIFE",
    "'{\"FixedVersion\": \"0\"}', NOT_AFFECTED"
  })
  void readsWhatADistributionMeansToDo(String json, Standing standing) throws IOException {
    var tree = new TrivyTree().with(json, "ubuntu 22.04", "bash", "CVE-1");
    var statement = ask(tree, "Ubuntu:22.04:LTS", "bash").getFirst();
    assertThat(statement.terms().standing()).isEqualTo(standing);
    assertThat(statement.ranges().isEmpty()).isEqualTo(standing == Standing.NOT_AFFECTED);
  }

  @Test
  void answersOnceForTwoNamesOfOneRelease() throws IOException {
    var tree = new TrivyTree().with("{}", "ubuntu 22.04", "bash", "CVE-1");
    try (var db = TrivyDb.open(tree.write(folder))) {
      var asked =
          List.of(
              new PackageKey("Ubuntu:22.04:LTS", "bash"), new PackageKey("Ubuntu:22.04", "bash"));
      assertThat(db.statements(asked)).containsOnlyKeys(asked.getFirst());
    }
  }

  @Test
  void keepsUbuntusFixesForSubscribersApart() throws IOException {
    var tree =
        new TrivyTree()
            .with("{\"FixedVersion\": \"1\"}", "ubuntu 18.04", "bash", "CVE-1")
            .with("{\"FixedVersion\": \"2\"}", "ubuntu 18.04-ESM", "bash", "CVE-1");
    assertThat(ask(tree, "Ubuntu:18.04:LTS", "bash").getFirst().ranges()).isEqualTo(below("1"));
    assertThat(ask(tree, "Ubuntu:Pro:18.04:LTS", "bash").getFirst().ranges()).isEqualTo(below("2"));
  }

  @Test
  void readsTheBuildsOfAPackageOneByOne() throws IOException {
    var tree =
        new TrivyTree()
            .with(
                """
                {"FixedVersion": "1", "Entries": [
                  {"FixedVersion": "2", "Arches": ["x86_64"], "VendorIDs": ["ELSA-1"]},
                  {"FixedVersion": "3", "Arches": ["aarch64"], "VendorIDs": ["ELSA-2"]}]}
                """,
                "Oracle Linux 9",
                "curl",
                "CVE-1");
    assertThat(ask(tree, "Oracle Linux:9", "curl"))
        .extracting(Statement::ranges, it -> it.terms().architectures(), Statement::upstream)
        .containsExactly(
            tuple(below("2"), List.of("x86_64"), List.of("ELSA-1")),
            tuple(below("3"), List.of("aarch64"), List.of("ELSA-2")));
  }

  @Test
  void findsThePackagesOfModuleStreams() throws IOException {
    var tree =
        new TrivyTree()
            .with("{\"FixedVersion\": \"1\"}", "alma 8", "npm", "ALSA-1")
            .with("{\"FixedVersion\": \"2\"}", "alma 8", "nodejs:12::npm", "ALSA-2")
            .with("{\"FixedVersion\": \"3\"}", "alma 8", "nodejs:14::npm", "ALSA-3");
    assertThat(ask(tree, "AlmaLinux:8", "npm"))
        .extracting(Statement::id, it -> it.terms().module())
        .containsExactly(
            tuple("ALSA-1", ""), tuple("ALSA-2", "nodejs:12"), tuple("ALSA-3", "nodejs:14"));
  }

  @Test
  void takesRedHatsEntriesForTheProductsOfTheRelease() throws IOException {
    var tree =
        new TrivyTree()
            .with("[4, 6]", "Red Hat CPE", "repository", "rhel-8-for-x86_64-baseos-rpms")
            .with("[9]", "Red Hat CPE", "repository", "rhel-9-for-x86_64-baseos-rpms")
            .with(
                """
                {"Entries": [
                  {"FixedVersion": "0:2.2-15.el8", "Affected": [4], "Arches": ["x86_64"],
                   "Cves": [{"ID": "CVE-1", "Severity": 2}, {"ID": "CVE-2", "Severity": 3}]},
                  {"FixedVersion": "0:2.5-1.el9", "Affected": [9], "Cves": [{"ID": "CVE-1"}]}]}
                """,
                "Red Hat",
                "expat",
                "RHSA-1")
            .with(
                "{\"Entries\": [{\"Affected\": [6], \"Status\": 5, \"Cves\": [{\"Severity\":"
                    + " 1}]}]}",
                "Red Hat",
                "expat",
                "CVE-3");
    assertThat(ask(tree, "Red Hat:8", "expat"))
        .extracting(
            Statement::id, Statement::upstream, Statement::severity, it -> it.terms().standing())
        .containsExactly(
            tuple("CVE-3", List.of(), Optional.of(Severity.LOW), Standing.WONT_FIX),
            tuple("CVE-1", List.of("RHSA-1"), Optional.of(Severity.MEDIUM), Standing.AFFECTED),
            tuple("CVE-2", List.of("RHSA-1"), Optional.of(Severity.HIGH), Standing.AFFECTED));
    try (var db = TrivyDb.open(folder.resolve("trivy.db"))) {
      assertThat(db.covers("Red Hat:9")).isTrue();
      assertThat(db.covers("Red Hat:10")).isFalse();
    }
  }

  @Test
  void readsRangesOfLanguagesWithTheirExceptions() throws IOException {
    var tree =
        new TrivyTree()
            .with(
                """
                {"VendorIDs": ["GHSA-1"], "VulnerableVersions": [">= 4.2.0, < 4.2.2", "<= 4.1.10"],
                 "PatchedVersions": ["4.2.2", "4.1.11"]}
                """,
                "rubygems::GitHub Security Advisory RubyGems",
                "rack",
                "CVE-1")
            .with(
                """
                {"PatchedVersions": ["~> 3.2.22", ">= 4.2.2"], "UnaffectedVersions": ["< 3"]}
                """,
                "rubygems::ruby-advisory-db",
                "rack",
                "CVE-2");
    var statements = ask(tree, "RubyGems", "Rack");
    var except = List.of("4.2.2", "4.1.11");
    assertThat(statements.getFirst().aliases()).containsExactly("GHSA-1");
    assertThat(statements.getFirst().terms().constraints())
        .containsExactly(
            new Constraint("RubyGems", ">= 4.2.0, < 4.2.2", except, Optional.of("4.2.2")),
            new Constraint("RubyGems", "<= 4.1.10", except, Optional.of("4.1.11")));
    assertThat(statements.getLast().terms().constraints())
        .containsExactly(
            new Constraint(
                "RubyGems", "", List.of("~> 3.2.22", ">= 4.2.2", "< 3"), Optional.of("4.2.2")));
  }

  @ParameterizedTest
  @CsvSource({
    "PyPI, pip::x, jw.util, jw-util",
    "PyPI, pip::x, python-jwt, Python_JWT",
    "SwiftURL, swift::x, github.com/vapor/vapor, https://github.com/Vapor/vapor.git",
    "crates.io, cargo::x, smallvec_ext-x, smallvec-ext-x",
    "NuGet, nuget::x, newtonsoft.json, Newtonsoft.Json",
    "Go, go::x, github.com/Masterminds/x, github.com/Masterminds/x"
  })
  void writesNamesAsTrivyDoes(String ecosystem, String bucket, String written, String asked)
      throws IOException {
    var tree = new TrivyTree().with("{}", bucket, written, "CVE-1");
    assertThat(ask(tree, ecosystem, asked)).hasSize(1);
  }
}
