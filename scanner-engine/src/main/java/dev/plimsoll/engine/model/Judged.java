package dev.plimsoll.engine.model;

/// Whether a component could be compared with advisories, and if not, why.
public enum Judged {
  YES("yes"),
  NO_SOURCE("no-source"),
  DISTRIBUTION_UNKNOWN("distribution-unknown"),
  VERSION_UNREADABLE("version-unreadable"),
  NOT_ASKED("not-asked");

  private final String word;

  Judged(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
