package dev.plimsoll.engine.advisory.signal;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.plimsoll.engine.advisory.CveRecord;
import dev.plimsoll.engine.advisory.ParallelParse;
import dev.plimsoll.engine.advisory.RecordInput;
import dev.plimsoll.engine.format.JsonCursor;
import dev.plimsoll.engine.model.CveState;
import dev.plimsoll.engine.model.Ssvc;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a record of the CVE list (CVE JSON record format 5, as cvelistV5 holds them): state,
/// ratings, weaknesses and CISA's decision. Which products it concerns is left to advisories.
///
/// Where reality differs: dates come with and without a zone, and metrics of unknown kinds are
/// common; neither breaks a record.
final class CveRecordParser {

  static final String TYPE = "CVE_RECORD";

  static final ParallelParse.Parser<ParsedCve> PARSER =
      new ParallelParse.Parser<>() {
        @Override
        public ParsedCve parse(byte[] record) {
          return CveRecordParser.parse(record);
        }

        @Override
        public ParsedCve broken(String reason) {
          return new ParsedCve.Broken(reason);
        }
      };

  private final JsonCursor in;
  private final List<CveContainer> containers = new ArrayList<>();
  private String type = "";
  private String id = "";
  private String state = "";
  private String updated = "";

  private CveRecordParser(JsonCursor in) {
    this.in = in;
  }

  /// Never throws on bytes that are no record.
  static ParsedCve parse(byte[] record) {
    if (record.length > RecordInput.LARGEST_RECORD) {
      return new ParsedCve.Broken("larger than " + RecordInput.LARGEST_RECORD + " bytes");
    }
    try (var in = new JsonCursor(record)) {
      return new CveRecordParser(in).record();
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      String place =
          at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ";
      return new ParsedCve.Broken(place + e.getOriginalMessage());
    } catch (IOException e) {
      return new ParsedCve.Broken(String.valueOf(e.getMessage()));
    }
  }

  private ParsedCve record() throws IOException {
    if (!in.isObject()) {
      throw in.wrong("not a JSON object");
    }
    in.eachField("record", this::field);
    in.requireEnd();
    var number = CveNumber.of(id);
    if (!type.equals(TYPE) || number.isEmpty()) {
      throw in.wrong("no CVE record: \"" + shortened(type) + "\", \"" + shortened(id) + "\"");
    }
    return new ParsedCve.Parsed(number.getAsLong(), made(), time(updated));
  }

  private void field(String name) throws IOException {
    switch (name) {
      case "dataType" -> type = in.textOrNothing();
      case "cveMetadata" -> in.eachField(name, this::metadata);
      case "containers" -> in.eachField(name, this::container);
      default -> in.skip();
    }
  }

  private void metadata(String name) throws IOException {
    switch (name) {
      case "cveId" -> id = in.text(name);
      case "state" -> state = in.text(name);
      case "dateUpdated" -> updated = in.text(name);
      default -> in.skip();
    }
  }

  /// The publisher's own words come first, wherever they stand in the record.
  private void container(String name) throws IOException {
    switch (name) {
      case "cna" -> containers.addFirst(CveContainer.read(in));
      case "adp" -> in.eachElement(name, () -> containers.add(CveContainer.read(in)));
      default -> in.skip();
    }
  }

  private CveRecord made() {
    return new CveRecord(
        state(),
        containers.stream().flatMap(it -> it.opinions(id).stream()).distinct().toList(),
        containers.stream().flatMap(it -> it.cvss().stream()).distinct().toList(),
        containers.stream().flatMap(it -> it.weaknesses().stream()).distinct().toList(),
        containers.stream().flatMap(it -> it.ssvc().stream()).findFirst().map(this::decided));
  }

  private Ssvc decided(Ssvc nameless) {
    return new Ssvc(
        id, nameless.exploitation(), nameless.automatable(), nameless.technicalImpact());
  }

  private CveState state() {
    if (state.equals("REJECTED")) {
      return CveState.REJECTED;
    }
    return containers.stream().anyMatch(CveContainer::isDisputed)
        ? CveState.DISPUTED
        : CveState.PUBLISHED;
  }

  private static Optional<Instant> time(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeException _) {
      return Day.read(text).map(day -> Instant.EPOCH.plusSeconds(Day.micros(day) / 1_000_000));
    }
  }

  private static String shortened(String text) {
    return text.substring(0, Math.min(text.length(), 40));
  }
}
