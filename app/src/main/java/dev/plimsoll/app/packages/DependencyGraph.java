package dev.plimsoll.app.packages;

import dev.plimsoll.engine.model.Component;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/// Which component of a report needs which: what it depends on, and what lies inside its archive.
/// Components go by their position in the report. Those that a later layer ended have no place in
/// it. Immutable.
final class DependencyGraph {

  private static final int[] NONE = {};

  private final int[][] needs;
  private final int[][] neededBy;
  private final Rings rings;
  private final int[] roots;

  /// Steps from the nearest root; -1 outside the graph.
  private final int[] depths;

  private DependencyGraph(int[][] needs, boolean[] present) {
    this.needs = needs;
    this.neededBy = reversed(needs);
    this.rings = Rings.of(needs);
    this.roots = roots(present);
    this.depths = depths();
  }

  static DependencyGraph of(List<Component> components) {
    var positions = new HashMap<String, Integer>();
    var present = new boolean[components.size()];
    for (int i = 0; i < components.size(); i++) {
      present[i] = components.get(i).present();
      if (present[i]) {
        positions.put(components.get(i).id(), i);
      }
    }
    var needs = new int[components.size()][];
    for (int i = 0; i < needs.length; i++) {
      int self = i;
      var relations = components.get(i).relations();
      needs[i] =
          !present[i]
              ? NONE
              : Stream.concat(relations.dependsOn().stream(), relations.contains().stream())
                  .mapToInt(id -> positions.getOrDefault(id, -1))
                  .filter(other -> other >= 0 && other != self)
                  .sorted()
                  .distinct()
                  .toArray();
    }
    return new DependencyGraph(needs, present);
  }

  int size() {
    return needs.length;
  }

  /// In the report's order.
  int[] needs(int component) {
    return needs[component];
  }

  int[] neededBy(int component) {
    return neededBy[component];
  }

  /// What nothing else needs; of a ring that nothing outside needs, its first member.
  int[] roots() {
    return roots;
  }

  /// 0 for a root, 1 for what a root needs directly; -1 for a component that is not present.
  int depth(int component) {
    return depths[component];
  }

  Rings rings() {
    return rings;
  }

  /// Some of the shortest ways from roots to this component, each beginning with its root: one for
  /// each component that needs it from the step before.
  ///
  /// @param limit most ways
  List<int[]> waysTo(int component, int limit) {
    int depth = depths[component];
    if (depth <= 0) {
      return depth < 0 ? List.of() : List.of(new int[] {component});
    }
    return Arrays.stream(neededBy[component])
        .filter(other -> depths[other] == depth - 1)
        .limit(limit)
        .mapToObj(other -> way(other, component))
        .toList();
  }

  private int[] way(int last, int component) {
    var way = new int[depths[component] + 1];
    way[depths[component]] = component;
    int at = last;
    for (int i = depths[component] - 1; i >= 0; i--) {
      way[i] = at;
      at = before(at);
    }
    return way;
  }

  /// The component before this one on a shortest way from a root; -1 for a root.
  int before(int component) {
    for (int other : neededBy[component]) {
      if (depths[other] == depths[component] - 1) {
        return other;
      }
    }
    return -1;
  }

  private int[] roots(boolean[] present) {
    var isNeeded = new boolean[rings.count()];
    var first = new int[rings.count()];
    Arrays.fill(first, -1);
    for (int i = 0; i < needs.length; i++) {
      int ring = rings.of(i);
      if (first[ring] < 0) {
        first[ring] = i;
      }
      for (int other : needs[i]) {
        isNeeded[rings.of(other)] |= rings.of(other) != ring;
      }
    }
    return Arrays.stream(first)
        .filter(i -> present[i] && !isNeeded[rings.of(i)])
        .sorted()
        .toArray();
  }

  private int[] depths() {
    var found = new int[needs.length];
    Arrays.fill(found, -1);
    var queue = new ArrayDeque<Integer>();
    for (int root : roots) {
      found[root] = 0;
      queue.add(root);
    }
    while (!queue.isEmpty()) {
      int next = queue.remove();
      for (int other : needs[next]) {
        if (found[other] < 0) {
          found[other] = found[next] + 1;
          queue.add(other);
        }
      }
    }
    return found;
  }

  private static int[][] reversed(int[][] edges) {
    var counts = new int[edges.length];
    for (var targets : edges) {
      for (int target : targets) {
        counts[target]++;
      }
    }
    var reversed = new int[edges.length][];
    Arrays.setAll(reversed, i -> new int[counts[i]]);
    var next = new int[edges.length];
    for (int i = 0; i < edges.length; i++) {
      for (int target : edges[i]) {
        reversed[target][next[target]++] = i;
      }
    }
    return reversed;
  }
}
