package dev.plimsoll.engine.model;

/// One thing that a layer did to a package.
///
/// @param layer index into the image's layers
/// @param version the package's version after the step; for a removal the one that went
public record StoryStep(int layer, Change what, String version) {

  /// What happened: arrived, replaced by another version, or gone. A package that has several
  /// versions side by side is never *changed*: each of its versions arrives and goes by itself.
  public enum Change {
    ADDED("added"),
    CHANGED("changed"),
    REMOVED("removed");

    private final String word;

    Change(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }
}
