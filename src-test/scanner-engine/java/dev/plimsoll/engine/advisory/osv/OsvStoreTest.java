package dev.plimsoll.engine.advisory.osv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plimsoll.engine.advisory.AdvisoryException;
import dev.plimsoll.engine.advisory.PackageKey;
import dev.plimsoll.engine.advisory.Statement;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OsvStoreTest {

  private static final PackageKey OPENSSL = new PackageKey("Debian:11", "openssl");

  @TempDir Path folder;

  private Path file;

  @BeforeEach
  void nameTheStore() {
    file = folder.resolve("ad vis?#%41.db");
  }

  @Test
  void isEmptyWhereNothingWasImported() throws IOException {
    try (var store = OsvStore.open(file)) {
      assertThat(store.status().records()).isZero();
      assertThat(store.status().asOf()).isEmpty();
      assertThat(store.covers("Debian:11")).isFalse();
      assertThat(store.statements(List.of(OPENSSL))).isEmpty();
    }
    assertThat(file).doesNotExist();
  }

  @Test
  void givesBackEveryWordOfAStatement() throws IOException {
    var record =
        """
        {"id": "DSA-1-1", "aliases": ["A-\\"1"], "upstream": ["CVE-1", "CVE-2"],
         "summary": "péché \\u0001 中文 😀", "published": "2020-01-02T03:04:05.678901Z",
         "modified": "2021-01-02T03:04:05Z", "withdrawn": "2022-01-01T00:00:00Z",
         "severity": [{"type": "CVSS_V3",
                       "score": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"}],
         "database_specific": {"severity": "low"},
         "affected": [{"package": {"ecosystem": "Debian:11", "name": "openssl"},
                       "versions": ["1", "2"],
                       "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "0"},
                                   {"fixed": "1.1"}, {"introduced": "2"}, {"last_affected": "3"}]},
                                  {"type": "GIT", "events": [{"introduced": "0"}]}]},
                      {"package": {"ecosystem": "Debian:11", "name": "openssl"},
                       "ranges": [{"type": "SEMVER",
                                   "events": [{"introduced": "0"}, {"limit": "9"}]}]}]}
        """;
    var parsed = (ParsedRecord.Parsed) OsvRecordParser.parse(Records.bytes(record));

    importing(record);

    try (var store = OsvStore.open(file)) {
      assertThat(store.statements(List.of(OPENSSL)))
          .containsOnlyKeys(OPENSSL)
          .containsEntry(OPENSSL, parsed.statements());
    }
  }

  @Test
  void answersForManyKeysOfSeveralEcosystemsAtOnce() throws IOException {
    importing(
        IntStream.range(0, 900)
            .mapToObj(i -> Records.fixed("R-" + i, "Eco:" + i % 3, "p" + i, "1"))
            .toArray(String[]::new));
    var keys =
        IntStream.range(0, 1_200).mapToObj(i -> new PackageKey("Eco:" + i % 3, "p" + i)).toList();

    try (var store = OsvStore.open(file)) {
      var found = store.statements(keys);

      assertThat(found.keySet()).containsExactlyInAnyOrderElementsOf(keys.subList(0, 900));
      assertThat(found.get(keys.get(7))).extracting(Statement::id).containsExactly("R-7");
    }
  }

  @Test
  void keepsReleasesApart() throws IOException {
    importing(Records.fixed("DSA-1", "Debian:10", "openssl", "1"));

    try (var store = OsvStore.open(file)) {
      assertThat(store.covers("Debian:10")).isTrue();
      assertThat(store.covers("Debian:11")).isFalse();
      assertThat(store.covers("Debian")).isFalse();
      assertThat(store.statements(List.of(OPENSSL))).isEmpty();
    }
  }

  @Test
  void saysWhatItHolds() throws IOException {
    importing(
        Records.fixed("DSA-1", "Debian:10", "openssl", "1"),
        Records.fixed("DSA-2", "Debian:11", "openssl", "1").replace("2023-04-01", "2023-05-01"));

    try (var store = OsvStore.open(file)) {
      var status = store.status();

      assertThat(status.source()).isEqualTo("osv");
      assertThat(status.records()).isEqualTo(2);
      assertThat(status.ecosystems()).containsOnlyKeys("Debian").containsEntry("Debian", 2L);
      assertThat(status.asOf()).contains(Instant.parse("2023-05-01T00:00:00Z"));
    }
  }

  @Test
  void readsAStoreThatNobodyMayWrite() throws IOException {
    importing(Records.fixed("DSA-1", "Debian:10", "openssl", "1"));
    assertThat(file.toFile().setWritable(false)).isTrue();

    try (var store = OsvStore.open(file)) {
      assertThat(store.covers("Debian:10")).isTrue();
    }
    assertThat(folder.resolve("records")).isDirectory();
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void refusesAFileThatIsNoStore() throws Exception {
    Files.writeString(file, "no database".repeat(20));
    assertThat(refusal()).contains("not an SQLite database");

    Files.writeString(file, "");
    assertThat(refusal()).contains("not an SQLite database");

    Files.delete(file);
    Files.createDirectory(file);
    assertThat(refusal()).contains("not a file");

    Files.delete(file);
    var other = folder.resolve("other.db");
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + other);
        var sql = connection.createStatement()) {
      sql.executeUpdate("CREATE TABLE t (a)");
    }
    Files.move(other, file);
    assertThat(refusal()).contains("not an advisory store");
  }

  @Test
  void refusesAStoreOfALaterVersion() throws IOException {
    importing(Records.fixed("DSA-1", "Debian:10", "openssl", "1"));
    overwrite(60, new byte[] {0, 0, 0, 9});

    assertThat(refusal()).contains("schema 9, this version reads 2");
  }

  @Test
  void refusesAStoreThatIsCut() throws IOException {
    importing(Records.fixed("DSA-1", "Debian:10", "openssl", "1"));
    var bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 4096));

    assertThat(refusal()).contains("ends after");
  }

  @Test
  void saysThatADamagedStoreCannotBeRead() throws IOException {
    importing(Records.fixed("DSA-1", "Debian:11", "openssl", "1"));
    overwrite(4096, new byte[(int) Files.size(file) - 4096]);

    try (var store = OsvStore.open(file)) {
      var failure =
          catchThrowableOfType(AdvisoryException.class, () -> store.statements(List.of(OPENSSL)));

      assertThat(failure.code()).isEqualTo("KIT-009");
    }
  }

  private void importing(String... records) throws IOException {
    var zip = Records.zip(folder.resolve("records/all.zip"), records);
    new OsvImporter(file).importFrom(List.of(zip), _ -> {});
  }

  private void overwrite(long offset, byte[] bytes) throws IOException {
    try (var out = new RandomAccessFile(file.toFile(), "rw")) {
      out.seek(offset);
      out.write(bytes);
    }
  }

  private String refusal() {
    var failure = catchThrowableOfType(AdvisoryException.class, () -> OsvStore.open(file));
    assertThat(failure.code()).isEqualTo("KIT-009");
    assertThat(failure.parameters()).containsEntry("path", file.toString());
    return failure.parameters().getOrDefault("reason", "");
  }
}
