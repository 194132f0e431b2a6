package dev.plimsoll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SbomCommandTest {

  private static final String IMAGE = FakeContainerEngine.IMAGE;

  @TempDir private Path home;
  private Shell shell;

  @BeforeEach
  void start() {
    shell = new Shell(home);
  }

  @Test
  void listsPackagesWithTheirLayerAndHowTheyAreKnown() {
    var result = shell.run("sbom", IMAGE);

    assertThat(result.out())
        .contains("PACKAGE", "EVIDENCE", "openssl", "1.1.1n-0", "installed", "var/lib/dpkg/status")
        .contains("2 packages, ")
        .contains("Left out: 1 package that later layers replaced or removed")
        .doesNotContain("finding");
    assertThat(result.code()).isEqualTo(ExitCode.OK);
  }

  @Test
  void givesOnePackageUrlALine() {
    assertThat(shell.run("sbom", "-f", "purls", IMAGE).out().lines())
        .containsExactly(
            "pkg:deb/debian/in-house@1?arch=all", "pkg:deb/debian/openssl@1.1.1n-0?arch=amd64");
  }

  @Test
  void writesTheDocumentsOfOthers() throws IOException {
    var cyclone = home.resolve("bom.cdx.json");
    var spdx = home.resolve("bom.spdx.json");

    var result =
        shell.run("sbom", IMAGE, "-f", "cyclonedx-json=" + cyclone, "-f", "spdx-json=" + spdx);

    assertThat(result.code()).isEqualTo(ExitCode.OK);
    var json = new JsonMapper();
    assertThat(json.readTree(Files.readString(cyclone)).path("specVersion").asText())
        .isEqualTo("1.6");
    assertThat(json.readTree(Files.readString(spdx)).path("spdxVersion").asText())
        .isEqualTo("SPDX-2.3");
  }

  @Test
  void namesTheFormatsWhereOneIsUnknown() {
    var result = shell.run("sbom", IMAGE, "-f", "xml");

    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).contains("table, json, purls, cyclonedx-json, spdx-json");
  }

  @Test
  void strictMeansThatEverythingWasRead() {
    assertThat(shell.run("sbom", IMAGE, "--strict").code()).isEqualTo(ExitCode.GAPS);
  }

  @Test
  void scanWritesTheSameDocuments() throws IOException {
    var result = shell.run("scan", IMAGE, "-f", "cyclonedx-json");

    assertThat(new JsonMapper().readTree(result.out()).path("bomFormat").asText())
        .isEqualTo("CycloneDX");
  }
}
