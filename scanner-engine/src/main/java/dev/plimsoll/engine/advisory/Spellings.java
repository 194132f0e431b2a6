package dev.plimsoll.engine.advisory;

import java.util.List;
import java.util.stream.Stream;

/// Spellings of one name that an ecosystem takes for the same, for databases that keep each name as
/// it was registered.
public final class Spellings {

  /// More separators than this are taken to be all of one kind.
  private static final int MIXED = 4;

  private Spellings() {}

  /// The name with each `one` left or turned into `other`: `a-b-c`, `a_b-c`, `a-b_c`, `a_b_c`.
  public static List<String> of(String name, char one, char other) {
    int separators = (int) name.chars().filter(c -> c == one).count();
    return separators > MIXED
        ? List.of(name, name.replace(one, other))
        : mixed(name, 0, one, other).toList();
  }

  private static Stream<String> mixed(String name, int from, char one, char other) {
    int at = name.indexOf(one, from);
    if (at < 0) {
      return Stream.of(name);
    }
    var turned = name.substring(0, at) + other + name.substring(at + 1);
    return Stream.concat(mixed(name, at + 1, one, other), mixed(turned, at + 1, one, other));
  }
}
