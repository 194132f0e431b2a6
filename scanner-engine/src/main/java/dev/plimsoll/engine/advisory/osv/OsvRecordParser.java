package dev.plimsoll.engine.advisory.osv;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.plimsoll.engine.advisory.ParallelParse;
import dev.plimsoll.engine.advisory.RecordInput;
import dev.plimsoll.engine.advisory.RelatedIds;
import dev.plimsoll.engine.advisory.Standing;
import dev.plimsoll.engine.advisory.Statement;
import dev.plimsoll.engine.advisory.Summary;
import dev.plimsoll.engine.advisory.Terms;
import dev.plimsoll.engine.format.JsonCursor;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads one OSV record (<https://ossf.github.io/osv-schema/>, 1.7) as statements, one for each
/// affected package.
///
/// Where reality differs: a summary may be missing, then the first sentence of the details stands
/// in; a date may be Go's placeholder of year 1, which counts as absent; several elements of
/// `affected` may name one package. A record of another shape is broken as a whole: half of its
/// ranges would say *not affected* for the other half.
public final class OsvRecordParser {

  static final ParallelParse.Parser<ParsedRecord> PARSER =
      new ParallelParse.Parser<>() {
        @Override
        public ParsedRecord parse(byte[] record) {
          return OsvRecordParser.parse(record);
        }

        @Override
        public ParsedRecord broken(String reason) {
          return new ParsedRecord.Broken(reason);
        }
      };

  private static final Instant OLDEST = Instant.parse("1970-01-02T00:00:00Z");
  private static final Instant NEWEST = Instant.parse("9999-12-31T00:00:00Z");

  private final JsonCursor in;
  private final List<AffectedPackage> affected = new ArrayList<>();
  private String id = "";
  private List<String> aliases = List.of();
  private List<String> upstream = List.of();
  private List<String> related = List.of();
  private String summary = "";
  private String details = "";
  private Severities severities = Severities.NONE;
  private Optional<Instant> published = Optional.empty();
  private Optional<Instant> modified = Optional.empty();
  private boolean withdrawn;

  private OsvRecordParser(JsonCursor in) {
    this.in = in;
  }

  /// Never throws on bytes that are no record.
  public static ParsedRecord parse(byte[] record) {
    if (record.length > RecordInput.LARGEST_RECORD) {
      return new ParsedRecord.Broken("larger than " + RecordInput.LARGEST_RECORD + " bytes");
    }
    try (var in = new JsonCursor(record)) {
      return new OsvRecordParser(in).record();
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      String place =
          at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ";
      return new ParsedRecord.Broken(place + e.getOriginalMessage());
    } catch (IOException e) {
      return new ParsedRecord.Broken(String.valueOf(e.getMessage()));
    }
  }

  private ParsedRecord record() throws IOException {
    if (!in.isObject()) {
      throw in.wrong("not a JSON object");
    }
    in.eachField("record", this::field);
    in.requireEnd();
    if (id.isBlank()) {
      throw in.wrong("record without \"id\"");
    }
    return new ParsedRecord.Parsed(id, modified, affected.stream().map(this::statement).toList());
  }

  private void field(String name) throws IOException {
    switch (name) {
      case "id" -> id = in.text(name);
      case "aliases" -> aliases = in.texts(name);
      case "upstream" -> upstream = in.texts(name);
      case "related" -> related = in.texts(name);
      case "summary" -> summary = in.text(name);
      case "details" -> details = in.text(name);
      case "published" -> published = time(in.text(name));
      case "modified" -> modified = time(in.text(name));
      case "withdrawn" -> withdrawn = !in.text(name).isEmpty();
      case "severity" -> severities = severities.or(Severities.vectors(in));
      case "database_specific" -> severities = severities.or(Severities.words(in));
      case "affected" ->
          in.eachElement(name, () -> AffectedPackage.read(in).ifPresent(affected::add));
      default -> in.skip();
    }
  }

  private Statement statement(AffectedPackage about) {
    var rated = about.severities().or(severities);
    return new Statement(
        OsvStore.NAME,
        id,
        aliases,
        bundled(about),
        Summary.of(summary, details),
        about.key(),
        rated.word(),
        rated.cvss(),
        about.ranges(),
        about.versions(),
        published,
        modified,
        withdrawn,
        terms(about.specifics()));
  }

  /// AlmaLinux names the vulnerabilities of an erratum as related to it.
  private List<String> bundled(AffectedPackage about) {
    return upstream.isEmpty() && about.key().ecosystem().startsWith("AlmaLinux")
        ? related.stream().filter(each -> each.startsWith("CVE-")).toList()
        : upstream;
  }

  private Terms terms(Specifics specifics) {
    var standing =
        RelatedIds.isErratumAlone(id)
            ? Standing.REMARK
            : specifics.standing().orElse(Standing.AFFECTED);
    return specifics.imports().isEmpty() && standing == Standing.AFFECTED
        ? Terms.PLAIN
        : new Terms(standing, List.of(), "", List.of(), specifics.imports());
  }

  /// RFC 3339, kept to the microsecond. A date that cannot be read says nothing about the fault, so
  /// it is absent.
  private static Optional<Instant> time(String text) {
    try {
      return Optional.of(Instant.parse(text).truncatedTo(ChronoUnit.MICROS))
          .filter(time -> time.isAfter(OLDEST) && time.isBefore(NEWEST));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
