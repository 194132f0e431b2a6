package dev.plimsoll.app.packages;

import java.util.Arrays;

/// Components that need each other, directly or through others, form a ring; every other one is a
/// ring by itself. Rings are numbered so that whatever a ring needs has a lower number.
///
/// Tarjan's algorithm (SIAM J. Comput. 1, 1972), with a stack of its own: a chain may be longer
/// than a thread's stack.
final class Rings {

  private final int[][] edges;
  private final int[] ring;
  private final int[] order;
  private final int[] lowest;
  private final int[] stack;
  private final int[] path;
  private final int[] nextEdge;
  private final boolean[] onStack;
  private int height;
  private int visited;
  private int count;

  private Rings(int[][] edges) {
    this.edges = edges;
    ring = new int[edges.length];
    order = new int[edges.length];
    lowest = new int[edges.length];
    stack = new int[edges.length];
    path = new int[edges.length];
    nextEdge = new int[edges.length];
    onStack = new boolean[edges.length];
    Arrays.fill(order, -1);
  }

  static Rings of(int[][] edges) {
    var rings = new Rings(edges);
    for (int i = 0; i < edges.length; i++) {
      if (rings.order[i] < 0) {
        rings.walk(i);
      }
    }
    return rings;
  }

  int of(int component) {
    return ring[component];
  }

  int count() {
    return count;
  }

  /// The members of each ring, by its number, in the report's order.
  int[][] members() {
    var sizes = new int[count];
    for (int each : ring) {
      sizes[each]++;
    }
    var members = new int[count][];
    Arrays.setAll(members, i -> new int[sizes[i]]);
    var next = new int[count];
    for (int i = 0; i < ring.length; i++) {
      members[ring[i]][next[ring[i]]++] = i;
    }
    return members;
  }

  private void walk(int start) {
    int depth = 0;
    enter(start);
    path[0] = start;
    while (depth >= 0) {
      int at = path[depth];
      if (nextEdge[at] == edges[at].length) {
        leave(at);
        depth--;
        if (depth >= 0) {
          lowest[path[depth]] = Math.min(lowest[path[depth]], lowest[at]);
        }
        continue;
      }
      int other = edges[at][nextEdge[at]++];
      if (order[other] < 0) {
        enter(other);
        path[++depth] = other;
      } else if (onStack[other]) {
        lowest[at] = Math.min(lowest[at], order[other]);
      }
    }
  }

  private void enter(int component) {
    order[component] = visited;
    lowest[component] = visited++;
    stack[height++] = component;
    onStack[component] = true;
  }

  private void leave(int component) {
    if (lowest[component] != order[component]) {
      return;
    }
    int member;
    do {
      member = stack[--height];
      onStack[member] = false;
      ring[member] = count;
    } while (member != component);
    count++;
  }
}
