package dev.plimsoll.engine.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.plimsoll.engine.ScanReport;
import dev.plimsoll.engine.advisory.SourceStatus;
import dev.plimsoll.engine.model.Gap;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;

/// Writes `plimsoll-report/1`, as the package describes it.
public final class ReportJson {

  public static final String SCHEMA = "plimsoll-report/1";

  private static final Comparator<Gap> GAPS =
      Comparator.comparing(Gap::code).thenComparing(Gap::where).thenComparing(Gap::consequence);

  private final String version;

  /// @param version of the program, for `run`
  public ReportJson(String version) {
    this.version = version;
  }

  /// Leaves `out` open.
  public void write(ScanReport report, OutputStream out) throws IOException {
    var json = new JsonFactory().createGenerator(out).setPrettyPrinter(indented());
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    var fields = new JsonFields(json);
    json.writeStartObject();
    json.writeStringField("schema", SCHEMA);
    json.writeFieldName("run");
    run(report, fields);
    json.writeFieldName("image");
    new ImageJson(fields).write(report.image());
    var components = new ComponentJson(fields, report.image());
    fields.list("components", report.components(), components::write);
    var findings = new FindingJson(fields);
    fields.list("findings", report.findings(), findings::write);
    var gaps = report.gaps().stream().sorted(GAPS).toList();
    fields.list("gaps", gaps, gap -> gap(gap, json));
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  private void run(ScanReport report, JsonFields fields) throws IOException {
    var json = fields.json();
    json.writeStartObject();
    json.writeStringField("tool", "plimsoll");
    json.writeStringField("version", version);
    json.writeStringField("started", report.started().toString());
    var sources =
        report.advisories().stream().sorted(Comparator.comparing(SourceStatus::source)).toList();
    fields.list("advisories", sources, source -> source(source, fields));
    json.writeEndObject();
  }

  private static void source(SourceStatus source, JsonFields fields) throws IOException {
    var json = fields.json();
    json.writeStartObject();
    json.writeStringField("source", source.source());
    fields.optional("asOf", source.asOf());
    json.writeNumberField("records", source.records());
    json.writeEndObject();
  }

  private static void gap(Gap gap, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", gap.code());
    json.writeStringField("kind", gap.kind().word());
    json.writeStringField("where", gap.where());
    json.writeStringField("consequence", gap.consequence());
    json.writeEndObject();
  }

  /// Two blanks a level and LF on every system.
  private static DefaultPrettyPrinter indented() {
    var indenter = new DefaultIndenter("  ", "\n");
    var separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }
}
