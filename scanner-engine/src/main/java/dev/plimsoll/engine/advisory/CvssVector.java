package dev.plimsoll.engine.advisory;

import dev.plimsoll.engine.model.Cvss;
import java.util.Optional;

/// CVSS vectors of versions 2.0, 3.0, 3.1 and 4.0 to scores (first.org/cvss).
///
/// For 4.0 the score is the overall one, threat and environment metrics included where the vector
/// has any: that is what the library calls the base score.
public final class CvssVector {

  private static final int LONGEST = 500;

  private CvssVector() {}

  /// Empty where `vector` is none.
  public static Optional<Cvss> rate(String vector, String source) {
    if (vector.length() > LONGEST || vector.indexOf(':') < 0) {
      return Optional.empty();
    }
    try {
      var parsed = us.springett.cvss.Cvss.fromVector(vector);
      double score = parsed == null ? -1 : parsed.calculateScore().getBaseScore();
      return score >= 0 && score <= 10
          ? Optional.of(new Cvss(version(vector), vector, Math.round(score * 10) / 10.0, source))
          : Optional.empty();
    } catch (RuntimeException _) {
      // The library throws its own and others' runtime exceptions on vectors that are incomplete.
      return Optional.empty();
    }
  }

  /// Only version 2 has no prefix.
  private static String version(String vector) {
    return vector.startsWith("CVSS:") ? vector.substring(5, vector.indexOf('/')) : "2.0";
  }
}
