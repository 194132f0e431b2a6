package dev.plimsoll.app.findings;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plimsoll.app.scan.CsvText;
import dev.plimsoll.app.scan.Exports;
import dev.plimsoll.app.ui.FileForm;
import dev.plimsoll.engine.ScanReport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes the listed findings, one line or object each, in English field names and with times in
/// UTC: as JSON, or as comma-separated values.
///
/// @param form one of [#FORMS]
record FindingExport(ScanReport report, Hits hits, FileForm form) implements Exports.Content {

  private static final JsonMapper MAPPER = new JsonMapper();

  private static final List<String> HEADER =
      List.of(
          "severity",
          "severitySource",
          "id",
          "aliases",
          "package",
          "version",
          "sourcePackage",
          "fixedIn",
          "fixState",
          "layer",
          "supersededInLayer",
          "confidence",
          "path",
          "line",
          "advisoryModified",
          "sources");

  static final List<FileForm> FORMS =
      List.of(new FileForm("CSV", ".csv"), new FileForm("JSON", ".json"));

  @Override
  public int written() {
    return hits.shown();
  }

  @Override
  public int total() {
    return hits.total();
  }

  /// Nothing but the listed findings; the JSON form says first of how many.
  @Override
  public void write(OutputStream out) throws IOException {
    var instances = hits.issues().stream().flatMap(issue -> issue.instances().stream()).toList();
    var text = form.ending().equals(".json") ? json(report, hits, instances) : csv(instances);
    out.write(text.getBytes(UTF_8));
  }

  static String csv(List<Instance> instances) {
    return CsvText.of(
        HEADER, instances.stream().map(instance -> List.copyOf(fields(instance).values())));
  }

  static String json(ScanReport report, Hits hits, List<Instance> instances) throws IOException {
    var root = MAPPER.createObjectNode();
    root.put("image", report.image().reference());
    root.put("imageId", report.image().id().toString());
    root.put("scanned", report.started().toString());
    root.put("complete", report.coverage().isComplete());
    root.put("listed", hits.shown());
    root.put("hiddenByFilter", hits.hidden());
    var list = root.putArray("findings");
    for (var instance : instances) {
      ObjectNode object = list.addObject();
      fields(instance).forEach(object::put);
    }
    var printer =
        new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));
    return MAPPER.writer(printer).writeValueAsString(root) + "\n";
  }

  private static Map<String, String> fields(Instance instance) {
    var finding = instance.finding();
    var component = instance.component();
    var values =
        List.of(
            finding.severity().word(),
            finding.severitySource(),
            finding.id(),
            String.join(" ", finding.aliases()),
            component.name(),
            component.version(),
            component.source().name(),
            finding.fixedIn().orElse(""),
            finding.state().word(),
            String.valueOf(finding.layer()),
            component.end().map(end -> String.valueOf(end.layer())).orElse(""),
            finding.confidence().word(),
            finding.evidence().path(),
            String.valueOf(finding.evidence().line()),
            finding.evidence().modified().map(Object::toString).orElse(""),
            String.join(" ", finding.sources()));
    var fields = new LinkedHashMap<String, String>();
    for (int i = 0; i < HEADER.size(); i++) {
      fields.put(HEADER.get(i), values.get(i));
    }
    return fields;
  }
}
