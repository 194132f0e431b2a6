package dev.plimsoll.engine.advisory.signal;

import dev.plimsoll.engine.advisory.CvssVector;
import dev.plimsoll.engine.advisory.SeverityWord;
import dev.plimsoll.engine.format.JsonCursor;
import dev.plimsoll.engine.model.Cvss;
import dev.plimsoll.engine.model.Opinion;
import dev.plimsoll.engine.model.Severity;
import dev.plimsoll.engine.model.Ssvc;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What one party says in a CVE record: the authority that assigned the id (`cna`) or an authorized
/// publisher that adds to it (`adp`, CISA's with SSVC).
final class CveContainer {

  private static final int LONGEST_NAME = 60;

  private final JsonCursor in;
  private final List<String> vectors = new ArrayList<>();
  private final List<Severity> words = new ArrayList<>();
  private final List<String> weaknesses = new ArrayList<>();
  private String party = "";
  private boolean disputed;
  private Optional<Ssvc> ssvc = Optional.empty();

  private CveContainer(JsonCursor in) {
    this.in = in;
  }

  static CveContainer read(JsonCursor in) throws IOException {
    var container = new CveContainer(in);
    in.eachField("container", container::field);
    return container;
  }

  boolean isDisputed() {
    return disputed;
  }

  List<String> weaknesses() {
    return weaknesses;
  }

  Optional<Ssvc> ssvc() {
    return ssvc;
  }

  List<Cvss> cvss() {
    return vectors.stream().flatMap(vector -> CvssVector.rate(vector, source()).stream()).toList();
  }

  List<Opinion> opinions(String id) {
    return words.stream().map(word -> new Opinion(word, source(), id)).toList();
  }

  /// `cve:redhat`
  private String source() {
    return "cve:" + (party.isBlank() ? "unnamed" : party);
  }

  private void field(String name) throws IOException {
    switch (name) {
      case "providerMetadata" -> in.eachField(name, this::provider);
      case "metrics" -> in.eachElement(name, () -> in.eachField("metric", this::metric));
      case "problemTypes" -> in.eachElement(name, () -> in.eachField("problem", this::problem));
      case "tags" -> disputed = in.texts(name).contains("disputed");
      default -> in.skip();
    }
  }

  private void provider(String name) throws IOException {
    if (name.equals("shortName")) {
      String text = in.textOrNothing();
      party = text.substring(0, Math.min(text.length(), LONGEST_NAME));
    } else {
      in.skip();
    }
  }

  /// `cvssV3_1: {vectorString, …}`, or `other: {type, content}`.
  private void metric(String name) throws IOException {
    if (name.startsWith("cvssV") && in.isObject()) {
      in.eachField(
          name,
          field -> {
            if (field.equals("vectorString")) {
              vectors.add(in.textOrNothing());
            } else {
              in.skip();
            }
          });
    } else if (name.equals("other") && in.isObject()) {
      in.eachField(name, this::other);
    } else {
      in.skip();
    }
  }

  /// CISA's decision, or a word of the publisher: Red Hat and OpenSSL write it as `value`, Apache
  /// as `text`. What names no severity is left out.
  private void other(String name) throws IOException {
    if (!name.equals("content") || !in.isObject()) {
      in.skip();
      return;
    }
    var decision = new SsvcOptions(in);
    in.eachField(
        "content",
        field -> {
          switch (field) {
            case "options" -> in.eachElement(field, () -> in.eachField("option", decision::read));
            case "text", "value" -> SeverityWord.read(in.textOrNothing()).ifPresent(words::add);
            default -> in.skip();
          }
        });
    ssvc = ssvc.or(decision::made);
  }

  /// `descriptions: [{cweId}]`; those without a number are prose.
  private void problem(String name) throws IOException {
    if (!name.equals("descriptions")) {
      in.skip();
      return;
    }
    in.eachElement(
        name,
        () ->
            in.eachField(
                "description",
                field -> {
                  String text = field.equals("cweId") ? in.textOrNothing() : "";
                  if (text.matches("CWE-[0-9]{1,6}")) {
                    weaknesses.add(text);
                  } else if (!field.equals("cweId")) {
                    in.skip();
                  }
                }));
  }
}
