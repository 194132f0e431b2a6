package dev.plimsoll.engine.format.sqlite;

import java.util.Arrays;
import java.util.List;

/// What one column of one row holds (file format, 2.1): SQLite's columns have no types, their
/// values have.
public enum ColumnKind {
  NULL,
  NUMBER,
  BLOB,
  TEXT;

  private static final long FIRST_OF_ANY_LENGTH = 12;

  static List<ColumnKind> of(long[] types) {
    return Arrays.stream(types).mapToObj(ColumnKind::of).toList();
  }

  static ColumnKind of(long type) {
    if (type < FIRST_OF_ANY_LENGTH) {
      return type == 0 ? NULL : NUMBER;
    }
    return type % 2 == 0 ? BLOB : TEXT;
  }
}
