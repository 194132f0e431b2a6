package dev.plimsoll.engine.advisory.signal;

import static dev.plimsoll.engine.advisory.signal.SignalFiles.cve;
import static dev.plimsoll.engine.advisory.signal.SignalFiles.epss;
import static dev.plimsoll.engine.advisory.signal.SignalFiles.exploited;
import static dev.plimsoll.engine.advisory.signal.SignalFiles.gzip;
import static dev.plimsoll.engine.advisory.signal.SignalFiles.kev;
import static dev.plimsoll.engine.advisory.signal.SignalFiles.rated;
import static dev.plimsoll.engine.advisory.signal.SignalFiles.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import dev.plimsoll.engine.advisory.AdvisoryException;
import dev.plimsoll.engine.advisory.Signal;
import dev.plimsoll.engine.advisory.SourceStatus;
import dev.plimsoll.engine.model.Epss;
import dev.plimsoll.engine.model.Gap;
import dev.plimsoll.engine.model.Kev;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignalImporterTest {

  private static final String VECTOR = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";

  @TempDir Path folder;
  private Path store;

  @BeforeEach
  void nameTheStore() {
    store = folder.resolve("advisories.signals.db");
  }

  @Test
  void keepsWhatCisaSaysOfExploitation() throws IOException {
    importing(kev(folder.resolve("a"), exploited("CVE-2025-48384", "Known")));

    assertThat(about("CVE-2025-48384").kev())
        .contains(
            new Kev(
                "CVE-2025-48384",
                LocalDate.of(2025, 8, 25),
                Optional.of(LocalDate.of(2025, 9, 15)),
                true));
  }

  @Test
  void keepsScoresPlainAndCompressed() throws IOException {
    var plain = epss(folder.resolve("a"), "CVE-2024-0001,0.01141,0.77639", "CVE-2024-12345,1,1");
    importing(gzip(plain));

    assertThat(about("CVE-2024-0001").epss())
        .contains(new Epss("CVE-2024-0001", 0.01141, 0.77639, LocalDate.of(2025, 8, 25)));
    assertThat(about("CVE-2024-12345").epss()).map(Epss::score).contains(1.0);
  }

  @Test
  void knowsNothingOfOtherIds() throws IOException {
    importing(epss(folder.resolve("a"), "CVE-2024-0001,0.5,0.9"));

    try (var signals = SignalStore.open(store)) {
      assertThat(signals.about(List.of("CVE-2024-0002", "GHSA-1", "CVE-2024-00001", "CVE-x")))
          .isEmpty();
    }
  }

  @Test
  void replacesAPartAndLeavesTheOthers() throws IOException {
    importing(
        kev(folder.resolve("kev"), exploited("CVE-2024-0001", "Unknown")),
        epss(folder.resolve("first"), "CVE-2024-0001,0.5,0.9", "CVE-2024-0002,0.5,0.9"));
    importing(epss(folder.resolve("second"), "CVE-2024-0001,0.6,0.9"));

    assertThat(about("CVE-2024-0001").epss()).map(Epss::score).contains(0.6);
    assertThat(about("CVE-2024-0001").kev()).isPresent();
    try (var signals = SignalStore.open(store)) {
      assertThat(signals.about(List.of("CVE-2024-0002"))).isEmpty();
      assertThat(signals.status())
          .extracting(SourceStatus::source, SourceStatus::records)
          .containsExactly(tuple("kev", 1L), tuple("epss", 1L));
    }
  }

  @Test
  void addsASingleRecordToThoseOfAnArchive() throws IOException {
    importing(
        zip(folder.resolve("cves.zip"), "CVE-2024-0001.json", rated("CVE-2024-0001", "a", VECTOR)));
    importing(Files.writeString(folder.resolve("one"), rated("CVE-2024-0002", "b", VECTOR)));

    assertThat(about("CVE-2024-0001").record()).isPresent();
    assertThat(about("CVE-2024-0002").record().orElseThrow().cvss().getFirst().source())
        .isEqualTo("cve:b");
  }

  @Test
  void leavesBrokenRecordsOutAndSaysWhich() throws IOException {
    var result =
        importing(
            kev(folder.resolve("kev"), "7", "{\"cveID\": 7}", exploited("CVE-2024-0001", "")),
            epss(folder.resolve("epss"), "CVE-2024-0001,0.5,0.9", "CVE-2024-0002,2,0.9", "x"),
            zip(
                folder.resolve("cves.zip"),
                "CVE-2024-0001.json",
                rated("CVE-2024-0001", "a", VECTOR),
                "CVE-2024-0003.json",
                cve("CVE-2024-0003", "PUBLISHED", "\"cna\": 7"),
                "delta.json",
                "{}"));

    assertThat(result.records()).isEqualTo(Map.of("kev", 1L, "epss", 1L, "cve", 1L));
    assertThat(result.broken())
        .allMatch(gap -> gap.code().equals("KIT-030"))
        .extracting(gap -> gap.parameters().get("entry"))
        .containsExactly(
            "vulnerabilities[1]",
            "vulnerabilities[2]",
            "line 4",
            "line 5",
            "cves/2024/0xxx/CVE-2024-0003.json");
    assertThat(result.broken()).extracting(Gap::kind).containsOnly(Gap.Kind.FAILED);
  }

  @Test
  void changesNothingWhereAFileIsCut() throws IOException {
    importing(epss(folder.resolve("first"), "CVE-2024-0001,0.5,0.9"));
    var before = Files.readAllBytes(store);
    var rows = new String[5_000];
    Arrays.setAll(rows, i -> "CVE-2024-%05d,0.%d,0.9".formatted(10_000 + i, i * 7_919L));
    var whole = gzip(epss(folder.resolve("second"), rows));
    var cut = folder.resolve("cut.gz");
    Files.write(cut, Arrays.copyOf(Files.readAllBytes(whole), (int) Files.size(whole) / 2));

    var failure = catchThrowableOfType(AdvisoryException.class, () -> importing(cut));

    assertThat(failure.code()).isEqualTo("KIT-008");
    assertThat(store).hasBinaryContent(before);
    try (var siblings = Files.list(folder)) {
      assertThat(siblings).noneMatch(file -> file.toString().contains("importing"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#model_version:v1\ncve,epss,percentile\n",
        "#model_version:v1,score_date:soon\ncve,epss,percentile\n",
        "#model_version:v1,score_date:2025-08-25\nid,score\n",
        "{\"catalogVersion\": \"1\", \"vulnerabilities\": []}",
        "{\"catalogVersion\": \"1\", \"dateReleased\": \"2025-08-25\", \"vulnerabilities\": [{",
        "{\"catalogVersion\": \"1\", \"dateReleased\": \"2025-08-25\", \"vulnerabilities\": 7}"
      })
  void refusesAFileThatIsNotWhole(String content) throws IOException {
    var file = Files.writeString(folder.resolve("a"), content);

    var failure = catchThrowableOfType(AdvisoryException.class, () -> importing(file));

    assertThat(failure.code()).isEqualTo("KIT-008");
    assertThat(store).doesNotExist();
  }

  @Test
  void refusesALineThatNeverEnds() throws IOException {
    var file = epss(folder.resolve("a"), "C".repeat(10_000));

    assertThat(catchThrowableOfType(AdvisoryException.class, () -> importing(file)))
        .hasMessageContaining("line 3 is longer than 200 bytes");
  }

  @Test
  void recognisesFilesByContent() throws IOException {
    var epss = epss(folder.resolve("b"));
    assertThat(SignalFile.recognise(kev(folder.resolve("a")))).contains(SignalPart.KEV);
    assertThat(SignalFile.recognise(epss)).contains(SignalPart.EPSS);
    assertThat(SignalFile.recognise(gzip(epss))).contains(SignalPart.EPSS);
    assertThat(SignalFile.recognise(Files.writeString(folder.resolve("c"), "{\"id\": \"GHSA-1\"}")))
        .isEmpty();
    assertThat(
            SignalFile.recognise(
                zip(folder.resolve("osv"), "CVE-2024-0001.json", "{\"id\": \"CVE-2024-0001\"}")))
        .isEmpty();
    assertThat(SignalFile.recognise(folder)).isEmpty();
  }

  private SignalImport importing(Path... files) throws IOException {
    return new SignalImporter(store).importFrom(List.of(files), _ -> {});
  }

  private Signal about(String cve) throws IOException {
    try (var signals = SignalStore.open(store)) {
      return signals.about(List.of(cve)).getOrDefault(cve, nothing(cve));
    }
  }

  private static Signal nothing(String cve) {
    return new Signal(cve, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
