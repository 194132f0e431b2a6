package dev.plimsoll.engine.inventory.rpm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.format.sqlite.RealDatabase;
import dev.plimsoll.engine.image.FactHistory;
import dev.plimsoll.engine.model.Gap;
import dev.plimsoll.engine.model.PackageRecord;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The database and its log, as SQLite itself writes them.
class SqliteDatabaseTest {

  private static final String DATABASE = Read.FOLDER + "rpmdb.sqlite";
  private static final String LOG = Read.FOLDER + "rpmdb.sqlite-wal";

  @TempDir Path folder;

  private final List<Gap> gaps = new ArrayList<>();

  private static void create(RealDatabase real) throws SQLException {
    real.run(
        "CREATE TABLE 'Packages' (hnum INTEGER PRIMARY KEY AUTOINCREMENT, blob BLOB NOT NULL)");
    real.run("CREATE TABLE 'Name' (key 'TEXT', hnum INTEGER, idx INTEGER)");
  }

  private static void install(RealDatabase real, String name, String version, int files)
      throws SQLException {
    var names = IntStream.range(0, files).mapToObj(i -> "file-" + i).toArray(String[]::new);
    var header =
        HeaderBytes.of(name, version, "1.el9")
            .texts(Tag.BASE_NAMES, names)
            .texts(Tag.DIR_NAMES, "/usr/share/" + name + "/")
            .numbers(Tag.DIR_INDEXES, new int[files]);
    real.run("INSERT INTO Packages(blob) VALUES(?)", header.blob());
    real.run("INSERT INTO Name VALUES(?, last_insert_rowid(), 0)", name);
  }

  @Test
  void readsTheTableOfPackagesAmongOthers() throws SQLException {
    try (var real = new RealDatabase(folder)) {
      create(real);
      install(real, "bash", "5.1", 3);
      install(real, "kernel", "5.14", 5000);

      var read = Read.of(DATABASE, real.file());

      assertThat(read.reasons()).isEmpty();
      assertThat(read.names()).containsExactly("bash 5.1-1.el9", "kernel 5.14-1.el9");
      assertThat(read.packages().getLast().files())
          .hasSize(5000)
          .contains("usr/share/kernel/file-4999");
    }
  }

  @Test
  void saysNothingOfADatabaseWithoutTables() throws SQLException {
    try (var real = new RealDatabase(folder)) {
      real.run("VACUUM");
      assertThat(Read.of(DATABASE, real.file()).reasons()).isEmpty();
      assertThat(Read.of(DATABASE, new byte[0]).reasons()).isEmpty();
    }
  }

  @Test
  void saysThatAnotherDatabaseHasNoPackages() throws SQLException {
    try (var real = new RealDatabase(folder)) {
      real.run("CREATE TABLE Other(x)");
      assertThat(Read.of(DATABASE, real.file()).reasons()).containsExactly("has no table Packages");
    }
  }

  @Test
  void findsWhatIsOnlyInTheLog() throws SQLException {
    try (var real = RealDatabase.withLog(folder)) {
      create(real);
      install(real, "bash", "5.1", 3);
      real.checkpoint();
      install(real, "curl", "7.76", 400);

      assertThat(Read.of(DATABASE, real.file()).names()).containsExactly("bash 5.1-1.el9");
      assertThat(together(real.file(), real.log()))
          .containsExactly("bash 5.1-1.el9", "curl 7.76-1.el9");
      assertThat(gaps).isEmpty();
    }
  }

  @Test
  void forgetsWhatTheLogRemoved() throws SQLException {
    try (var real = RealDatabase.withLog(folder)) {
      create(real);
      for (int i = 0; i < 40; i++) {
        install(real, "package-" + i, "1", i * 7);
      }
      real.checkpoint();
      real.run("DELETE FROM Packages WHERE hnum > 1");
      install(real, "package-0", "2", 10);

      assertThat(together(real.file(), real.log()))
          .containsExactly("package-0 1-1.el9", "package-0 2-1.el9");
    }
  }

  @Test
  void readsADatabaseThatIsAllInTheLog() throws SQLException {
    try (var real = RealDatabase.withLog(folder)) {
      create(real);
      install(real, "bash", "5.1", 300);

      assertThat(together(real.file(), real.log())).containsExactly("bash 5.1-1.el9");
      assertThat(together(new byte[0], real.log())).containsExactly("bash 5.1-1.el9");
    }
  }

  @Test
  void saysWhichRowsOfALogNeedADatabaseThatIsNotThere() throws SQLException {
    try (var real = RealDatabase.withLog(folder)) {
      create(real);
      install(real, "bash", "5.1", 900);
      real.checkpoint();
      install(real, "curl", "7.76", 10);

      var log = Read.history(LOG, real.log());

      assertThat(names(new RpmCataloger().together(List.of(log), gaps::add)))
          .containsExactly("curl 7.76-1.el9");
      assertThat(gaps)
          .extracting(gap -> gap.parameters().get("reason"))
          .containsExactly("1 rows lie neither in it nor in the database, the first is 1");
    }
  }

  /// Packages come and go; from time to time the log is written back, as by the last process that
  /// closes the database.
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void agreesWithSqliteWhateverHappened(int seed) throws SQLException {
    var random = new Random(seed);
    try (var real = RealDatabase.withLog(folder, "page_size=" + (512 << random.nextInt(4)))) {
      create(real);
      for (int step = 0; step < 60; step++) {
        switch (random.nextInt(8)) {
          case 0 -> real.checkpoint();
          case 1, 2 ->
              real.run(
                  "DELETE FROM Packages WHERE hnum IN"
                      + " (SELECT hnum FROM Packages ORDER BY random() LIMIT 7)");
          default -> {
            for (int i = random.nextInt(9); i >= 0; i--) {
              install(real, "p" + step + "-" + i, "" + random.nextInt(99), random.nextInt(80));
            }
          }
        }
        assertThat(together(real.file(), real.log()))
            .as("seed %d, step %d", seed, step)
            .isEqualTo(expected(real));
      }
      assertThat(gaps).isEmpty();
    }
  }

  private static List<String> expected(RealDatabase real) throws SQLException {
    return real.rows("SELECT blob FROM Packages").stream()
        .map(row -> name((byte[]) row.getFirst()))
        .sorted()
        .toList();
  }

  private static String name(byte[] blob) {
    try {
      var found = PackageHeader.of(Header.of(blob));
      return found.name() + " " + found.release();
    } catch (UnreadableHeaderException e) {
      throw new AssertionError(e);
    }
  }

  private List<String> together(byte[] database, byte[] log) {
    var histories = List.of(Read.history(DATABASE, database), Read.history(LOG, log));
    return names(new RpmCataloger().together(histories, gaps::add));
  }

  private static List<String> names(List<FactHistory> histories) {
    return histories.stream()
        .flatMap(history -> history.last().stream())
        .flatMap(fact -> fact.packages().stream())
        .map(SqliteDatabaseTest::name)
        .sorted()
        .toList();
  }

  private static String name(PackageRecord one) {
    return one.name() + " " + one.version();
  }
}
