package dev.plimsoll.app.packages;

import java.util.Set;

/// Which rows the user opened and closed; all others stand as they come. Immutable.
record Expansion(Set<String> opened, Set<String> closed) {

  Expansion {
    opened = Set.copyOf(opened);
    closed = Set.copyOf(closed);
  }

  boolean isOpen(String key, boolean byItself) {
    return byItself ? !closed.contains(key) : opened.contains(key);
  }
}
