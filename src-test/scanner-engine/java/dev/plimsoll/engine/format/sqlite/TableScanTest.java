package dev.plimsoll.engine.format.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// SQLite writes, this reads.
class TableScanTest {

  private static final String THINGS = "CREATE TABLE Things(id INTEGER PRIMARY KEY, a, b, c)";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"512, UTF-8", "1024, UTF-16le", "4096, UTF-8", "4096, UTF-16be", "65536, UTF-8"})
  void readsWhatSqliteWrote(int pageSize, String encoding) throws SQLException, IOException {
    var random = new Random(pageSize);
    try (var real = new RealDatabase(folder, "page_size=" + pageSize, quoted(encoding))) {
      real.run("BEGIN").run("CREATE TABLE Other(x)").run(THINGS);
      for (int i = 0; i < 300; i++) {
        real.run(
            "INSERT INTO Things VALUES(?,?,?,?)",
            i % 3 == 0 ? random.nextLong() : null,
            number(random),
            random.nextInt(5) == 0 ? null : "wörter ".repeat(random.nextInt(300)),
            blob(random));
      }
      real.run("COMMIT");

      var scanned = Scanned.table(real.file(), "things");

      assertThat(scanned.damages).isEmpty();
      assertThat(scanned.rows.stream().map(TableScanTest::columns).toList())
          .isEqualTo(
              real.rows("SELECT id, a, b, c FROM Things ORDER BY id").stream()
                  .map(TableScanTest::comparable)
                  .toList());
    }
  }

  private static String quoted(String encoding) {
    return "encoding='%s'".formatted(encoding);
  }

  private static Object number(Random random) {
    return random.nextLong() >> random.nextInt(64);
  }

  private static byte[] blob(Random random) {
    var blob = new byte[random.nextInt(10) == 0 ? random.nextInt(150_000) : random.nextInt(900)];
    random.nextBytes(blob);
    return blob;
  }

  private static List<Object> columns(Row row) {
    return Arrays.asList(
        row.id(),
        row.number(1).getAsLong(),
        row.text(2).orElse(null),
        ByteBuffer.wrap(row.blob(3).orElseThrow()));
  }

  private static List<Object> comparable(List<Object> row) {
    var values = new ArrayList<Object>();
    row.forEach(value -> values.add(comparable(value)));
    return values;
  }

  private static Object comparable(Object value) {
    return switch (value) {
      case Integer number -> number.longValue();
      case byte[] bytes -> ByteBuffer.wrap(bytes);
      case null, default -> value;
    };
  }

  @Test
  void takesFractionsAndAbsentColumnsForNoNumber() throws SQLException, IOException {
    try (var real = new RealDatabase(folder)) {
      real.run(THINGS).run("INSERT INTO Things VALUES(7, 1.5, 0, 1)");
      real.run("ALTER TABLE Things ADD COLUMN late");
      var row = Scanned.table(real.file(), "Things").rows.getFirst();

      assertThat(row.id()).isEqualTo(7);
      assertThat(row.number(1)).isEmpty();
      assertThat(row.number(2)).hasValue(0);
      assertThat(row.number(3)).hasValue(1);
      assertThat(row.number(4)).isEmpty();
      assertThat(row.text(4)).isEmpty();
      assertThat(row.blob(0)).isEmpty();
    }
  }

  @Test
  void readsATableThatIsThereWhereverTheFileIsCut() throws SQLException, IOException {
    var whole = database(1024);
    int pages = whole.length / 1024;
    assertThat(Scanned.table(whole, "Things").rows).hasSize(200);

    for (int page = 0; page < pages; page++) {
      var cut = Scanned.table(Arrays.copyOf(whole, page * 1024), "Things");

      assertThat(cut.damages).as("%d pages", page).isNotEmpty();
      assertThat(cut.rows).hasSizeLessThan(200);
    }
  }

  @Test
  void readsEachPageOnceWhereThePagesLeadInACircle() throws SQLException, IOException {
    var bytes = database(1024);
    int root = 1024 * 1; // page 2, an interior page: its last child becomes itself
    assertThat(bytes[root]).isEqualTo((byte) 5);
    ByteBuffer.wrap(bytes).putInt(root + 8, 2);

    var scanned = Scanned.table(bytes, "Things");

    assertThat(scanned.damages).containsExactly("page 2: reached twice");
    assertThat(scanned.rows).hasSizeBetween(1, 199);
  }

  @Test
  void endsARowWhoseOverflowLeadsInACircle() throws SQLException, IOException {
    byte[] bytes;
    try (var real = new RealDatabase(folder, "page_size=1024")) {
      real.run(THINGS).run("INSERT INTO Things(c) VALUES(zeroblob(10000))");
      bytes = real.file();
    }
    for (int page = 3; page < bytes.length / 1024; page++) {
      ByteBuffer.wrap(bytes).putInt((page - 1) * 1024, 3);
    }

    var scanned = Scanned.table(bytes, "Things");

    assertThat(scanned.rows).isEmpty();
    assertThat(scanned.damages).containsExactly("row 1: goes on in page 3, used before");
  }

  @Test
  void refusesCellsThatLieOverEachOther() throws SQLException, IOException {
    var bytes = database(1024);
    int leaf = 1024 * 3;
    assertThat(bytes[leaf]).isEqualTo((byte) 13);
    var page = ByteBuffer.wrap(bytes);
    int cells = 200;
    page.putShort(leaf + 3, (short) cells);
    for (int i = 0; i < cells; i++) {
      page.putShort(leaf + 8 + 2 * i, page.getShort(leaf + 8));
    }

    assertThat(Scanned.table(bytes, "Things").damages)
        .contains("page 4: cells lie over each other");
  }

  @Test
  void saysWhatIsNoDatabase() throws IOException {
    assertThat(Scanned.table(new byte[0], "Things").damages)
        .containsExactly("is no SQLite database");
    assertThat(Scanned.table(new byte[5000], "Things").damages)
        .containsExactly("is no SQLite database");
  }

  @Test
  void refusesPagesOfImpossibleSize() throws SQLException, IOException {
    var bytes = database(1024);
    ByteBuffer.wrap(bytes).putShort(16, (short) 1000);
    assertThat(Scanned.table(bytes, "Things").damages).containsExactly("pages of 1000 bytes");

    bytes = database(1024);
    bytes[16] = 2; // 512, of which 255 are reserved
    bytes[17] = 0;
    bytes[20] = (byte) 255;
    assertThat(Scanned.table(bytes, "Things").damages).containsExactly("pages of 257 usable bytes");
  }

  private byte[] database(int pageSize) throws SQLException {
    try (var real = new RealDatabase(folder, "page_size=" + pageSize)) {
      real.run("BEGIN").run("DROP TABLE IF EXISTS Things").run(THINGS);
      for (long i : LongStream.range(0, 200).toArray()) {
        real.run("INSERT INTO Things VALUES(?,?,?,zeroblob(?))", i, i, "x".repeat(50), i);
      }
      real.run("COMMIT").run("VACUUM");
      return real.file();
    }
  }
}
