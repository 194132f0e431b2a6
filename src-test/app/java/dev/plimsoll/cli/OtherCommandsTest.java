package dev.plimsoll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherCommandsTest {

  @TempDir private Path home;
  private Shell shell;

  @BeforeEach
  void start() {
    shell = new Shell(home);
  }

  @Test
  void listsImagesNewestFirstWithTheirLastScan() {
    shell.run("scan", FakeContainerEngine.IMAGE);

    assertThat(shell.run("images").out())
        .isEqualTo(
            """
            REFERENCE          ID            CREATED     SIZE     LAST SCAN  WORST
            shop/api:2.4 (+1)  444444444444  2026-08-20  697 MB   3 days     ≥ H High
            (untagged)         555555555555  2026-08-19  7.00 MB  never      –
            """);
  }

  @Test
  void listsImagesAsJson() throws IOException {
    shell.run("scan", FakeContainerEngine.IMAGE);

    var json = new JsonMapper().readTree(shell.run("images", "-f", "json").out());

    assertThat(json.get(0).path("references")).hasSize(2);
    assertThat(json.get(0).at("/lastScan/worst").asText()).isEqualTo("high");
    assertThat(json.get(0).at("/lastScan/complete").asBoolean()).isFalse();
    assertThat(json.get(1).path("lastScan").isNull()).isTrue();
  }

  @Test
  void explainsWhyThereAreNoImages() {
    shell.services.noEngine();

    assertThat(shell.run("images").code()).isEqualTo(ExitCode.NO_REPORT);
    assertThat(shell.run("images").err()).contains("DKR-001");
  }

  @Test
  void importsAdvisoriesAndSaysWhatIsThere() throws IOException {
    var record = home.resolve("DEMO-1.json");
    Files.writeString(
        record,
        """
        {"id": "DEMO-1", "modified": "2026-08-20T00:00:00Z", "affected": [
          {"package": {"ecosystem": "Debian:11", "name": "openssl"},
           "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "0"}, {"fixed": "2"}]}]}]}\
        """);
    var broken = Files.writeString(home.resolve("DEMO-2.json"), "{");

    var result = shell.run("advisories", "import", record.toString(), broken.toString());

    assertThat(result.code()).isEqualTo(ExitCode.OK);
    assertThat(result.out()).startsWith("1 record imported in ").contains("Debian 1");
    assertThat(result.err()).contains("DEMO-2.json", "KIT-007");
    assertThat(shell.run("advisories", "status").out())
        .contains("osv: 1 record, newest of 2026-08-20 (3 days)", "Debian 1");
  }

  @Test
  void importsWhatIsKnownOfCvesBesideAdvisories() throws IOException {
    var scores =
        Files.writeString(
            home.resolve("scores.csv"),
            """
            #model_version:v1,score_date:2026-08-20T00:00:00Z
            cve,epss,percentile
            CVE-2024-0001,0.5,0.9
            CVE-2024-0002,half,0.9
            """);

    var result = shell.run("advisories", "import", scores.toString());

    assertThat(result.code()).isEqualTo(ExitCode.OK);
    assertThat(result.out()).startsWith("1 record imported in ").contains("epss 1");
    assertThat(result.err()).contains("line 4", "KIT-030");
    assertThat(shell.run("advisories", "status").out())
        .contains("osv is empty", "epss: 1 record, newest of 2026-08-20 (3 days)");
  }

  @Test
  void saysThatThereAreNoAdvisories() {
    assertThat(shell.run("advisories", "status").out()).contains("osv is empty");
    assertThat(shell.run("advisories").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void refusesToImportWhatIsNotThere() {
    var result = shell.run("advisories", "import", home.resolve("absent.zip").toString());

    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).contains("KIT-008");
  }

  @Test
  void tellsWhatWasFound() {
    assertThat(shell.run("doctor").out())
        .contains("Plimsoll: 0.0.1", "JavaFX: 26", "Container engine: Docker 28.2.2")
        .contains("Advisories: osv is empty", "Display: none", "Layer cache: 0 B");
    shell.services.noEngine();
    assertThat(shell.run("doctor").out())
        .contains("none answered (DKR-001)", "  unix:///var/run/docker.sock: no such file");
  }

  @Test
  void opensTheWindowOnlyWhereThereIsADisplay() {
    assertThat(shell.run().code()).isEqualTo(ExitCode.NO_REPORT);
    assertThat(shell.run().err()).contains("No display was found. (APP-005)");

    shell.services.workbench.hasDisplay = true;
    assertThat(shell.run().code()).isEqualTo(ExitCode.OK);
    assertThat(shell.run("start").code()).isEqualTo(ExitCode.OK);
    assertThat(shell.services.workbench.opened).isEqualTo(2);
  }

  @Test
  void scansTheDemoImageWhereNoWindowCanBeShown() {
    var result = shell.run("start");

    assertThat(result.code()).isEqualTo(ExitCode.OK);
    assertThat(result.out()).contains("CVE-2022-0778");
    assertThat(result.err()).contains("No display was found", "xvfb-run");
  }

  @Test
  void printsVersionHelpAndCompletion() {
    assertThat(shell.run("version").out()).isEqualTo("plimsoll 0.0.1\n");
    assertThat(shell.run("--help").out()).contains("Verbs:", "scan", "advisories");
    assertThat(shell.run("scan", "--help").out()).contains("--fail-on", "Exit codes:");
    assertThat(shell.run("help", "images").out()).contains("Scans nothing");
    assertThat(shell.run("completion", "bash").out()).contains("complete -F", "--fail-on");
    assertThat(shell.run("completion", "fish").code()).isEqualTo(ExitCode.USAGE);
  }
}
