package dev.plimsoll.engine.advisory.osv;

import static dev.plimsoll.engine.advisory.osv.Records.fixed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plimsoll.engine.advisory.AdvisoryException;
import dev.plimsoll.engine.model.Gap;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An import leaves a whole store or the one that was there, and never anything else.
class OsvImportFailureTest {

  private static final String GOOD = fixed("N-1", "npm", "a", "1");

  @TempDir Path folder;

  private Path data;
  private Path store;
  private byte[] before;

  @BeforeEach
  void importSomething() throws IOException {
    data = folder.resolve("data");
    store = data.resolve("advisories.db");
    importing(zip("first.zip", GOOD));
    before = Files.readAllBytes(store);
  }

  @Test
  void leavesABrokenRecordOutAndSaysWhere() throws IOException {
    var archive = zip("some.zip", fixed("N-2", "npm", "b", "1"), "{\"id\": 7}", GOOD, "");

    var result = importing(archive);

    assertThat(result.records()).isEqualTo(2);
    assertThat(result.broken()).extracting(Gap::code).containsOnly("KIT-007").hasSize(2);
    var gap = result.broken().getFirst();
    assertThat(gap.kind()).isEqualTo(Gap.Kind.FAILED);
    assertThat(gap.where()).isEqualTo(archive + ": 1.json");
    assertThat(gap.parameters())
        .isEqualTo(
            Map.of(
                "file", archive.toString(),
                "entry", "1.json",
                "reason", "line 1, column 9: \"id\" is not text"));
    assertNothingElse();
  }

  @Test
  void leavesARecordOutWhoseNameIsNoText() throws IOException {
    var result =
        importing(
            zip(
                "odd.zip",
                fixed("N-2", "npm", "\\ud800", "1"),
                fixed("N-3", "npm", "\\udc00\\ud800", "1"),
                fixed("N-4", "npm", "?", "1"),
                fixed("N-5", "npm", "\\ud83d\\ude00", "1"),
                fixed("N-6", "npm", "a\\u0000b", "1"),
                fixed("N-7", "npm", "a", "1")));

    assertThat(result.records()).isEqualTo(4);
    assertThat(result.broken())
        .extracting(gap -> gap.parameters().get("entry"))
        .containsExactly("0.json", "1.json");
  }

  @Test
  void leavesARecordOutWhoseBytesAreDamaged() throws IOException {
    var archive = folder.resolve("stored.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(archive))) {
      out.setLevel(0);
      for (var name : List.of("bad.json", "good.json")) {
        out.putNextEntry(new ZipEntry(name));
        out.write(Records.bytes(GOOD));
      }
    }
    try (var file = new RandomAccessFile(archive.toFile(), "rw")) {
      file.seek(38);
      file.write(new byte[8]);
    }

    var result = importing(archive);

    assertThat(result.records()).isEqualTo(1);
    assertThat(result.broken())
        .extracting(gap -> gap.parameters().get("entry"))
        .containsExactly("bad.json");
  }

  @Test
  void refusesWhatHoldsNoRecords() throws IOException {
    assertThat(refusal(folder.resolve("absent.zip"))).isEqualTo("no such file");
    assertThat(refusal(Files.createDirectory(folder.resolve("empty"))))
        .isEqualTo("holds neither a zip nor a JSON file");
    assertThat(refusal(zip("nothing.zip"))).isEqualTo("holds no JSON file");
  }

  @Test
  void refusesAnArchiveThatIsCut() throws IOException {
    var whole = zip("whole.zip", GOOD, fixed("N-2", "npm", "b", "1"));
    var cut = folder.resolve("cut.zip");
    Files.write(cut, Arrays.copyOf(Files.readAllBytes(whole), (int) Files.size(whole) - 30));

    assertThat(refusal(cut)).isNotBlank();
    assertThat(refusal(whole, cut)).as("one bad archive ends the whole import").isNotBlank();
  }

  @Test
  void saysOfAFileThatIsNeitherZipNorJsonThatItIsNoRecord() throws IOException {
    var file = Files.writeString(folder.resolve("notes.txt"), "hello");

    var result = importing(file);

    assertThat(result.records()).isZero();
    assertThat(result.broken()).extracting(Gap::code).containsExactly("KIT-007");
  }

