package dev.plimsoll.app.packages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.plimsoll.app.Shops;
import dev.plimsoll.app.ui.FileForm;
import dev.plimsoll.engine.ScanReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackageExportTest {

  private final ScanReport report = Shops.market().report();

  private PackageExport export(FileForm form, String words) {
    var listed =
        PackageIndex.of(report).find(PackageQuery.ALL.filter(words), List.of(), () -> false);
    return new PackageExport(report, listed.components(), form, "0.1.0");
  }

  private static String text(PackageExport export) throws IOException {
    var out = new ByteArrayOutputStream();
    export.write(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static JsonNode json(PackageExport export) throws IOException {
    return new JsonMapper().readTree(text(export));
  }

  @Test
  void writesEveryPackageWithWhatBecameOfIt() throws IOException {
    var export = export(PackageExport.CSV, "");
    var lines = text(export).lines().toList();
    assertThat(lines).hasSize(23).element(0).asString().startsWith("type,name,version,purl,");
    assertThat(lines)
        .contains(
            "deb,git,1:2.39.5-0,pkg:deb/debian/git@1:2.39.5-0?arch=amd64&distro=debian-11,git,"
                + "1:2.39.5-0,amd64,2,4,,Debian maintainers,installed,yes,1,"
                + "var/lib/dpkg/status,457");
    assertThat(export.written()).isEqualTo(export.total()).isEqualTo(22);
  }

  @Test
  void writesAnInventoryOfWhatIsPresent() throws IOException {
    var export = export(PackageExport.CYCLONEDX, "");
    var bom = json(export);
    assertThat(bom.path("bomFormat").asText()).isEqualTo("CycloneDX");
    assertThat(bom.path("components").findValuesAsText("bom-ref"))
        .contains("curl@7.88.1-10+deb12u8");
    assertThat(export.written()).isEqualTo(21);
    assertThat(bom.path("components")).hasSize(1 + export.written());
  }

  @Test
  void namesNothingInADocumentThatIsNotListed() throws IOException {
    var export = export(PackageExport.CYCLONEDX, "libcurl4");
    assertThat(export.written()).isEqualTo(1);
    assertThat(export.total()).isEqualTo(21);
    assertThat(text(export)).contains("libcurl4").doesNotContain("libssl3");
  }

  @Test
  void writesSpdxToo() throws IOException {
    var spdx = json(export(PackageExport.SPDX, "curl"));
    assertThat(spdx.path("spdxVersion").asText()).isEqualTo("SPDX-2.3");
    assertThat(spdx.path("packages").findValuesAsText("name")).contains("curl", "libcurl4");
  }

  @Test
  void takesTheFormFromTheEndOfTheName() {
    assertThat(FileForm.of(Path.of("a.spdx.json"), PackageExport.FORMS))
        .isEqualTo(PackageExport.SPDX);
    assertThat(FileForm.of(Path.of("a.json"), PackageExport.FORMS))
        .isEqualTo(PackageExport.CYCLONEDX);
  }
}
