package dev.plimsoll.engine.model;

/// The kind of a component; the word is the package URL's type (purl-spec).
public enum ComponentType {
  DEB("deb");

  private final String word;

  ComponentType(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
