package dev.plimsoll.app.findings;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plimsoll.engine.ScanReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes the listed findings, one line or object each, in English field names and with times in
/// UTC. The name of the file says the form: `.json`, else CSV (RFC 4180).
final class FindingExport {

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

  private FindingExport() {}

  static ExportState attempt(Path file, ScanReport report, Hits hits) {
    try {
      write(file, report, hits);
      return new ExportState.Written(hits.shown(), file.toString());
    } catch (IOException e) {
      var reason = e.getClass().getSimpleName() + ": " + e.getMessage();
      return new ExportState.Failed("APP-004", Map.of("path", file.toString(), "reason", reason));
    }
  }

  /// Nothing but the listed findings; the JSON form says first of how many.
  private static void write(Path file, ScanReport report, Hits hits) throws IOException {
    var instances = hits.issues().stream().flatMap(issue -> issue.instances().stream()).toList();
    var text = file.toString().endsWith(".json") ? json(report, hits, instances) : csv(instances);
    Files.writeString(file, text);
  }

  /// One header even where there is no row.
  static String csv(List<Instance> instances) {
    var header = String.join(",", HEADER);
    return instances.stream()
        .map(instance -> fields(instance).values().stream())
        .map(values -> values.map(FindingExport::cell).collect(Collectors.joining(",")))
        .collect(Collectors.joining("\r\n", header + "\r\n", instances.isEmpty() ? "" : "\r\n"));
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

  /// A cell that a spreadsheet would take for a formula is led by an apostrophe: package names and
  /// versions come from the image and may be hostile.
  private static String cell(String value) {
    var safe = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
        ? '"' + safe.replace("\"", "\"\"") + '"'
        : safe;
  }
}
