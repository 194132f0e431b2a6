package dev.plimsoll.engine.advisory.trivydb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plimsoll.engine.advisory.AdvisoryException;
import dev.plimsoll.engine.advisory.PackageKey;
import dev.plimsoll.engine.advisory.PeerDatabases;
import dev.plimsoll.engine.format.bolt.BoltWriter;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that are no Trivy database, or not a whole one.
class TrivyDbFileTest {

  @TempDir private Path folder;

  private static String reason(Path file) {
    var error =
        catchThrowableOfType(
            AdvisoryException.class,
            () -> {
              try (var db = TrivyDb.open(file)) {
                db.status();
              }
            });
    assertThat(error.code()).isEqualTo("KIT-009");
    assertThat(error.parameters()).containsEntry("path", file.toString());
    return String.valueOf(error.parameters().get("reason"));
  }

  @Test
  void refusesWhatIsNone() throws IOException {
    assertThat(reason(folder)).isEqualTo("not a file");
    assertThat(reason(folder.resolve("missing"))).isEqualTo("not a file");
    var file = Files.createFile(folder.resolve("trivy.db"));
    assertThat(reason(file)).isEqualTo("not a bbolt database: 0 bytes");
    Files.writeString(file, "SQLite format 3\0".repeat(999));
    assertThat(reason(file)).isEqualTo("not a bbolt database");
    Files.write(file, BoltWriter.file(Map.of("other", Map.of())));
    assertThat(reason(file)).contains("not Trivy's");
  }

  @Test
  void refusesAnotherSchema() throws IOException {
    var file = new TrivyTree().write(folder);
    Files.writeString(folder.resolve("metadata.json"), "{\"Version\": 3}");
    assertThat(reason(file)).isEqualTo("schema 3, this version reads 2");
    Files.writeString(folder.resolve("metadata.json"), "{\"Version\": 2, \"UpdatedAt\": 7}");
    assertThat(reason(file)).startsWith("metadata.json: ");
  }

  @Test
  void namesTheAdvisoryThatCannotBeRead() throws IOException {
    var file =
        new TrivyTree().with("{\"FixedVersion\": 1}", "debian 11", "bash", "CVE-1").write(folder);
    try (var db = TrivyDb.open(file)) {
      var error =
          catchThrowableOfType(
              AdvisoryException.class,
              () -> db.statements(List.of(new PackageKey("Debian:11", "bash"))));
      assertThat(error).hasMessageContaining("debian 11/bash/CVE-1: \"FixedVersion\" is not text");
    }
  }

  @Test
  void answersFromTheRealOne() throws IOException {
    try (var db = TrivyDb.open(PeerDatabases.trivy())) {
      assertThat(db.status().records()).isEqualTo(55_931);
      assertThat(db.status().asOf()).isPresent();
      for (var covered :
          List.of("Debian:11", "Alpine:v3.10", "AlmaLinux:9", "Wolfi", "npm", "PyPI", "Go")) {
        assertThat(db.covers(covered)).as(covered).isTrue();
      }
      assertThat(db.covers("Debian:12")).isFalse();
      assertThat(db.covers("Ubuntu:22.04")).isFalse();
      var log4j = new PackageKey("Debian:11", "apache-log4j2");
      var statements = db.statements(List.of(log4j, new PackageKey("npm", "none"))).get(log4j);
      assertThat(statements)
          .filteredOn(it -> it.id().equals("DSA-5020-1"))
          .singleElement()
          .satisfies(it -> assertThat(it.upstream()).containsExactly("CVE-2021-44228"));
    }
  }

  @Test
  void refusesTheRealOneWhereverItIsCut() throws IOException {
    var whole = PeerDatabases.trivy();
    var cut = Files.copy(whole, folder.resolve("trivy.db"));
    int pages = 19_263;
    for (int page = pages - 1; page >= 0; page -= 1 + page / 12) {
      for (int more : new int[] {0, 1, 2_048}) {
        if (page * 4096L + more < Files.size(cut)) {
          try (var file = new RandomAccessFile(cut.toFile(), "rw")) {
            file.setLength(page * 4096L + more);
          }
        }
        assertThat(reason(cut)).as("page %d + %d", page, more).isNotBlank();
      }
    }
  }

  @Test
  void saysThatTheFileWasCutWhileItWasRead() throws IOException {
    var file = Files.copy(PeerDatabases.trivy(), folder.resolve("trivy.db"));
    try (var db = TrivyDb.open(file)) {
      boolean isCut = cut(file);
      var error =
          catchThrowableOfType(
              AdvisoryException.class,
              () -> db.statements(List.of(new PackageKey("Debian:11", "bash"))));
      assertThat(error != null).isEqualTo(isCut);
    }
  }

  /// False on systems that protect a file while it is mapped.
  private static boolean cut(Path file) {
    try (var open = new RandomAccessFile(file.toFile(), "rw")) {
      open.setLength(8_192);
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  @Test
  void endsWhateverBytesOfTheRealOneAreChanged() throws IOException {
    var copy = Files.copy(PeerDatabases.trivy(), folder.resolve("trivy.db"));
    var names = List.of("openssl", "bash", "curl", "lodash", "django", "linux", "perl", "tar");
    var keys =
        names.stream()
            .flatMap(name ->
                List.of("Debian:10", "AlmaLinux:8", "npm", "PyPI", "Wolfi").stream()
                    .map(ecosystem -> new PackageKey(ecosystem, name)))
            .toList();
    var random = new Random(17);
    try (var file = new RandomAccessFile(copy.toFile(), "rw")) {
      for (int round = 0; round < 20; round++) {
        for (int i : IntStream.range(0, 400).toArray()) {
          file.seek(2 * 4096 + (long) (random.nextDouble() * (file.length() - 3 * 4096)) + i % 2);
          file.write(random.nextInt(256));
        }
        try (var db = TrivyDb.open(copy)) {
          assertThat(db.statements(keys)).hasSizeLessThanOrEqualTo(keys.size());
        } catch (AdvisoryException e) {
          assertThat(e.code()).isEqualTo("KIT-009");
        }
      }
    }
  }
}
