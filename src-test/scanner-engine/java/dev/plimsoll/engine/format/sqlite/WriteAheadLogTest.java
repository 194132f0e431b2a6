package dev.plimsoll.engine.format.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// SQLite writes logs, this reads them.
class WriteAheadLogTest {

  private static final int FRAME = 24 + 4096;
  private static final int HEADER = 32;

  @TempDir Path folder;

  @Test
  void holdsEveryPageThatWasNotCheckpointed() throws Exception {
    try (var real = RealDatabase.withLog(folder)) {
      real.run("CREATE TABLE Things(x)").run("INSERT INTO Things VALUES('here')");

      var log = open(real.log());

      assertThat(log.numbers()).containsExactly(1L, 2L);
      assertThat(rows(log).rows).extracting(row -> row.text(0).orElse("")).containsExactly("here");
    }
  }

  @Test
  void givesTheLastCommittedStateOfAPage() throws Exception {
    try (var real = RealDatabase.withLog(folder, "cache_size=1")) {
      real.run("CREATE TABLE Things(x)").run("INSERT INTO Things VALUES('first')");
      real.run("UPDATE Things SET x='second'");
      real.run("CREATE TABLE Large(x)");
      long committed = real.log().length;
      real.run("BEGIN").run("UPDATE Things SET x='never'");
      real.run(
          "INSERT INTO Large WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i+1 FROM n WHERE"
              + " i<400) SELECT zeroblob(2000) FROM n");
      assertThat(real.log().length).isGreaterThan((int) committed);

      assertThat(rows(open(real.log())).rows)
          .extracting(row -> row.text(0).orElse(""))
          .containsExactly("second");
      real.run("ROLLBACK");
    }
  }

  /// A checkpoint lets the next transaction write the log again from its beginning; what stands
  /// behind it is older.
  @Test
  void leavesFramesOfAnEarlierLog() throws Exception {
    try (var real = RealDatabase.withLog(folder)) {
      real.run("CREATE TABLE Things(x)").run("CREATE TABLE More(x)");
      real.run("INSERT INTO More VALUES(zeroblob(20000))");
      int before = real.log().length;
      real.checkpoint();
      real.run("INSERT INTO Things VALUES('new')");

      assertThat(real.log()).hasSize(before);
      assertThat(open(real.log()).numbers()).hasSize(1);
    }
  }

  @Test
  void endsWhereAFrameDoesNotMatchItsChecksum() throws Exception {
    try (var real = RealDatabase.withLog(folder)) {
      real.run("CREATE TABLE Things(x)");
      int sound = real.log().length;
      real.run("INSERT INTO Things VALUES('lost')");
      var torn = real.log();
      torn[torn.length - 1] ^= 1;

      assertThat(rows(open(torn)).rows).isEmpty();
      assertThat(open(torn).numbers()).hasSize((sound - HEADER) / FRAME);
    }
  }

  @Test
  void readsWhatIsThereWhereverItIsCut() throws Exception {
    try (var real = RealDatabase.withLog(folder)) {
      real.run("CREATE TABLE Things(x)");
      for (int i = 0; i < 20; i++) {
        real.run("INSERT INTO Things VALUES(zeroblob(3000))");
      }
      var whole = real.log();
      for (int length = HEADER; length < whole.length; length += FRAME / 2) {
        var scanned = rows(open(Arrays.copyOf(whole, length)));

        assertThat(scanned.rows).hasSizeLessThan(20);
      }
      assertThat(rows(open(whole)).rows).hasSize(20);
    }
  }

  @Test
  void takesAFileWithoutBytesForALogWithoutPages() throws Exception {
    assertThat(open(new byte[0]).numbers()).isEmpty();
  }

  @Test
  void saysWhatIsNoLog() {
    assertThatThrownBy(() -> open(new byte[31])).hasMessage("is no write-ahead log");
    assertThatThrownBy(() -> open(new byte[500])).hasMessage("is no write-ahead log");
  }

  @Test
  void refusesAHeaderThatDoesNotMatchItsChecksum() throws Exception {
    try (var real = RealDatabase.withLog(folder)) {
      real.run("CREATE TABLE Things(x)");
      var log = real.log();
      log[16] ^= 1;

      assertThatThrownBy(() -> open(log))
          .hasMessage("the log's header does not match its checksum");
    }
  }

  private static WriteAheadLog open(byte[] bytes) throws IOException, UnreadableDatabaseException {
    return WriteAheadLog.open(Scanned.bytes(bytes));
  }

  private static Scanned rows(WriteAheadLog log) throws IOException {
    var scanned = new Scanned();
    var root = TableScan.root(log, "Things", scanned);
    if (root.isPresent()) {
      new TableScan(log, scanned).from(root.getAsLong());
    }
    return scanned;
  }
}
