package dev.plimsoll.engine.document;

import dev.plimsoll.engine.model.CveState;
import dev.plimsoll.engine.model.Epss;
import dev.plimsoll.engine.model.Kev;
import dev.plimsoll.engine.model.Opinion;
import dev.plimsoll.engine.model.Risk;
import dev.plimsoll.engine.model.RiskTerm;
import dev.plimsoll.engine.model.Ssvc;
import dev.plimsoll.engine.model.Urgency;
import java.io.IOException;
import java.util.Optional;

/// The fields of a finding that say how urgent it is. `ratings` has every opinion, the one that
/// counts first; `risk` has the terms from which a reader can compute it.
record UrgencyJson(JsonFields fields) {

  void write(Urgency urgency) throws IOException {
    object("epss", urgency.epss(), this::epss);
    object("kev", urgency.kev(), this::kev);
    object("risk", urgency.risk(), this::risk);
    object("ssvc", urgency.ssvc(), this::ssvc);
    fields.optional("cveState", urgency.state().map(CveState::word));
    fields.strings("weaknesses", urgency.weaknesses());
    fields.list("ratings", urgency.opinions(), this::rating);
  }

  /// `null` where absent.
  private <T> void object(String name, Optional<T> value, JsonFields.Element<T> content)
      throws IOException {
    if (value.isEmpty()) {
      fields.json().writeNullField(name);
      return;
    }
    fields.json().writeObjectFieldStart(name);
    content.write(value.get());
    fields.json().writeEndObject();
  }

  private void epss(Epss epss) throws IOException {
    var json = fields.json();
    json.writeStringField("cve", epss.cve());
    json.writeNumberField("score", epss.score());
    json.writeNumberField("percentile", epss.percentile());
    json.writeStringField("date", epss.date().toString());
  }

  private void kev(Kev kev) throws IOException {
    var json = fields.json();
    json.writeStringField("cve", kev.cve());
    json.writeStringField("added", kev.added().toString());
    fields.optional("due", kev.due());
    json.writeBooleanField("ransomware", kev.isUsedByRansomware());
  }

  private void ssvc(Ssvc ssvc) throws IOException {
    var json = fields.json();
    json.writeStringField("cve", ssvc.cve());
    json.writeStringField("exploitation", ssvc.exploitation());
    json.writeStringField("automatable", ssvc.automatable());
    json.writeStringField("technicalImpact", ssvc.technicalImpact());
  }

  private void rating(Opinion opinion) throws IOException {
    var json = fields.json();
    json.writeStartObject();
    json.writeStringField("severity", opinion.severity().word());
    json.writeStringField("source", opinion.source());
    json.writeStringField("about", opinion.about());
    json.writeEndObject();
  }

  private void risk(Risk risk) throws IOException {
    fields.json().writeNumberField("value", risk.value());
    fields.list("terms", risk.terms(), this::term);
  }

  private void term(RiskTerm term) throws IOException {
    var json = fields.json();
    json.writeStartObject();
    json.writeStringField("name", term.name());
    json.writeStringField("value", term.value());
    json.writeStringField("operation", term.operation().sign());
    json.writeNumberField("factor", term.factor());
    json.writeStringField("source", term.source());
    json.writeEndObject();
  }
}
