package dev.plimsoll.engine.document;

import dev.plimsoll.engine.model.Cvss;
import dev.plimsoll.engine.model.Evidence;
import dev.plimsoll.engine.model.Finding;
import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;

/// An element of `findings`. What the matched advisory says of itself, its summary and the
/// vulnerabilities that it bundles (`upstream`), stands in `evidence`.
record FindingJson(JsonFields fields) {

  private static final Comparator<Cvss> RATINGS =
      Comparator.comparing(Cvss::version).thenComparing(Cvss::source).thenComparing(Cvss::vector);

  void write(Finding finding) throws IOException {
    var json = fields.json();
    json.writeStartObject();
    json.writeStringField("id", finding.id());
    fields.strings("aliases", finding.aliases());
    json.writeStringField("component", finding.component());
    json.writeStringField("severity", finding.severity().word());
    fields.optional(
        "severitySource", Optional.of(finding.severitySource()).filter(text -> !text.isEmpty()));
    fields.list("cvss", finding.cvss().stream().sorted(RATINGS).toList(), this::rating);
    fields.optional("fixedIn", finding.fixedIn());
    json.writeStringField("state", finding.state().word());
    json.writeNumberField("layer", finding.layer());
    fields.strings("sources", finding.sources());
    json.writeFieldName("evidence");
    evidence(finding, finding.evidence());
    new UrgencyJson(fields).write(finding.urgency());
    json.writeStringField("confidence", finding.confidence().word());
    json.writeNullField("seenRunning");
    json.writeEndObject();
  }

  private void rating(Cvss cvss) throws IOException {
    var json = fields.json();
    json.writeStartObject();
    json.writeStringField("version", cvss.version());
    json.writeStringField("vector", cvss.vector());
    json.writeNumberField("score", cvss.score());
    json.writeStringField("source", cvss.source());
    json.writeEndObject();
  }

  private void evidence(Finding finding, Evidence evidence) throws IOException {
    var json = fields.json();
    json.writeStartObject();
    json.writeStringField("advisory", evidence.advisory());
    json.writeStringField("source", evidence.source());
    fields.optional("modified", evidence.modified());
    json.writeStringField("summary", finding.summary());
    fields.strings("upstream", finding.upstream());
    json.writeStringField("ecosystem", evidence.ecosystem());
    json.writeStringField("name", evidence.matchedName());
    json.writeStringField("range", evidence.range());
    json.writeStringField("compared", evidence.compared());
    json.writeStringField("comparison", evidence.comparison());
    json.writeStringField("order", evidence.order());
    json.writeStringField("path", evidence.path());
    json.writeNumberField("line", evidence.line());
    json.writeEndObject();
  }
}
