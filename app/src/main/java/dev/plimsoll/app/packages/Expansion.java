package dev.plimsoll.app.packages;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which rows the user opened and closed; all others stand as they come. Immutable.
record Expansion(Set<String> opened, Set<String> closed) {

  static final Expansion NONE = new Expansion(Set.of(), Set.of());

  Expansion {
    opened = Set.copyOf(opened);
    closed = Set.copyOf(closed);
  }

  boolean isOpen(String key, boolean byItself) {
    return byItself ? !closed.contains(key) : opened.contains(key);
  }

  Expansion with(String key, boolean isOpen) {
    return isOpen
        ? new Expansion(including(opened, key), without(closed, key::equals))
        : new Expansion(without(opened, key::equals), including(closed, key));
  }

  /// What was folded away on the way to some packages must not hide others.
  Expansion withoutWays() {
    return new Expansion(opened, without(closed, TreeRows::isOnWay));
  }

  private static Set<String> including(Set<String> keys, String key) {
    return Stream.concat(keys.stream(), Stream.of(key)).collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> without(Set<String> keys, Predicate<String> unwanted) {
    return keys.stream().filter(unwanted.negate()).collect(Collectors.toUnmodifiableSet());
  }
}
