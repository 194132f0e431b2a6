package dev.plimsoll.engine.inventory.golang;

/// A module as Go names it.
///
/// @param version with its `v`; empty, or `(devel)` in programs, where nobody knows
record GoModule(String path, String version) {

  /// True where there is a version that can be looked up.
  boolean hasVersion() {
    return !version.isEmpty() && !version.equals("(devel)");
  }
}
