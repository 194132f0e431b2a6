package dev.plimsoll.app.findings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.plimsoll.app.Reports;
import dev.plimsoll.app.Shops;
import dev.plimsoll.app.scan.ExportState;
import dev.plimsoll.app.scan.Exports;
import dev.plimsoll.app.ui.FileForm;
import dev.plimsoll.engine.ScanReport;
import dev.plimsoll.engine.model.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingExportTest {

  @TempDir private Path folder;
  private final ScanReport report = Shops.api().report();

  private static ExportState export(Path file, ScanReport report, Hits hits) {
    var exports = new Exports(Runnable::run, Runnable::run);
    exports.write(file, new FindingExport(report, hits, FileForm.of(file, FindingExport.FORMS)));
    return exports.state().get();
  }

  private static Hits find(ScanReport report, String words) {
    return FindingIndex.of(report, new SearchWords()).find(Query.ALL.filter(words), () -> false);
  }

  @Test
  void writesTheListedFindingsAndOfHowMany() throws IOException {
    var file = folder.resolve("findings.json");
    var hits = find(report, "openssl");
    assertThat(export(file, report, hits))
        .isEqualTo(new ExportState.Written(4, 12, file.toString()));
    var json = new JsonMapper().readTree(file.toFile());
    assertThat(json.path("listed").asInt()).isEqualTo(4);
    assertThat(json.path("hiddenByFilter").asInt()).isEqualTo(8);
    assertThat(json.path("findings")).hasSize(4);
    assertThat(json.path("findings").get(0).path("fixedIn").asText()).isEqualTo("1.1.1k-1+deb11u2");
  }

  @Test
  void writesAsManyLinesAsFindingsBelowAHeader() throws IOException {
    var file = folder.resolve("findings.csv");
    export(file, report, find(report, ""));
    var lines = Files.readAllLines(file);
    assertThat(lines).hasSize(13);
    assertThat(lines.getFirst()).startsWith("severity,severitySource,id,");
    assertThat(lines.get(1))
        .isEqualTo(
            "critical,debian,DEBIAN-CVE-2022-25235,CVE-2022-25235,libexpat1,2.2.10-2,expat,"
                + "2.2.10-2+deb11u1,fixed,0,,certain,var/lib/dpkg/status,134,"
                + "2026-10-13T12:00:00Z,osv");
  }

  @Test
  void lendsNoFormulaToASpreadsheet() {
    var hostile =
        Reports.of("x")
            .layer("ADD x /", 1)
            .component("=HYPERLINK(\"http://x\",\"y\")", "-1", 0)
            .finding("CVE-2026-1", Severity.LOW, "=HYPERLINK(\"http://x\",\"y\")", "2")
            .report();
    var instances =
        find(hostile, "").issues().stream().flatMap(i -> i.instances().stream()).toList();
    assertThat(FindingExport.csv(instances))
        .contains(",\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",'-1,");
  }

  @Test
  void writesAHeaderForAnEmptyList() {
    assertThat(FindingExport.csv(List.of())).startsWith("severity,").endsWith("sources\r\n");
  }

  @Test
  void saysWhyAFileCouldNotBeWritten() {
    var file = folder.resolve("missing").resolve("findings.csv");
    assertThat(export(file, report, find(report, "")))
        .isInstanceOfSatisfying(
            ExportState.Failed.class,
            failed -> {
              assertThat(failed.code()).isEqualTo("APP-004");
              assertThat(failed.parameters()).containsEntry("path", file.toString());
            });
  }

  @Test
  void keepsTheFormerFileWhereItCannotBeReplaced() throws IOException {
    var file = folder.resolve("findings.csv");
    Files.createDirectories(file.resolve("kept"));
    assertThat(export(file, report, find(report, ""))).isInstanceOf(ExportState.Failed.class);
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }
}
