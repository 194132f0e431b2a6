package dev.plimsoll.app.packages;

import dev.plimsoll.engine.model.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Computes [Below] for every component: each ring once, after the rings that it needs.
final class Descendants {

  /// Vulnerable components are counted this many words of bits at a time, so that memory grows with
  /// the number of components and not with its square.
  private static final int WORDS = 16;

  private static final List<Severity> WORST_FIRST = List.of(Severity.values());
  private static final int CLEAN = Severity.values().length;

  /// What is known of one ring; severities by rank, [#CLEAN] for none.
  private static final class Sum {

    /// Vulnerable components in the ring and beneath it.
    private int vulnerable;

    private int worstBeneath = CLEAN;
    private int worst = CLEAN;

    /// The worst of the members but for one that has `worst`.
    private int second = CLEAN;

    private int unjudged;
    private boolean isUnjudgedBeneath;
  }

  private final DependencyGraph graph;
  private final int[] worst;
  private final boolean[] judged;
  private final int[][] rings;
  private final Sum[] sums;

  private Descendants(DependencyGraph graph, List<PackageEntry> entries) {
    this.graph = graph;
    rings = graph.rings().members();
    worst = entries.stream().mapToInt(entry -> rank(entry.tally().worst())).toArray();
    judged = new boolean[entries.size()];
    for (int i = 0; i < judged.length; i++) {
      judged[i] = entries.get(i).isJudged();
    }
    sums = new Sum[rings.length];
    Arrays.setAll(sums, _ -> new Sum());
  }

  /// By position in the report.
  static Below[] of(DependencyGraph graph, List<PackageEntry> entries) {
    var descendants = new Descendants(graph, entries);
    var affected =
        IntStream.range(0, entries.size()).filter(i -> descendants.worst[i] < CLEAN).toArray();
    int step = WORDS * Long.SIZE;
    for (int from = 0; from < affected.length; from += step) {
      descendants.count(Arrays.copyOfRange(affected, from, Math.min(from + step, affected.length)));
    }
    for (int ring = 0; ring < descendants.rings.length; ring++) {
      descendants.sum(ring);
    }
    var below = new Below[entries.size()];
    Arrays.setAll(below, descendants::below);
    return below;
  }

  private void count(int[] affected) {
    var sets = new long[rings.length * WORDS];
    for (int i = 0; i < affected.length; i++) {
      sets[graph.rings().of(affected[i]) * WORDS + i / Long.SIZE] |= 1L << i % Long.SIZE;
    }
    for (int ring = 0; ring < rings.length; ring++) {
      for (int member : rings[ring]) {
        for (int other : graph.needs(member)) {
          join(sets, ring, graph.rings().of(other));
        }
      }
      for (int word = ring * WORDS; word < (ring + 1) * WORDS; word++) {
        sums[ring].vulnerable += Long.bitCount(sets[word]);
      }
    }
  }

  private static void join(long[] sets, int ring, int other) {
    for (int word = 0; ring != other && word < WORDS; word++) {
      sets[ring * WORDS + word] |= sets[other * WORDS + word];
    }
  }

  private void sum(int ring) {
    var sum = sums[ring];
    for (int member : rings[ring]) {
      int own = worst[member];
      sum.second = Math.min(sum.second, Math.max(own, sum.worst));
      sum.worst = Math.min(sum.worst, own);
      sum.unjudged += judged[member] ? 0 : 1;
      for (int other : graph.needs(member)) {
        var beneath = sums[graph.rings().of(other)];
        if (beneath != sum) {
          int worstThere = Math.min(beneath.worst, beneath.worstBeneath);
          sum.worstBeneath = Math.min(sum.worstBeneath, worstThere);
          sum.isUnjudgedBeneath |= beneath.unjudged > 0 || beneath.isUnjudgedBeneath;
        }
      }
    }
  }

  private Below below(int component) {
    if (graph.needs(component).length == 0) {
      return Below.NOTHING;
    }
    var sum = sums[graph.rings().of(component)];
    int own = worst[component];
    int others = own == sum.worst ? sum.second : sum.worst;
    return new Below(
        sum.vulnerable - (own < CLEAN ? 1 : 0),
        severity(Math.min(others, sum.worstBeneath)),
        sum.isUnjudgedBeneath || sum.unjudged > (judged[component] ? 0 : 1));
  }

  private static int rank(Optional<Severity> severity) {
    return severity.map(WORST_FIRST::indexOf).orElse(CLEAN);
  }

  private static Optional<Severity> severity(int rank) {
    return rank == CLEAN ? Optional.empty() : Optional.of(WORST_FIRST.get(rank));
  }
}
