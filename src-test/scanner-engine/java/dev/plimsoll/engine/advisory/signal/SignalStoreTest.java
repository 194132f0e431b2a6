package dev.plimsoll.engine.advisory.signal;

import static dev.plimsoll.engine.Capability.shared;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import dev.plimsoll.engine.advisory.AdvisoryException;
import dev.plimsoll.engine.advisory.Signals;
import dev.plimsoll.engine.advisory.SourceStatus;
import dev.plimsoll.engine.advisory.osv.OsvImporter;
import dev.plimsoll.engine.model.CveState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignalStoreTest {

  @TempDir Path folder;

  @Test
  void liesBesideTheStoreOfTheSameName() {
    assertThat(SignalStore.beside(Path.of("a/advisories.db")))
        .isEqualTo(Path.of("a/advisories.signals.db"));
    assertThat(SignalStore.beside(Path.of("a/store"))).isEqualTo(Path.of("a/store.signals"));
  }

  @Test
  void opensNothingWhereNothingWasImported() throws IOException {
    try (var signals = SignalStore.open(folder.resolve("none.db"))) {
      assertThat(signals).isSameAs(Signals.NONE);
      assertThat(signals.status()).isEmpty();
    }
  }

  @Test
  void saysWhatIsNotAFileOfSignals() throws IOException {
    var text = Files.writeString(folder.resolve("text.db"), "no database");
    var advisories = folder.resolve("osv.db");
    var record =
        Files.writeString(
            folder.resolve("a.json"),
            "{\"id\": \"A-1\", \"affected\": [{\"package\": {\"ecosystem\": \"npm\", \"name\":"
                + " \"a\"}, \"versions\": [\"1\"]}]}");
    new OsvImporter(advisories).importFrom(List.of(record), _ -> {});

    assertThat(failure(text)).isEqualTo("not an SQLite database");
    assertThat(failure(advisories)).isEqualTo("an SQLite database, but not one of signals");
  }

  @Test
  void saysThatAFileIsOfAnotherSchemaOrCut() throws IOException {
    var whole = Files.readAllBytes(small());
    var later = whole.clone();
    later[63] = 9;
    var other = Files.write(folder.resolve("later.db"), later);
    var cut = Files.write(folder.resolve("cut.db"), Arrays.copyOf(whole, whole.length - 1));

    assertThat(failure(other)).isEqualTo("schema 9, this version reads 1");
    assertThat(failure(cut)).startsWith("ends after");
  }

  @Test
  void saysThatAFileIsDamagedBehindItsHeader() throws IOException {
    var damaged = Files.readAllBytes(small());
    Arrays.fill(damaged, 100, damaged.length, (byte) 0x5a);
    var file = Files.write(folder.resolve("damaged.db"), damaged);

    try (var signals = SignalStore.open(file)) {
      var failure =
          catchThrowableOfType(
              AdvisoryException.class, () -> signals.about(List.of("CVE-2024-0001")));
      assertThat(failure.code()).isEqualTo("KIT-031");
    }
  }

  @Test
  void readsTheWholeCatalogueAndEveryRecord() throws IOException {
    var kev = shared("advisories/kev/known_exploited_vulnerabilities.json");
    var cves = shared("advisories/cve5/cves.zip");
    var store = folder.resolve("real.db");

    var result = new SignalImporter(store).importFrom(List.of(kev, cves), _ -> {});

    assertThat(result.broken()).isEmpty();
    try (var signals = SignalStore.open(store);
        var zip = new ZipFile(cves.toFile())) {
      assertThat(signals.status())
          .extracting(SourceStatus::source, SourceStatus::records)
          .containsExactly(tuple("kev", 1404L), tuple("cve", 4014L));
      assertThat(signals.status().getFirst().asOf())
          .contains(Instant.parse("2025-08-25T00:00:00Z"));
      var ids =
          zip.stream().map(entry -> entry.getName().replaceAll(".*/|\\.json", "")).collect(toSet());
      var known = signals.about(ids);
      assertThat(known).hasSize(4014);
      assertThat(known.values())
          .filteredOn(it -> it.record().orElseThrow().state() == CveState.REJECTED)
          .hasSize(4);
      assertThat(known.values())
          .filteredOn(it -> it.record().orElseThrow().ssvc().isPresent())
          .hasSize(4010);
      assertThat(known.values()).filteredOn(it -> it.kev().isPresent()).hasSize(29);
    }
  }

  /// More ids than SQLite allows variables in one statement.
  @Test
  void answersForAnyNumberOfIds() throws IOException {
    var file = small();
    var many =
        IntStream.range(0, 100_000)
            .mapToObj(i -> "CVE-2024-" + String.format(Locale.ROOT, "%04d", i))
            .toList();

    try (var signals = SignalStore.open(file)) {
      assertThat(signals.about(many)).containsOnlyKeys("CVE-2024-0001");
    }
  }

  private Path small() throws IOException {
    var store = folder.resolve("small.db");
    if (Files.notExists(store)) {
      var scores = SignalFiles.epss(folder.resolve("epss.csv"), "CVE-2024-0001,0.5,0.9");
      new SignalImporter(store).importFrom(List.of(scores), _ -> {});
    }
    return store;
  }

  private static String failure(Path file) {
    var failure = catchThrowableOfType(AdvisoryException.class, () -> SignalStore.open(file));
    assertThat(failure.code()).isEqualTo("KIT-031");
    return Optional.ofNullable(failure.parameters().get("reason")).orElseThrow();
  }
}
