package dev.plimsoll.app.packages;

/// A list that takes the place of the packages: one thing of one package that is too long for the
/// inspector.
public enum Detail {
  FILES,
  DEPENDS_ON,
  NEEDED_BY,
  CONTAINS
}
