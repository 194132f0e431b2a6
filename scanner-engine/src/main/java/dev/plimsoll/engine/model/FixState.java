package dev.plimsoll.engine.model;

/// What the advisory's publisher says about a fix.
public enum FixState {
  FIXED("fixed"),
  NOT_FIXED("not-fixed"),
  WONT_FIX("wont-fix"),
  UNKNOWN("unknown");

  private final String word;

  FixState(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
