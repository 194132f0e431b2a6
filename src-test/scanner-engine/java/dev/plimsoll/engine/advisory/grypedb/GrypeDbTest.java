package dev.plimsoll.engine.advisory.grypedb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plimsoll.engine.advisory.Constraint;
import dev.plimsoll.engine.advisory.PackageKey;
import dev.plimsoll.engine.advisory.Standing;
import dev.plimsoll.engine.advisory.Statement;
import dev.plimsoll.engine.model.Cvss;
import dev.plimsoll.engine.model.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GrypeDbTest {

  private static final String BELOW_2 =
      """
      {"ranges": [{"version": {"type": "dpkg", "constraint": "< 2"},
                   "fix": {"version": "2", "state": "fixed"}}]}
      """;

  @TempDir private Path folder;

  private GrypeTree tree;

  @BeforeEach
  void begin() throws SQLException, IOException {
    tree = new GrypeTree(folder);
  }

  @AfterEach
  void end() throws SQLException {
    tree.close();
  }

  private List<Statement> ask(String ecosystem, String name) throws SQLException, IOException {
    try (var db = GrypeDb.open(tree.write())) {
      assertThat(db.covers(ecosystem)).isTrue();
      var key = new PackageKey(ecosystem, name);
      return db.statements(List.of(key)).getOrDefault(key, List.of());
    }
  }

  @Test
  void readsARecordWithItsVulnerability() throws SQLException, IOException {
    tree.pack(1, "npm", "jQuery")
        .vulnerability(
            1,
            "GHSA-1",
            "active",
            """
            {"id": "GHSA-1", "description": "A fault. More.", "aliases": ["CVE-2021-1"],
             "severities": [
               {"scheme": "CHML", "value": "high", "rank": 1},
               {"scheme": "CVSS", "source": "nvd@nist.gov", "rank": 2,
                "value": {"vector": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H"}}]}
            """)
        .affected(
            1,
            0,
            1,
            """
            {"ranges": [
               {"version": {"type": "semver", "constraint": ">= 1.0, < 1.2"},
                "fix": {"version": "1.2", "state": "fixed"}},
               {"version": {"type": "semver", "constraint": "< 0.3"},
                "fix": {"state": "not-fixed"}}]}
            """);
    var statement = ask("npm", "jquery").getFirst();
    assertThat(statement.source()).isEqualTo("grype");
    assertThat(statement.id()).isEqualTo("GHSA-1");
    assertThat(statement.aliases()).containsExactly("CVE-2021-1");
    assertThat(statement.summary()).isEqualTo("A fault.");
    assertThat(statement.severity()).contains(Severity.HIGH);
    assertThat(statement.cvss())
        .containsExactly(
            new Cvss("3.1", "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H", 7.5, "nvd@nist.gov"));
    assertThat(statement.published()).contains(Instant.parse("2021-02-03T04:05:06Z"));
    assertThat(statement.isWithdrawn()).isFalse();
    assertThat(statement.terms().standing()).isEqualTo(Standing.AFFECTED);
    assertThat(statement.terms().constraints())
        .containsExactly(
            new Constraint("semver", ">= 1.0, < 1.2", List.of(), Optional.of("1.2")),
            new Constraint("semver", "< 0.3", List.of(), Optional.empty()));
  }

  @Test
  void readsToWhatARecordIsLimited() throws SQLException, IOException {
    tree.system(1, "redhat", "rhel", "8", "")
        .pack(1, "rpm", "npm")
        .vulnerability(1, "CVE-1", "active", "{}")
        .affected(
            1,
            1,
            1,
            """
            {"cves": ["CVE-1"],
             "qualifiers": {"rpm_modularity": "nodejs:12", "architecture": "amd64",
                            "go_imports": [{"path": "net/http", "symbols": ["Get"]}]}}
            """);
    var terms = ask("Red Hat:8", "npm").getFirst().terms();
    assertThat(terms.module()).isEqualTo("nodejs:12");
    assertThat(terms.architectures()).containsExactly("amd64", "x86_64");
    assertThat(terms.imports()).containsExactly("net/http");
  }

  @Test
  void saysOfEachRangeWhatThePublisherMeansToDo() throws SQLException, IOException {
    tree.system(1, "debian", "debian", "12", "")
        .pack(1, "deb", "bash")
        .vulnerability(1, "CVE-1", "active", "{}")
        .affected(
            1,
            1,
            1,
            """
            {"ranges": [
               {"version": {"type": "dpkg", "constraint": "< 2"}, "fix": {"state": "wont-fix"}},
               {"version": {"type": "dpkg", "constraint": "> 9"}, "fix": {"state": "unknown"}},
               {"version": {"type": "dpkg"}, "fix": {"state": "not-affected"}}]}
            """);
    assertThat(ask("Debian:12", "bash"))
        .extracting(
            it -> it.terms().standing(), it -> it.terms().constraints().getFirst().affected())
        .containsExactlyInAnyOrder(
            tuple(Standing.WONT_FIX, "< 2"),
            tuple(Standing.AFFECTED, "> 9"),
            tuple(Standing.NOT_AFFECTED, ""));
  }

  @Test
  void takesWhatIsRejectedBack() throws SQLException, IOException {
    tree.pack(1, "npm", "a").vulnerability(1, "CVE-1", "rejected", "{}").affected(1, 0, 1, BELOW_2);
    assertThat(ask("npm", "a").getFirst().isWithdrawn()).isTrue();
  }

  @Test
  void readsRecordsOfUnaffectedPackages() throws SQLException, IOException {
    tree.system(1, "debian", "debian", "12", "")
        .pack(1, "deb", "bash")
        .vulnerability(1, "CVE-1", "active", "{}")
        .unaffected(1, 1, 1, "{\"ranges\": [{\"version\": {\"type\": \"dpkg\"}}]}");
    assertThat(ask("Debian:12", "bash"))
        .singleElement()
        .satisfies(it -> assertThat(it.terms().standing()).isEqualTo(Standing.NOT_AFFECTED));
  }

  @Test
  void letsRedHatStandInWhereADistributionHasNoRecordsOfItsOwn() throws SQLException, IOException {
    tree.system(1, "redhat", "rhel", "9", "")
        .system(2, "almalinux", "almalinux", "9", "")
        .system(3, "rockylinux", "rocky", "9", "")
        .pack(1, "rpm", "curl")
        .vulnerability(1, "CVE-1", "active", "{}")
        .vulnerability(2, "ALSA-1", "active", "{\"aliases\": [\"CVE-1\"]}")
        .vulnerability(3, "RLSA-1", "active", "{\"aliases\": [\"CVE-1\"]}")
        .affected(1, 1, 1, BELOW_2)
        .unaffected(2, 2, 1, BELOW_2)
        .affected(3, 3, 1, BELOW_2);
    var file = tree.write();
    try (var db = GrypeDb.open(file)) {
      var alma = new PackageKey("AlmaLinux:9", "curl");
      var rocky = new PackageKey("Rocky Linux:9", "curl");
      var found = db.statements(List.of(alma, rocky));
      assertThat(found.get(alma))
          .extracting(Statement::id, it -> it.terms().standing())
          .containsExactly(
              tuple("CVE-1", Standing.AFFECTED), tuple("ALSA-1", Standing.NOT_AFFECTED));
      assertThat(found.get(rocky)).extracting(Statement::id).containsExactly("RLSA-1");
    }
  }

  @Test
  void leavesOutWhatHoldsForRebuiltImagesAlone() throws SQLException, IOException {
    tree.pack(1, "npm", "a")
        .vulnerability(1, "CVE-1", "active", "{}")
        .affected(1, 0, 1, "{\"qualifiers\": {\"rootio\": true}}");
    assertThat(ask("npm", "a")).isEmpty();
  }

  @Test
  void findsNamesOfPythonAndRustInAnySpelling() throws SQLException, IOException {
    tree.pack(1, "python", "zope-interface")
        .pack(2, "rust-crate", "smallvec_ext-x")
        .vulnerability(1, "CVE-1", "active", "{}")
        .affected(1, 0, 1, BELOW_2)
        .affected(1, 0, 2, BELOW_2);
    try (var db = GrypeDb.open(tree.write())) {
      assertThat(
              db.statements(
                  List.of(
                      new PackageKey("PyPI", "Zope.Interface"),
                      new PackageKey("crates.io", "smallvec-ext-x"))))
          .hasSize(2);
    }
  }
}
