package dev.plimsoll.engine.advisory.grypedb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plimsoll.engine.advisory.AdvisoryException;
import dev.plimsoll.engine.advisory.PackageKey;
import dev.plimsoll.engine.advisory.PeerDatabases;
import dev.plimsoll.engine.advisory.Statement;
import dev.plimsoll.engine.advisory.trivydb.TrivyDb;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real databases, and files that are none or not a whole one.
class GrypeDbFileTest {

  private static final List<PackageKey> KEYS = keys();

  @TempDir private Path folder;

  private static List<PackageKey> keys() {
    var keys = new ArrayList<PackageKey>();
    for (var ecosystem :
        List.of("Debian:11", "Debian:10", "AlmaLinux:8", "Alpine:v3.10", "Wolfi")) {
      for (var name : List.of("openssl", "bash", "curl", "perl", "expat", "python3")) {
        keys.add(new PackageKey(ecosystem, name));
      }
    }
    keys.add(new PackageKey("npm", "lodash"));
    keys.add(new PackageKey("PyPI", "django"));
    keys.add(new PackageKey("Go", "github.com/gin-gonic/gin"));
    return keys;
  }

  private static String reason(Path file) {
    var error =
        catchThrowableOfType(
            AdvisoryException.class,
            () -> {
              try (var db = GrypeDb.open(file)) {
                db.statements(KEYS);
              }
            });
    assertThat(error.code()).isEqualTo("KIT-009");
    assertThat(error.parameters()).containsEntry("path", file.toString());
    return String.valueOf(error.parameters().get("reason"));
  }

  @Test
  void refusesWhatIsNone() throws SQLException, IOException {
    assertThat(reason(folder)).isEqualTo("not a file");
    var file = Files.writeString(folder.resolve("vulnerability.db"), "text");
    assertThat(reason(file)).isEqualTo("not an SQLite database");
    Files.delete(file);
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var sql = connection.createStatement()) {
      sql.executeUpdate("CREATE TABLE other (id integer)");
    }
    assertThat(reason(file)).contains("no such table: db_metadata");
  }

  @Test
  void refusesAnotherSchema() throws SQLException, IOException {
    try (var tree = new GrypeTree(folder, 7)) {
      assertThat(reason(tree.write())).isEqualTo("schema 7.1.9, this version reads 6");
    }
  }

  @Test
  void refusesTheRealOneWhereverItIsCut() throws IOException {
    var cut = Files.copy(PeerDatabases.grype(), folder.resolve("vulnerability.db"));
    for (long size = Files.size(cut) - 1; size > 0; size = size * 9 / 10 - 1) {
      try (var file = new RandomAccessFile(cut.toFile(), "rw")) {
        file.setLength(size);
      }
      assertThat(reason(cut)).as("%d bytes", size).isNotBlank();
    }
  }

  @Test
  void endsWhateverBytesOfTheRealOneAreChanged() throws IOException {
    var copy = Files.copy(PeerDatabases.grype(), folder.resolve("vulnerability.db"));
    var random = new Random(5);
    for (int round = 0; round < 20; round++) {
      try (var file = new RandomAccessFile(copy.toFile(), "rw")) {
        for (int i = 0; i < 400; i++) {
          file.seek(4096 + (long) (random.nextDouble() * (file.length() - 4096)));
          file.write(random.nextInt(256));
        }
      }
      try (var db = GrypeDb.open(copy)) {
        assertThat(db.statements(KEYS)).hasSizeLessThanOrEqualTo(KEYS.size());
      } catch (AdvisoryException e) {
        assertThat(e.code()).isEqualTo("KIT-009");
      }
    }
  }

  @Test
  void answersWithoutIndexesAsWithThem() throws SQLException, IOException {
    var bare = Files.copy(PeerDatabases.grype(), folder.resolve("vulnerability.db"));
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + bare);
        var sql = connection.createStatement()) {
      var names = new ArrayList<String>();
      try (var rows =
          sql.executeQuery(
              "SELECT name FROM sqlite_master WHERE type = 'index' AND sql NOT NULL")) {
        while (rows.next()) {
          names.add(rows.getString(1));
        }
      }
      for (var name : names) {
        sql.executeUpdate("DROP INDEX \"" + name + '"');
      }
    }
    try (var with = GrypeDb.open(PeerDatabases.grype());
        var without = GrypeDb.open(bare)) {
      assertThat(without.statements(KEYS)).isEqualTo(with.statements(KEYS));
      assertThat(without.status()).isEqualTo(with.status());
    }
  }

  /// Both were made from the same records.
  @Test
  void namesTheSameVulnerabilitiesAsTrivys() throws IOException {
    try (var grype = GrypeDb.open(PeerDatabases.grype());
        var trivy = TrivyDb.open(PeerDatabases.trivy())) {
      assertThat(grype.status().records()).isEqualTo(61_112);
      var ours = grype.statements(KEYS);
      var theirs = trivy.statements(KEYS);
      // Trivy's database leaves out what Wolfi has not fixed
      for (var key : KEYS.stream().filter(key -> !key.ecosystem().equals("Wolfi")).toList()) {
        assertThat(ids(ours, key)).as(key.toString()).isEqualTo(ids(theirs, key));
      }
      assertThat(ids(ours, new PackageKey("Debian:11", "openssl"))).isNotEmpty();
      assertThat(grype.covers("Debian:12")).isFalse();
      assertThat(grype.covers("Alpine:v3.19")).isFalse();
      assertThat(grype.covers("NuGet")).isFalse();
    }
  }

  private static List<String> ids(Map<PackageKey, List<Statement>> found, PackageKey key) {
    return found.getOrDefault(key, List.of()).stream()
        .map(Statement::id)
        .distinct()
        .sorted()
        .toList();
  }
}
