package dev.plimsoll.engine.advisory.osv;

import dev.plimsoll.engine.advisory.CvssVector;
import dev.plimsoll.engine.advisory.SeverityWord;
import dev.plimsoll.engine.format.JsonCursor;
import dev.plimsoll.engine.model.Cvss;
import dev.plimsoll.engine.model.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How one part of a record rates the vulnerability: by word, by vectors, by neither.
record Severities(Optional<Severity> word, List<Cvss> cvss) {

  static final Severities NONE = new Severities(Optional.empty(), List.of());

  Severities {
    cvss = List.copyOf(cvss);
  }

  /// What this part leaves open, `other` fills: the schema lets `affected[].severity` override the
  /// record's own.
  Severities or(Severities other) {
    return new Severities(word.or(other::word), cvss.isEmpty() ? other.cvss : cvss);
  }

  /// `severity[]`: `{type, score}`, the score being a vector, or Ubuntu's word. A vector that no
  /// version of CVSS can read is left out: the record's ranges still hold.
  static Severities vectors(JsonCursor in) throws IOException {
    var cvss = new ArrayList<Cvss>();
    var words = new ArrayList<Severity>();
    in.eachElement(
        "severity",
        () -> {
          String score = Rating.read(in).score();
          SeverityWord.read(score).ifPresent(words::add);
          CvssVector.rate(score, OsvStore.NAME).ifPresent(cvss::add);
        });
    return new Severities(words.stream().findFirst(), cvss);
  }

  /// `database_specific` and `ecosystem_specific`, whose form is free: the fields `severity` and
  /// `urgency` hold a word in GHSA's, Bitnami's and Debian's records.
  static Severities words(JsonCursor in) throws IOException {
    var words = new ArrayList<Severity>();
    if (!in.isObject()) {
      in.skip();
      return NONE;
    }
    in.eachField(
        "database_specific",
        name -> {
          word(name, in).word().ifPresent(words::add);
        });
    return new Severities(words.stream().findFirst(), List.of());
  }

  /// One field of such an object, whatever its name. RubySec's records have a score without the
  /// vector that it comes from.
  static Severities word(String field, JsonCursor in) throws IOException {
    var word =
        switch (field) {
          case "severity", "urgency" -> SeverityWord.read(in.textOrNothing());
          case "cvss_v3_score" -> {
            var score = in.numberOrNothing();
            yield score.isEmpty()
                ? Optional.<Severity>empty()
                : Optional.of(Severity.ofScore(score.getAsDouble()));
          }
          default -> {
            in.skip();
            yield Optional.<Severity>empty();
          }
        };
    return new Severities(word, List.of());
  }

  private record Rating(String score) {

    static Rating read(JsonCursor in) throws IOException {
      var score = new String[] {""};
      in.eachField(
          "severity[]",
          name -> {
            if (name.equals("score")) {
              score[0] = in.textOrNothing();
            } else {
              in.skip();
            }
          });
      return new Rating(score[0]);
    }
  }
}
