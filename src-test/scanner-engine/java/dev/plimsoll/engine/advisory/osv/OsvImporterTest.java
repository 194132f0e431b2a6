package dev.plimsoll.engine.advisory.osv;

import static dev.plimsoll.engine.advisory.osv.Records.fixed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.advisory.PackageKey;
import dev.plimsoll.engine.advisory.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an import leaves in the store.
class OsvImporterTest {

  @TempDir Path folder;

  private Path store;

  @BeforeEach
  void nameTheStore() {
    store = folder.resolve("data/advisories.db");
  }

  @Test
  void importsTheBucketsLayout() throws IOException {
    Records.zip(
        folder.resolve("osv/Debian/all.zip"),
        fixed("DSA-1", "Debian:10", "a", "1"),
        fixed("DSA-2", "Debian:11", "a", "2"));
    Records.zip(folder.resolve("osv/npm/all.zip"), fixed("N-1", "npm", "a", "3"));
    Files.writeString(folder.resolve("osv/ecosystems.txt"), "Debian\nnpm\n");
    var progress = new ArrayList<Long>();

    var result = new OsvImporter(store).importFrom(List.of(folder.resolve("osv")), progress::add);

    assertThat(result.records()).isEqualTo(3);
    assertThat(result.statements()).isEqualTo(3);
    assertThat(result.removed()).isZero();
    assertThat(result.broken()).isEmpty();
    assertThat(result.ecosystems()).isEqualTo(Map.of("Debian", 2L, "npm", 1L));
    assertThat(progress).isSorted().endsWith(3L);
    assertThat(ids("Debian:11", "a")).containsExactly("DSA-2");
    assertThat(ids("npm", "a")).containsExactly("N-1");
  }

  @Test
  void importsAZipOfAnyNameLooseFilesAndASingleRecord() throws IOException {
    var zip = Records.zip(folder.resolve("kit"), fixed("DSA-1", "Debian:11", "a", "1"));
    var loose = Files.createDirectories(folder.resolve("checkout/2023"));
    Files.writeString(loose.resolve("P-1.json"), fixed("P-1", "PyPI", "a", "1"));
    Files.writeString(loose.resolve("P-2.json"), fixed("P-2", "PyPI", "a", "1"));
    var single = folder.resolve("N-1.json");
    Files.writeString(single, fixed("N-1", "npm", "a", "1"));

    importing(zip, folder.resolve("checkout"), single);

    assertThat(ids("Debian:11", "a")).containsExactly("DSA-1");
    assertThat(ids("PyPI", "a")).containsExactly("P-1", "P-2");
    assertThat(ids("npm", "a")).containsExactly("N-1");
  }

  @Test
  void replacesAnEcosystemAndKeepsTheOthers() throws IOException {
    importing(
        zip("npm", fixed("N-1", "npm", "a", "1"), fixed("N-2", "npm", "gone", "1")),
        zip("Debian", fixed("DSA-1", "Debian:10", "a", "1")));

    var result =
        importing(zip("npm", fixed("N-1", "npm", "a", "2"), fixed("N-3", "npm", "b", "1")));

    assertThat(result.removed()).isEqualTo(2);
    assertThat(fixes("npm", "a")).containsExactly("2");
    assertThat(ids("npm", "gone")).isEmpty();
    assertThat(ids("npm", "b")).containsExactly("N-3");
    assertThat(ids("Debian:10", "a")).containsExactly("DSA-1");
    try (var open = OsvStore.open(store)) {
      assertThat(open.status().records()).isEqualTo(3);
      assertThat(open.status().ecosystems()).isEqualTo(Map.of("Debian", 1L, "npm", 2L));
    }
  }

  @Test
  void noLongerCoversAReleaseThatTheNewRecordsDoNotName() throws IOException {
    importing(
        zip("Debian", fixed("DSA-1", "Debian:6", "a", "1"), fixed("DSA-2", "Debian:11", "a", "1")));

    importing(zip("Debian", fixed("DSA-2", "Debian:11", "a", "1")));

    try (var open = OsvStore.open(store)) {
      assertThat(open.covers("Debian:6")).isFalse();
      assertThat(open.covers("Debian:11")).isTrue();
    }
  }

