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

  /// True where this is as serious as `threshold` or worse.
  public boolean isAtLeast(Severity threshold) {
    return compareTo(threshold) <= 0;
  }
}
