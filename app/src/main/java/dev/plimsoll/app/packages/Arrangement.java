package dev.plimsoll.app.packages;

/// How the packages are laid out.
public enum Arrangement {
  TABLE,
  /// What needs what, from the packages that nothing needs.
  TREE
}