  @Test
  void refusesAnArchiveThatInflatesWithoutEnd() throws IOException {
    var record = "{\"id\": \"B-1\", \"details\": \"" + "x".repeat(15_000_000) + "\"}";
    var bomb = zip("bomb.zip", IntStream.range(0, 6).mapToObj(_ -> record).toArray(String[]::new));

    assertThat(refusal(bomb)).contains("inflates to more than");
  }

  @Test
  void saysWhyTheStoreCannotBeWritten() throws IOException {
    var file = Files.writeString(folder.resolve("a file"), "");

    var failure =
        catchThrowableOfType(
            AdvisoryException.class,
            () ->
                new OsvImporter(file.resolve("advisories.db"))
                    .importFrom(List.of(zip("some.zip", GOOD)), _ -> {}));

    assertThat(failure.code()).isEqualTo("KIT-012");
    assertThat(failure.parameters()).containsKeys("path", "reason");
  }

  @Test
  void doesNotReplaceAStoreThatItCannotRead() throws IOException {
    Files.writeString(store, "damaged");

    var failure =
        catchThrowableOfType(AdvisoryException.class, () -> importing(zip("some.zip", GOOD)));

    assertThat(failure.code()).isEqualTo("KIT-009");
    assertThat(store).hasContent("damaged");
    assertNothingElse();
  }

  @Test
  void removesWhatACrashLeft() throws IOException {
    var mine = data.resolve("advisories.db.importing-" + ProcessHandle.current().pid());
    Files.writeString(data.resolve("advisories.db.importing-999999999"), "half");
    Files.setLastModifiedTime(Files.writeString(mine, "half"), FileTime.fromMillis(0));

    importing(zip("some.zip", GOOD));

    assertNothingElse();
  }

  @Test
  void leavesTheWorkOfALivingProcessAlone() throws IOException {
    var parent = ProcessHandle.current().parent().orElseThrow().pid();
    var other = Files.writeString(data.resolve("advisories.db.importing-" + parent), "half");

    importing(zip("some.zip", GOOD));

    assertThat(other).hasContent("half");
  }

  @Test
  void doesNotUndoAnImportThatFinishedMeanwhile() throws IOException {
    var failure =
        catchThrowableOfType(
            AdvisoryException.class,
            () ->
                new OsvImporter(store)
                    .importFrom(List.of(zip("some.zip", GOOD)), _ -> appendTo(store)));

    assertThat(failure.code()).isEqualTo("KIT-012");
    assertThat(failure.parameters().get("reason")).contains("another import");
    assertNothingElse();
  }

  @Test
  void stopsWhereTheThreadIsInterrupted() throws IOException {
    var archive = zip("some.zip", GOOD);
    Thread.currentThread().interrupt();

    assertThatExceptionOfType(InterruptedIOException.class).isThrownBy(() -> importing(archive));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(store).hasBinaryContent(before);
    assertNothingElse();
  }

  @Test
  void showsANameThatAnArchiveMadeUpWithoutItsControlCharacters() throws IOException {
    var archive = folder.resolve("odd.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(archive))) {
      out.putNextEntry(new ZipEntry("../../\u001b[31m.json"));
      out.write(Records.bytes("{"));
    }

    var gap = importing(archive).broken().getFirst();

    assertThat(gap.parameters()).containsEntry("entry", "../../?[31m.json");
  }

  private static void appendTo(Path file) {
    try (var out = new RandomAccessFile(file.toFile(), "rw")) {
      out.seek(out.length());
      out.write(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// @return the reason, after a check that nothing has changed
  private String refusal(Path... paths) throws IOException {
    var failure = catchThrowableOfType(AdvisoryException.class, () -> importing(paths));
    assertThat(failure.code()).isEqualTo("KIT-008");
    assertThat(failure.parameters()).containsEntry("file", paths[paths.length - 1].toString());
    assertThat(store).hasBinaryContent(before);
    assertNothingElse();
    return failure.parameters().getOrDefault("reason", "");
  }

  private void assertNothingElse() throws IOException {
    try (var files = Files.list(data)) {
      assertThat(files).containsExactly(store);
    }
  }

  private Path zip(String name, String... records) throws IOException {
    return Records.zip(folder.resolve("in").resolve(name), records);
  }

  private ImportResult importing(Path... paths) throws IOException {
    return new OsvImporter(store).importFrom(List.of(paths), _ -> {});
  }
}
