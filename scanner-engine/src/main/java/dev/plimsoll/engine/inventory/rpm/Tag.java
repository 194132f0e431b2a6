package dev.plimsoll.engine.inventory.rpm;

/// The tags that are read, of the thousand that rpm knows (rpm's `rpmtag.h`).
enum Tag {
  NAME(1000),
  VERSION(1001),
  RELEASE(1002),
  EPOCH(1003),
  VENDOR(1011),
  LICENSE(1014),
  ARCH(1022),
  /// Whole paths, in packages of the last century.
  OLD_FILE_NAMES(1027),
  SOURCE_RPM(1044),
  PROVIDE_NAME(1047),
  REQUIRE_NAME(1049),
  /// For each file the number of its folder.
  DIR_INDEXES(1116),
  BASE_NAMES(1117),
  DIR_NAMES(1118),
  MODULARITY_LABEL(5096);

  private final int number;

  Tag(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
