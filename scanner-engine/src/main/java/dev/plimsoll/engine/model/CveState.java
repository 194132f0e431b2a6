package dev.plimsoll.engine.model;

/// What the CVE programme makes of an id.
public enum CveState {
  PUBLISHED("published"),
  /// Somebody concerned says that it is no vulnerability.
  DISPUTED("disputed"),
  /// Taken back.
  REJECTED("rejected");

  private final String word;

  CveState(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
