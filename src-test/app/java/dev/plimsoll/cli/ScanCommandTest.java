package dev.plimsoll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.plimsoll.app.i18n.Language;
import dev.plimsoll.engine.Capability;
import dev.plimsoll.engine.Progress;
import dev.plimsoll.engine.ScanException;
import dev.plimsoll.engine.ScanReport;
import dev.plimsoll.engine.document.SmallReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ScanCommandTest {

  private static final String IMAGE = FakeContainerEngine.IMAGE;

  @TempDir private Path home;
  private Shell shell;

  @BeforeEach
  void start() {
    shell = new Shell(home);
  }

  @Test
  void printsATableWithEverythingThatIsNotInIt() throws IOException {
    var golden = Capability.checkout().resolve("src-test/fixtures/report/small.txt");

    var result = shell.run("scan", IMAGE);

    assertThat(result.out()).isEqualTo(Files.readString(golden));
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isEqualTo(ExitCode.OK);
  }

  @Test
  void speaksChineseWithoutEnglishWords() throws IOException {
    shell.language = Language.ZH;
    var golden = Capability.checkout().resolve("src-test/fixtures/report/small-zh.txt");

    assertThat(shell.run("scan", IMAGE).out()).isEqualTo(Files.readString(golden));
  }

  @Test
  void givesTheWholeReportAsJsonWithAllLayers() throws IOException {
    var golden = Capability.checkout().resolve("src-test/fixtures/report/small.json");

    assertThat(shell.run("scan", IMAGE, "-f", "json", "--layers", "all").out())
        .isEqualTo(Files.readString(golden));
  }

  @Test
  void leavesOutWhatLaterLayersReplaced() throws IOException {
    var json = new JsonMapper().readTree(shell.run("scan", "-f", "json", IMAGE).out());

    assertThat(json.path("components")).hasSize(2);
    assertThat(json.path("findings")).hasSize(SmallReport.make().openFindings().size());
  }

  @Test
  void writesSeveralDocumentsInOneScan() {
    var table = home.resolve("report.txt");
    var json = home.resolve("report.json");

    var result = shell.run("scan", IMAGE, "-f", "json=" + json, "-f", "table=" + table);

    assertThat(result.out()).isEmpty();
    assertThat(table).content().contains("CVE-2022-0778");
    assertThat(json).content().startsWith("{\n  \"schema\": \"plimsoll-report/1\"");
  }

  @Test
  void refusesToMixTwoDocuments() {
    assertThat(shell.run("scan", IMAGE, "-f", "json", "-f", "table").code())
        .isEqualTo(ExitCode.USAGE);
    assertThat(shell.run("scan", IMAGE, "-f", "json=x", "-o", "y").code())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void saysWhenAFileCannotBeWritten() {
    var result = shell.run("scan", IMAGE, "-o", home.resolve("no/such/folder").toString());

    assertThat(result.code()).isEqualTo(ExitCode.NO_REPORT);
    assertThat(result.err()).contains("could not be written", "APP-004");
  }

  @Test
  void failsOnAShownFindingOfThatSeverity() {
    assertThat(shell.run("scan", IMAGE, "--fail-on", "high").code()).isEqualTo(ExitCode.REACHED);
    assertThat(shell.run("scan", IMAGE, "--fail-on", "critical").code()).isEqualTo(ExitCode.OK);
    assertThat(shell.run("scan", IMAGE, "--layers=all", "--fail-on=critical").code())
        .isEqualTo(ExitCode.REACHED);
    assertThat(shell.run("scan", IMAGE, "--severity", "unknown,low", "--fail-on=high").code())
        .isEqualTo(ExitCode.OK);
  }

  @Test
  void filtersByFixAndSaysHowManyAreHidden() {
    var out = shell.run("scan", IMAGE, "--only-fixed").out();

    assertThat(out).contains("CVE-2022-0778").doesNotContain("CVE-2026-0001");
    assertThat(out).contains("1 finding is hidden");
  }

  @Test
  void doesNotTakeNothingExaminedForNothingFound() {
    assertThat(shell.run("scan", IMAGE, "--severity", "low").out())
        .contains("None found in what was examined; the rest is named below.");
  }

  @Test
  void failsOnGapsOnlyWhenStrict() {
    assertThat(shell.run("scan", IMAGE, "--strict").code()).isEqualTo(ExitCode.GAPS);
    assertThat(shell.run("scan", IMAGE, "--strict", "--fail-on", "high").code())
        .isEqualTo(ExitCode.REACHED);
  }

  @Test
  void takesDefaultsFromTheEnvironment() {
    shell.services.environment.putAll(
        Map.of("PLIMSOLL_FAIL_ON", "high", "PLIMSOLL_STRICT", "true", "PLIMSOLL_QUIET", "true"));

    assertThat(shell.run("scan", IMAGE).code()).isEqualTo(ExitCode.REACHED);
    assertThat(shell.run("scan", IMAGE, "--fail-on", "critical").code()).isEqualTo(ExitCode.GAPS);
    assertThat(shell.run("scan", "--strict", IMAGE, "--fail-on", "critical").code())
        .isEqualTo(ExitCode.GAPS);
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThat(shell.run("scan").code()).isEqualTo(ExitCode.USAGE);
    assertThat(shell.run("scan", IMAGE, "--nonsense").code()).isEqualTo(ExitCode.USAGE);
    assertThat(shell.run("scan", IMAGE, "-f", "pdf").code()).isEqualTo(ExitCode.USAGE);
    assertThat(shell.run("scan", IMAGE, "--timeout", "soon").code()).isEqualTo(ExitCode.USAGE);
    assertThat(shell.run("scan", IMAGE, "--advisories", "/no/such.db").code())
        .isEqualTo(ExitCode.USAGE);
    assertThat(shell.run("frobnicate").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void explainsWhyThereIsNoReport() {
    shell.services.scanner =
        (_, _) -> {
          throw new ScanException(
              "IMG-021", "stopped", Map.of("image", IMAGE, "read", "312000000"), null);
        };

    var result = shell.run("scan", IMAGE);

    assertThat(result.code()).isEqualTo(ExitCode.NO_REPORT);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines())
        .containsExactly(
            "The source of “shop/api:2.4” stopped after 312 MB. (IMG-021)",
            "No report could be made of what came.",
            "Look whether the engine still runs, then scan again.");
  }

  @Test
  void endsWith130WhenInterrupted() {
    shell.services.scanner = (_, progress) -> cancelled(progress, shell.interrupts.getFirst());

    var result = shell.run("scan", IMAGE);

    assertThat(result.code()).isEqualTo(ExitCode.INTERRUPTED);
    assertThat(result.out()).isEmpty();
    assertThat(shell.interrupts).isEmpty();
  }

  @Test
  void givesUpWhenTheTimeIsOver() {
    shell.services.scanner = (_, progress) -> cancelled(progress, () -> {});

    var result = shell.run("scan", IMAGE, "--timeout", "1s");

    assertThat(result.code()).isEqualTo(ExitCode.NO_REPORT);
    assertThat(result.err()).contains("APP-006");
  }

  private static ScanReport cancelled(Progress progress, Runnable trigger) throws ScanException {
    var cancelled = new CountDownLatch(1);
    progress.onCancel(cancelled::countDown);
    trigger.run();
    try {
      cancelled.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    throw new ScanException(ScanException.CANCELLED, "cancelled", Map.of(), null);
  }

  @Test
  void showsProgressOnATerminalOnly() {
    shell.services.scanner =
        (_, progress) -> {
          progress.report(new Progress.Step.Reading(4, 9, 312_000_000, 840_000_000));
          return SmallReport.make();
        };

    assertThat(shell.run("scan", IMAGE).err()).isEmpty();
    shell.isTerminal = true;
    assertThat(shell.run("scan", IMAGE).err()).contains("Layer 4/9, 312 MB of 840 MB");
    assertThat(shell.run("scan", IMAGE, "--no-progress").err()).isEmpty();
  }

  @Test
  void remembersTheScanForTheListOfImages() {
    shell.run("scan", IMAGE);

    assertThat(shell.services.history().find(FakeContainerEngine.ID)).isPresent();
    assertThat(shell.services.history().find(SmallReport.make().image().id())).isPresent();
  }
}
