package dev.plimsoll.engine.model;

/// How we know of a component, the weakest first.
public enum EvidenceKind {
  /// A version string, a file name or a hash.
  OBSERVED("observed"),
  /// A lock file or manifest that lies in the image: asked for, perhaps not there.
  DECLARED("declared"),
  /// The record of a package manager, or metadata that an installation leaves: it is there.
  INSTALLED("installed");

  private final String word;

  EvidenceKind(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
