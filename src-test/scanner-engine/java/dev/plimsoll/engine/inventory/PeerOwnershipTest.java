package dev.plimsoll.engine.inventory;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.Analysers;
import dev.plimsoll.engine.Capability;
import dev.plimsoll.engine.image.ArchiveReader;
import dev.plimsoll.engine.image.KnownLayers;
import dev.plimsoll.engine.image.LayerStack;
import dev.plimsoll.engine.image.ReadMonitor;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.ComponentType;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Real images in which Debian installed modules of languages beside those of the users.
class PeerOwnershipTest {

  private static final ReadMonitor UNWATCHED =
      new ReadMonitor() {
        @Override
        public void progressed(int layers, long bytes) {}

        @Override
        public void check() {}
      };

  @Test
  void debiansOwnPythonModulesAreItsPackages() throws IOException {
    assertThat(owners("debian12-web", ComponentType.PYPI))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "pip 23.0.1", "deb:python3-pip@23.0.1+dfsg-1?all",
                "setuptools 66.1.1", "deb:python3-setuptools@66.1.1-1+deb12u2?all",
                "wheel 0.38.4", "deb:python3-wheel@0.38.4-2?all"));
  }

  @Test
  void debiansOwnModulesOfNodeAreItsPackages() throws IOException {
    assertThat(owners("debian11-node", ComponentType.NPM))
        .containsExactlyEntriesOf(
            Map.of("@types/node 12.20.55", "deb:nodejs@12.22.12~dfsg-1~deb11u4?amd64"));
  }

  /// The folders of their documents are links to another package's.
  @Test
  void packagesWhoseDocumentsAreALinkHaveLicences() throws IOException {
    var inventory = inventory("debian12-web");

    assertThat(inventory.components())
        .filteredOn(one -> List.of("libgcc-s1", "libstdc++6", "gcc-12-base").contains(one.name()))
        .hasSize(3)
        .extracting(Component::licences)
        .allMatch(licences -> licences.contains("GPL-3"));
  }

  private static Map<String, String> owners(String image, ComponentType type) throws IOException {
    return inventory(image).components().stream()
        .filter(one -> one.type() == type && one.relations().ownedBy().isPresent())
        .collect(
            toMap(
                one -> one.name() + " " + one.version(),
                one -> one.relations().ownedBy().orElseThrow()));
  }

  private static Inventory inventory(String image) throws IOException {
    var archive = Capability.shared("peers/images/" + image + ".tar.zst");
    var reader = new ArchiveReader(Analysers.all(), KnownLayers.none(), UNWATCHED);
    var read = reader.read(Files.newInputStream(archive), image);
    return Inventory.of(LayerStack.of(read.configuration(), read.layers()), image);
  }
}
