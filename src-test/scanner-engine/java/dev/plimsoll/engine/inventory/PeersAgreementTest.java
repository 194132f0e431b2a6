package dev.plimsoll.engine.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.Analysers;
import dev.plimsoll.engine.Capability;
import dev.plimsoll.engine.image.ArchiveReader;
import dev.plimsoll.engine.image.KnownLayers;
import dev.plimsoll.engine.image.LayerStack;
import dev.plimsoll.engine.image.ReadMonitor;
import dev.plimsoll.engine.model.Component;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Twelve real images, and what Syft and Trivy list for them. Every difference stands in a list
/// with its reason; a new one fails, and so does a reason that explains nothing any more.
///
/// The comparison is printed, and left in the build folder: `peers-agreement.txt`.
class PeersAgreementTest {

  private static final List<String> PEERS = List.of("syft", "trivy");

  private static final ReadMonitor UNWATCHED =
      new ReadMonitor() {
        @Override
        public void progressed(int layers, long bytes) {}

        @Override
        public void check() {}
      };

  private final StringBuilder table = new StringBuilder();
  private final List<String> unexplained = new ArrayList<>();

  @Test
  void everyDifferenceToSyftAndTrivyIsExplained() throws IOException {
    var differences = ExplainedDifferences.read("peers/differences.tsv");
    for (var image : ExplainedDifferences.IMAGES) {
      compare(image, differences);
    }
    var report = Path.of("target", "peers-agreement.txt");
    Files.createDirectories(report.getParent());
    System.out.print(table);
    Files.writeString(report, table + String.join("\n", unexplained) + "\n");
    assertThat(unexplained).as(table.toString()).isEmpty();
    assertThat(differences.unused()).isEmpty();
  }

  private void compare(String image, ExplainedDifferences differences) throws IOException {
    var ours = listed(image);
    var theirs = new TreeMap<String, Set<ListedPackage>>();
    for (var peer : PEERS) {
      theirs.put(peer, answers(image, peer));
    }
    var union = theirs.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    var types =
        Stream.concat(ours.stream(), union.stream())
            .map(ListedPackage::type)
            .collect(Collectors.toCollection(TreeSet::new));
    for (var type : types) {
      table.append(row(image, type, ours, theirs)).append('\n');
    }
    unexplained.addAll(differences.unexplained(image, "ours", difference(ours, union)));
    theirs.forEach((peer, list) ->
        unexplained.addAll(differences.unexplained(image, peer, difference(list, ours))));
  }

  private static String row(
      String image, String type, Set<ListedPackage> ours, Map<String, Set<ListedPackage>> theirs) {
    var mine = ofType(ours, type);
    var words = new StringBuilder("%-18s %-10s ours %4d".formatted(image, type, mine.size()));
    theirs.forEach((peer, list) -> {
      var its = ofType(list, type);
      words.append(
          "   %s %4d: common %4d, ours only %3d, %s only %3d"
              .formatted(
                  peer,
                  its.size(),
                  its.size() - difference(its, mine).size(),
                  difference(mine, its).size(),
                  peer,
                  difference(its, mine).size()));
    });
    return words.toString();
  }

  private static Set<ListedPackage> ofType(Set<ListedPackage> all, String type) {
    return all.stream().filter(it -> it.type().equals(type)).collect(Collectors.toSet());
  }

  private static Set<ListedPackage> difference(Set<ListedPackage> all, Set<ListedPackage> without) {
    var rest = new TreeSet<>(all);
    rest.removeAll(without);
    return rest;
  }

  private static Set<ListedPackage> listed(String image) throws IOException {
    var archive = Capability.shared("peers/images/" + image + ".tar.zst");
    var reader = new ArchiveReader(Analysers.all(), KnownLayers.none(), UNWATCHED);
    var read = reader.read(Files.newInputStream(archive), image);
    var stack = LayerStack.of(read.configuration(), read.layers());
    return Inventory.of(stack.histories(), image).components().stream()
        .filter(Component::present)
        .map(ListedPackage::of)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<ListedPackage> answers(String image, String peer) throws IOException {
    var file = Capability.shared("peers/answers/%s/packages.%s.tsv".formatted(image, peer));
    try (var lines = Files.lines(file)) {
      return lines
          .skip(1)
          .map(line -> line.split("\t", -1))
          .map(cells -> ListedPackage.of(cells[0], cells[1], cells[2]))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
