package dev.plimsoll.engine.model;

/// How sure the match is; never changes the severity.
public enum Confidence {
  /// Installed-package record and an advisory of the same distribution, compared by that
  /// ecosystem's order.
  CERTAIN("certain"),
  /// Exact coordinates from package metadata and an advisory of another source.
  LIKELY("likely"),
  /// A name only, or a distribution that is merely similar.
  POSSIBLE("possible");

  private final String word;

  Confidence(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
