package dev.plimsoll.engine.inventory.javascript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Packages that lie in those that need them. What a package needs lies in itself or, failing that,
/// in the nearest one around it (nodejs.org/api/modules, "Loading from node_modules folders").
final class NestedPackages {

  /// Characters of a place. The longest in lock files of large applications has some 300.
  static final int PLACE_LIMIT = 4096;

  /// Packages around one that are looked into; npm's own lock file has 4.
  private static final int LEVELS = 32;

  private final Map<String, Map<String, String>> idsByPlace = new HashMap<>();
  private final UnaryOperator<String> outer;

  /// @param outer the place around one; the outermost is empty
  NestedPackages(UnaryOperator<String> outer) {
    this.outer = outer;
  }

  void put(String around, String name, String id) {
    idsByPlace.computeIfAbsent(around, _ -> new HashMap<>()).put(name, id);
  }

  /// What a package at `place` can load.
  Scope scope(String place) {
    var names = new ArrayList<Map<String, String>>();
    var around = place;
    for (int level = 0; level < LEVELS && !around.isEmpty(); level++) {
      names.add(idsByPlace.getOrDefault(around, Map.of()));
      around = outer.apply(around);
    }
    names.add(idsByPlace.getOrDefault("", Map.of()));
    return new Scope(names);
  }

  /// @param ids by name, the nearest packages first
  record Scope(List<Map<String, String>> ids) {

    Optional<String> id(String name) {
      return ids.stream()
          .filter(near -> near.containsKey(name))
          .findFirst()
          .map(near -> near.get(name));
    }
  }
}
