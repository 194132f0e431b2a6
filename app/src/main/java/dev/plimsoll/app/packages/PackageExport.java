package dev.plimsoll.app.packages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import dev.plimsoll.app.scan.CsvText;
import dev.plimsoll.app.scan.Exports;
import dev.plimsoll.app.ui.FileForm;
import dev.plimsoll.engine.ScanReport;
import dev.plimsoll.engine.document.cyclonedx.CycloneDxJson;
import dev.plimsoll.engine.document.spdx.SpdxJson;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.Finding;
import dev.plimsoll.engine.model.Location;
import dev.plimsoll.engine.model.Relations;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;

/// Writes packages as an inventory document, which holds what is present, or as comma-separated
/// values, which hold what later layers ended too.
///
/// @param components all of the report or those that are listed, in their order
/// @param form one of [#FORMS]
/// @param version of the program, which the documents name
record PackageExport(ScanReport report, List<Component> components, FileForm form, String version)
    implements Exports.Content {

  static final FileForm CYCLONEDX = new FileForm("CycloneDX 1.6", ".cdx.json");
  static final FileForm SPDX = new FileForm("SPDX 2.3", ".spdx.json");
  static final FileForm CSV = new FileForm("CSV", ".csv");

  static final List<FileForm> FORMS = List.of(CYCLONEDX, SPDX, CSV);

  private static final List<String> HEADER =
      List.of(
          "type",
          "name",
          "version",
          "purl",
          "sourcePackage",
          "sourceVersion",
          "architecture",
          "layer",
          "endedInLayer",
          "licences",
          "supplier",
          "evidence",
          "judged",
          "findings",
          "path",
          "line");

  PackageExport {
    components = List.copyOf(components);
  }

  @Override
  public int written() {
    return form.equals(CSV) ? components.size() : present(components);
  }

  @Override
  public int total() {
    return form.equals(CSV) ? report.components().size() : present(report.components());
  }

  private static int present(List<Component> components) {
    return (int) components.stream().filter(Component::present).count();
  }

  @Override
  public void write(OutputStream out) throws IOException {
    if (form.equals(CSV)) {
      var findings = report.findings().stream().collect(groupingBy(Finding::component, counting()));
      var rows = components.stream().map(each -> row(each, findings.getOrDefault(each.id(), 0L)));
      out.write(CsvText.of(HEADER, rows).getBytes(UTF_8));
    } else if (form.equals(SPDX)) {
      new SpdxJson(version).write(selected(), out);
    } else {
      new CycloneDxJson(version).write(selected(), out);
    }
  }

  private static List<String> row(Component component, long findings) {
    var at = component.locations().getFirst();
    return List.of(
        component.type().word(),
        component.name(),
        component.version(),
        component.purl(),
        component.source().name(),
        component.source().version(),
        component.architecture(),
        String.valueOf(component.layer()),
        component.end().map(end -> String.valueOf(end.layer())).orElse(""),
        String.join(" ", component.licences()),
        component.supplier().orElse(""),
        component.kind().word(),
        component.judged().word(),
        String.valueOf(findings),
        at.path(),
        line(at));
  }

  private static String line(Location place) {
    return place.line() > 0 ? String.valueOf(place.line()) : "";
  }

  /// The report with nothing but these packages. A document must not name what it does not list.
  private ScanReport selected() {
    var ids = components.stream().map(Component::id).collect(toSet());
    return new ScanReport(
        report.started(),
        report.took(),
        report.bytesRead(),
        report.layersRead(),
        report.advisories(),
        report.image(),
        components.stream().map(component -> among(component, ids)).toList(),
        report.findings().stream().filter(f -> ids.contains(f.component())).toList(),
        report.gaps());
  }

  private static Component among(Component component, Set<String> ids) {
    var all = component.relations();
    return component.related(
        new Relations(
            all.dependsOn().stream().filter(ids::contains).toList(),
            all.ownedBy().filter(ids::contains),
            all.contains().stream().filter(ids::contains).toList()));
  }
}