  @Test
  void addsASingleRecordToItsEcosystem() throws IOException {
    importing(zip("npm", fixed("N-1", "npm", "a", "1"), fixed("N-2", "npm", "b", "1")));
    var single = folder.resolve("N-1.json");
    Files.writeString(single, fixed("N-1", "npm", "a", "7"));

    importing(single);

    assertThat(fixes("npm", "a")).containsExactly("7");
    assertThat(ids("npm", "b")).containsExactly("N-2");
  }

  /// `npm/all.zip` and `Maven/all.zip` both hold an advisory that names packages of both.
  @Test
  void keepsAnEcosystemThatAnotherOnesRecordsNameToo() throws IOException {
    var both =
        """
        {"id": "GHSA-1", "affected": [{"package": {"ecosystem": "npm", "name": "a"}},
                                      {"package": {"ecosystem": "Maven", "name": "g:a"}}]}
        """;
    importing(zip("Maven", both, fixed("GHSA-2", "Maven", "g:b", "1")));

    importing(zip("npm", both));

    assertThat(ids("npm", "a")).containsExactly("GHSA-1");
    assertThat(ids("Maven", "g:a")).containsExactly("GHSA-1");
    assertThat(ids("Maven", "g:b")).containsExactly("GHSA-2");
  }

  @Test
  void keepsTheLastOfTwoRecordsWithOneId() throws IOException {
    importing(zip("npm", fixed("N-1", "npm", "a", "1"), fixed("N-1", "npm", "a", "2")));

    assertThat(fixes("npm", "a")).containsExactly("2");
  }

  @Test
  void givesTheSameAnswersWhateverTheOrderOfImports() throws IOException {
    var npm = zip("npm", fixed("N-2", "npm", "a", "1"), fixed("N-1", "npm", "a", "1"));
    var debian = zip("Debian", fixed("DSA-1", "Debian:11", "a", "1"));
    importing(npm);
    importing(debian);
    var keys = List.of(new PackageKey("npm", "a"), new PackageKey("Debian:11", "a"));
    Map<PackageKey, List<Statement>> first;
    try (var open = OsvStore.open(store)) {
      first = open.statements(keys);
    }

    Files.delete(store);
    importing(debian, npm);

    try (var open = OsvStore.open(store)) {
      assertThat(open.statements(keys)).isEqualTo(first).hasSize(2);
    }
  }

  @Test
  void readsFromTheStoreThatItOpenedWhileAnImportReplacesIt() throws IOException {
    importing(zip("npm", fixed("N-1", "npm", "a", "1")));
    try (var before = OsvStore.open(store)) {
      importing(zip("npm", fixed("N-9", "npm", "b", "1")));

      assertThat(before.statements(List.of(new PackageKey("npm", "a")))).hasSize(1);
    }
    assertThat(ids("npm", "a")).isEmpty();
  }

  private Path zip(String ecosystem, String... records) throws IOException {
    return Records.zip(folder.resolve(ecosystem + "/all.zip"), records);
  }

  private ImportResult importing(Path... paths) throws IOException {
    return new OsvImporter(store).importFrom(List.of(paths), _ -> {});
  }

  private List<Statement> statements(String ecosystem, String name) throws IOException {
    var key = new PackageKey(ecosystem, name);
    try (var open = OsvStore.open(store)) {
      return open.statements(List.of(key)).getOrDefault(key, List.of());
    }
  }

  private List<String> ids(String ecosystem, String name) throws IOException {
    return statements(ecosystem, name).stream().map(Statement::id).toList();
  }

  private List<String> fixes(String ecosystem, String name) throws IOException {
    return statements(ecosystem, name).stream()
        .map(statement -> statement.ranges().getFirst().events().getLast().version())
        .toList();
  }
}
