package dev.plimsoll.engine.inventory;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.Capability;
import dev.plimsoll.engine.image.ArchiveReader;
import dev.plimsoll.engine.image.KnownLayers;
import dev.plimsoll.engine.image.LayerStack;
import dev.plimsoll.engine.image.ReadMonitor;
import dev.plimsoll.engine.inventory.apk.ApkCataloger;
import dev.plimsoll.engine.inventory.dpkg.DpkgCataloger;
import dev.plimsoll.engine.inventory.osrelease.OsReleaseCataloger;
import dev.plimsoll.engine.model.Distribution;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Real images, and the packages that Syft lists for them: of the merged file system, and of every
/// layer.
class PeerImagesTest {

  /// Syft's words for packages of an operating system.
  private static final Set<String> SYSTEMS = Set.of("deb", "apk");

  private static final ReadMonitor UNWATCHED =
      new ReadMonitor() {
        @Override
        public void progressed(int layers, long bytes) {}

        @Override
        public void check() {}
      };

  /// Syft names the layer in which a version was first seen; none of these came twice.
  @ParameterizedTest
  @CsvSource({
    "distroless-like, debian, 11",
    "debian11-node, debian, 11",
    "debian12-web, debian, 12",
    "php-ruby, debian, 12",
    "many-layers, debian, 12",
    "alpine-synthetic, alpine, 3.11.3",
    "alpine310, alpine, 3.10.4"
  })
  void agreesWithSyft(String image, String id, String versionId) throws IOException {
    var stack = stack(image);
    var inventory = Inventory.of(stack, image);

    var present = new TreeSet<String>();
    var withLayer = new TreeSet<String>();
    for (var component : inventory.components()) {
      var name = component.name() + " " + component.version();
      var diffId = stack.layers().get(component.layer()).diffId().orElseThrow();
      withLayer.add(name + " " + diffId);
      if (component.present()) {
        present.add(name);
      }
    }
    assertThat(present).isEqualTo(answers(image, "packages.syft.tsv", 2));
    assertThat(withLayer).isEqualTo(answers(image, "packages.syft-all.tsv", 3));
    assertThat(inventory.distribution().orElseThrow())
        .extracting(Distribution::id, Distribution::versionId)
        .containsExactly(id, versionId);
  }

  private static LayerStack stack(String image) throws IOException {
    var archive = Capability.shared("peers/images/" + image + ".tar.zst");
    var reader =
        new ArchiveReader(
            List.of(new ApkCataloger(), new DpkgCataloger(), new OsReleaseCataloger()),
            KnownLayers.none(),
            UNWATCHED);
    var read = reader.read(Files.newInputStream(archive), image);
    var stack = LayerStack.of(read.configuration(), read.layers());
    assertThat(stack.gaps()).isEmpty();
    return stack;
  }

  /// @param columns how many columns after the type: name, version, layer
  private static Set<String> answers(String image, String file, int columns) throws IOException {
    try (var lines = Files.lines(Capability.shared("peers/answers/" + image + "/" + file))) {
      return lines
          .map(line -> List.of(line.split("\t", -1)))
          .filter(fields -> SYSTEMS.contains(fields.getFirst()))
          .map(fields -> String.join(" ", fields.subList(1, columns + 1)))
          .collect(toCollection(TreeSet::new));
    }
  }
}
