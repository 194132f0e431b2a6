package dev.plimsoll.app.packages;

/// Where a package stands in the tree.
///
/// @param level 0 at the left edge
/// @param leading bit n is set where the guide line of level n leads on to a package with findings
/// @param hasGuides false below the heading of a group, which only indents
/// @param above key of the row that shows what this one needs; empty but for a reference
/// @param isContext true where the row is only on the way to one that was asked for
/// @param below what lies beneath; nothing outside the tree
record Branch(
    int level,
    int leading,
    boolean hasGuides,
    Opening opening,
    String above,
    boolean isContext,
    Below below) {

  enum Opening {
    /// Needs nothing.
    NONE,
    CLOSED,
    OPEN,
    /// What it needs is shown at another row above.
    REFERENCE
  }

  /// Outside the tree.
  static Branch flat(int level) {
    return new Branch(level, 0, false, Opening.NONE, "", false, Below.NOTHING);
  }
}
