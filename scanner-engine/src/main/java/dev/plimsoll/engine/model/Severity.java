package dev.plimsoll.engine.model;

/// How serious a vulnerability is, worst first. Unknown stands between medium and low and is never
/// counted as low.
public enum Severity {
  CRITICAL("critical"),
  HIGH("high"),
  MEDIUM("medium"),
  UNKNOWN("unknown"),
  LOW("low"),
  NEGLIGIBLE("negligible");

  private final String word;

  Severity(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  /// The qualitative scale of CVSS 3.0 and later (section 5 of the specification documents).
  public static Severity ofScore(double score) {
    if (score >= 9.0) {
      return CRITICAL;
    }
    if (score >= 7.0) {
      return HIGH;
    }
    if (score >= 4.0) {
      return MEDIUM;
    }
    return score > 0 ? LOW : NEGLIGIBLE;
  }

  /// True where this is as serious as `threshold` or worse.
  public boolean isAtLeast(Severity threshold) {
    return compareTo(threshold) <= 0;
  }
}
