package dev.plimsoll.engine.version;

import static org.assertj.core.api.Assertions.assertThat;

/// Asserts that an order puts versions into one line.
final class Line {

  private Line() {}

  /// @param line versions from the lowest to the greatest; `=` between those that are equal
  static void assertSorted(VersionOrder order, String line) {
    var groups = line.split(" < ", -1);
    for (int i = 0; i < groups.length; i++) {
      for (int j = i; j < groups.length; j++) {
        for (var a : groups[i].split(" = ", -1)) {
          for (var b : groups[j].split(" = ", -1)) {
            assertThat(order.compare(a, b)).as("%s and %s", a, b).hasValue(i == j ? 0 : -1);
            assertThat(order.compare(b, a)).as("%s and %s", b, a).hasValue(i == j ? 0 : 1);
          }
        }
      }
    }
  }
}
