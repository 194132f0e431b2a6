package dev.plimsoll.engine.inventory.rpm;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.plimsoll.engine.format.sqlite.RealDatabase;
import dev.plimsoll.engine.inventory.FuzzedFiles;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever the bytes of a database are, there are records and a bounded number of gaps.
///
/// The build runs the inputs below; with `JAZZER_FUZZ=1` Jazzer makes more of them, one target at a
/// time.
class RpmFuzzTest {

  private static final HeaderBytes HEADER =
      HeaderBytes.of("bash", "5.1", "1")
          .numbers(Tag.EPOCH, 1)
          .text(Tag.SOURCE_RPM, "bash-5.1-1.src.rpm")
          .texts(Tag.REQUIRE_NAME, "glibc", "/bin/sh")
          .texts(Tag.PROVIDE_NAME, "bash", "/bin/sh")
          .texts(Tag.BASE_NAMES, "bash", "sh")
          .texts(Tag.DIR_NAMES, "/usr/bin/")
          .numbers(Tag.DIR_INDEXES, 0, 0);

  private static final List<byte[]> HEADERS =
      List.of(
          HEADER.blob(),
          HeaderBytes.of("kernel", "6", "1").text(Tag.LICENSE, "x".repeat(2000)).blob());

  static Stream<byte[]> headers() {
    return mutations(HEADER.blob());
  }

  static Stream<byte[]> archives() {
    return mutations(HEADER.archive(0));
  }

  static Stream<byte[]> ndb() {
    return mutations(NdbBytes.of(HEADERS));
  }

  static Stream<byte[]> berkeley() {
    return Stream.concat(
        mutations(BerkeleyBytes.of(ByteOrder.LITTLE_ENDIAN, HEADERS)),
        mutations(BerkeleyBytes.of(ByteOrder.BIG_ENDIAN, HEADERS)));
  }

  static Stream<byte[]> sqlite() throws IOException, SQLException {
    return mutations(real(false));
  }

  static Stream<byte[]> logs() throws IOException, SQLException {
    return mutations(real(true));
  }

  private static byte[] real(boolean isLog) throws IOException, SQLException {
    var folder = Files.createTempDirectory("plimsoll-fuzz");
    try (var real = RealDatabase.withLog(folder, "page_size=512")) {
      real.run("CREATE TABLE Packages(hnum INTEGER PRIMARY KEY AUTOINCREMENT, blob BLOB)");
      for (int i = 0; i < 12; i++) {
        real.run("INSERT INTO Packages(blob) VALUES(?)", HEADERS.get(i % 2));
      }
      if (!isLog) {
        real.checkpoint();
      }
      return isLog ? real.log() : real.file();
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  /// Damaged copies, and some in which a number is a little larger or smaller.
  private static Stream<byte[]> mutations(byte[] sound) {
    var random = new Random(11);
    return Stream.concat(
        FuzzedFiles.changed(sound), IntStream.range(0, 100).mapToObj(_ -> nudged(sound, random)));
  }

  /// What leads somewhere stands at the beginning, mostly.
  private static byte[] nudged(byte[] sound, Random random) {
    var bytes = sound.clone();
    int end = random.nextBoolean() ? sound.length : Math.min(600, sound.length);
    for (int i = random.nextInt(4); i >= 0; i--) {
      bytes[random.nextInt(end)] += (byte) (random.nextInt(5) - 2);
    }
    return bytes;
  }

  @MethodSource("headers")
  @FuzzTest(maxDuration = "60s")
  void readsAnyHeader(byte[] bytes) throws IOException {
    survives("Packages.db", NdbBytes.of(List.of(bytes)));
  }

  @MethodSource("archives")
  @FuzzTest(maxDuration = "60s")
  void readsAnyArchive(byte[] bytes) throws IOException {
    survives("any.rpm", bytes);
  }

  @MethodSource("ndb")
  @FuzzTest(maxDuration = "60s")
  void readsAnyNdbDatabase(byte[] bytes) throws IOException {
    survives("Packages.db", bytes);
  }

  @MethodSource("berkeley")
  @FuzzTest(maxDuration = "60s")
  void readsAnyBerkeleyFile(byte[] bytes) throws IOException {
    survives("Packages", bytes);
  }

  @MethodSource("sqlite")
  @FuzzTest(maxDuration = "60s")
  void readsAnySqliteDatabase(byte[] bytes) throws IOException {
    survives("rpmdb.sqlite", bytes);
  }

  /// The same bytes as log and as database, put together.
  @MethodSource("logs")
  @FuzzTest(maxDuration = "60s")
  void readsAnyLog(byte[] bytes) throws IOException {
    survives("rpmdb.sqlite-wal", bytes);
    var gaps = new ArrayList<>();
    var histories =
        Stream.of("rpmdb.sqlite", "rpmdb.sqlite-wal")
            .map(file -> Read.history(Read.FOLDER + file, bytes))
            .toList();

    assertThat(new RpmCataloger().together(histories, gaps::add)).hasSize(2);
    assertThat(gaps).hasSizeLessThan(3);
  }

  private static void survives(String file, byte[] bytes) throws IOException {
    FuzzedFiles.read(new RpmCataloger(), Read.FOLDER + file, bytes);
  }
}
