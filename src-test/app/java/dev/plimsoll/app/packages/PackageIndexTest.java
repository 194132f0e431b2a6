package dev.plimsoll.app.packages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.app.Reports;
import dev.plimsoll.engine.model.Judged;
import dev.plimsoll.engine.model.Severity;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The tree of what needs what: roots, ways, and what lies beneath.
class PackageIndexTest {

  private static final List<Severity> SEVERITIES = List.of(Severity.values());

  private static Reports image() {
    return Reports.of("shop/tree:1").layer("ADD rootfs.tar /", 1_000);
  }

  private static Reports components(String... names) {
    var image = image();
    Arrays.stream(names).forEach(name -> image.component(name, "1", 0));
    return image;
  }

  private static PackageEntry entry(PackageIndex index, String name) {
    return index.entry(name + "@1").orElseThrow();
  }

  private static List<String> roots(PackageIndex index) {
    return Arrays.stream(index.graph().roots())
        .mapToObj(root -> index.entry(root).component().name())
        .toList();
  }

  private static List<List<String>> ways(PackageIndex index, String name, int limit) {
    return index.graph().waysTo(entry(index, name).position(), limit).stream()
        .map(way -> Arrays.stream(way).mapToObj(at -> index.entry(at).component().name()).toList())
        .toList();
  }

  @Test
  void startsWithWhatNothingNeeds() {
    var index = PackageIndex.of(components("a", "b", "c").needs("a", "b").report());
    assertThat(roots(index)).containsExactly("a", "c");
  }

  @Test
  void startsARingThatNothingNeedsWithItsFirstMember() {
    var ring = components("x", "y", "z").needs("x", "y").needs("y", "z").needs("z", "y", "x");
    assertThat(roots(PackageIndex.of(ring.report()))).containsExactly("x");
    var needed = components("a", "y", "z").needs("a", "z").needs("y", "z").needs("z", "y");
    assertThat(roots(PackageIndex.of(needed.report()))).containsExactly("a");
  }

  @Test
  void forgetsThatSomethingNeedsItself() {
    var index = PackageIndex.of(components("a").needs("a", "a").report());
    assertThat(roots(index)).containsExactly("a");
    assertThat(index.graph().needs(0)).isEmpty();
  }

  @Test
  void countsWhatLiesInAnArchiveAsNeeded() {
    var index = PackageIndex.of(components("war", "jar").contains("war", "jar").report());
    assertThat(roots(index)).containsExactly("war");
  }

  @Test
  void saysTheShortestWaysOnWhichSomethingIsHere() {
    var index =
        PackageIndex.of(
            components("a", "b", "c", "d", "e")
                .needs("a", "b", "c")
                .needs("b", "d")
                .needs("c", "d")
                .needs("d", "e")
                .needs("e", "a")
                .report());
    assertThat(ways(index, "d", 3)).containsExactly(List.of("a", "b", "d"), List.of("a", "c", "d"));
    assertThat(ways(index, "d", 1)).containsExactly(List.of("a", "b", "d"));
    assertThat(ways(index, "a", 3)).containsExactly(List.of("a"));
    assertThat(entry(index, "e").depth()).isEqualTo(3);
  }

  @Test
  void leavesOutWhatALaterLayerEnded() {
    var image = components("a", "b").needs("a", "b").layer("RUN rm", 1).removed("a", "1", 1);
    var index = PackageIndex.of(image.report());
    assertThat(roots(index)).containsExactly("b");
    assertThat(entry(index, "a").depth()).isEqualTo(-1);
  }

  @Test
  void countsEachVulnerableComponentBeneathOnce() {
    var index =
        PackageIndex.of(
            components("a", "b", "c", "d")
                .needs("a", "b", "c")
                .needs("b", "d")
                .needs("c", "d")
                .finding("CVE-1", Severity.HIGH, "d", "2")
                .finding("CVE-2", Severity.CRITICAL, "a", "2")
                .report());
    assertThat(index.below(entry(index, "a")))
        .isEqualTo(new Below(1, Optional.of(Severity.HIGH), false));
    assertThat(index.below(entry(index, "d"))).isEqualTo(Below.NOTHING);
  }

  @Test
  void makesTheCountALowerBoundWhereSomethingBeneathWasNotCompared() {
    var image = components("a").component("b", "b", "1", 0, Judged.NO_SOURCE).needs("a", "b");
    var index = PackageIndex.of(image.report());
    assertThat(index.below(entry(index, "a"))).isEqualTo(new Below(0, Optional.empty(), true));
  }

  /// Against a walk over everything that can be reached, with rings among it.
  @Test
  void countsWhatAWalkCounts() {
    var random = new Random(4);
    for (int round = 0; round < 40; round++) {
      var index = PackageIndex.of(random(random, 2 + random.nextInt(14)).report());
      for (var entry : index.entries()) {
        assertThat(index.below(entry))
            .as("round %d, %s", round, entry.id())
            .isEqualTo(walk(index, entry));
      }
    }
  }

  private static Reports random(Random random, int size) {
    var names = IntStream.range(0, size).mapToObj(i -> "p" + i).toArray(String[]::new);
    var image = image();
    for (var name : names) {
      image.component(name, name, "1", 0, random.nextInt(5) == 0 ? Judged.NO_SOURCE : Judged.YES);
    }
    for (var name : names) {
      image.needs(
          name,
          random.ints(random.nextInt(4), 0, size).mapToObj(i -> names[i]).toArray(String[]::new));
      if (random.nextInt(3) == 0) {
        image.finding("CVE-" + name, SEVERITIES.get(random.nextInt(SEVERITIES.size())), name, "2");
      }
    }
    return image;
  }

  private static Below walk(PackageIndex index, PackageEntry from) {
    Set<Integer> seen = new HashSet<>();
    reach(index, from.position(), seen);
    seen.remove(from.position());
    var below = seen.stream().map(index::entry).toList();
    return new Below(
        (int) below.stream().filter(PackageEntry::hasFindings).count(),
        Tally.of(below).worst(),
        below.stream().anyMatch(entry -> !entry.isJudged()));
  }

  private static void reach(PackageIndex index, int at, Set<Integer> seen) {
    for (int other : index.graph().needs(at)) {
      if (seen.add(other)) {
        reach(index, other, seen);
      }
    }
  }

  @Test
  void standsAChainThatIsLongerThanAStack() {
    var image = image();
    int length = 20_000;
    for (int i = 0; i < length; i++) {
      image.component(name(i), "1", 0);
    }
    for (int i = 0; i + 1 < length; i++) {
      image.link(name(i), name(i + 1));
    }
    var index =
        PackageIndex.of(
            image.finding("CVE-1", Severity.LOW, name(length - 1) + "@1", "2").report());
    assertThat(index.below(entry(index, name(0))).vulnerable()).isEqualTo(1);
    var deepest = PackageQuery.ALL.arrange(Arrangement.TREE).filter(name(length - 1));
    var rows =
        PackageRows.of(
            index.find(deepest, List.of(), () -> false), new Expansion(Set.of(), Set.of()));
    assertThat(rows).hasSize(length);
  }

  private static String name(int i) {
    return String.format(java.util.Locale.ROOT, "p%05d", i);
  }
}
