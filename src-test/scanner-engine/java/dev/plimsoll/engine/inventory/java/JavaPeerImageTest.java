package dev.plimsoll.engine.inventory.java;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.Capability;
import dev.plimsoll.engine.image.ArchiveReader;
import dev.plimsoll.engine.image.KnownLayers;
import dev.plimsoll.engine.image.LayerStack;
import dev.plimsoll.engine.image.ReadMonitor;
import dev.plimsoll.engine.inventory.Inventory;
import dev.plimsoll.engine.inventory.dpkg.DpkgCataloger;
import dev.plimsoll.engine.inventory.osrelease.OsReleaseCataloger;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// An image with plain, nested, shaded, renamed, broken and deleted archives, against Trivy, whose
/// table of digests knows every group.
class JavaPeerImageTest {

  /// Trivy leaves out what a package of the distribution owns, second names of a file, and archives
  /// that its table does not know.
  private static final Set<String> OURS_ONLY =
      Set.of(
          "commons-io:commons-io 2.19.0 usr/share/java/commons-io-2.19.0.jar",
          "jrt-fs 21.0.12.1 usr/lib/jvm/java-21-openjdk-amd64/lib/jrt-fs.jar",
          "no-manifest 1.2.3 opt/odd/no-manifest-1.2.3.jar",
          "org.yaml:snakeyaml 1.26 opt/odd/hard-link.jar");

  private static final ReadMonitor UNWATCHED =
      new ReadMonitor() {
        @Override
        public void progressed(int layers, long bytes) {}

        @Override
        public void check() {}
      };

  @Test
  void findsWhatTrivyFindsByItsTable() throws IOException {
    var components = java(inventory());
    var ours =
        components.stream()
            .filter(Component::present)
            .flatMap(one -> one.locations().stream().map(place -> row(one, place)))
            .collect(toCollection(TreeSet::new));

    var missing = new TreeSet<>(trivy());
    missing.removeAll(ours);
    assertThat(missing).isEmpty();
    ours.removeAll(trivy());
    assertThat(ours).isEqualTo(new TreeSet<>(OURS_ONLY));
  }

  @Test
  void tellsWhatIsGoneAndWhoseItIs() throws IOException {
    var components = java(inventory());

    assertThat(named(components, "log4j:log4j").present()).isFalse();
    assertThat(named(components, "commons-io:commons-io").locations()).isNotEmpty();
    assertThat(named(components, "jrt-fs").purl()).isEqualTo("pkg:generic/jrt-fs@21.0.12.1");
    assertThat(named(components, "jrt-fs").relations().ownedBy().orElseThrow())
        .startsWith("deb:openjdk-21-jre-headless@");
    assertThat(named(components, "org.postgresql:postgresql").relations().contains())
        .containsExactly(
            "maven:com.ongres.scram:client@1.0.0-beta.2",
            "maven:com.ongres.scram:common@1.0.0-beta.2");
    assertThat(named(components, "ch.qos.logback:logback-classic").relations().dependsOn())
        .containsExactly(
            "maven:ch.qos.logback:logback-core@1.2.3", "maven:org.slf4j:slf4j-api@1.7.25");
  }

  @Test
  void saysWhatItDoesNotKnow() throws IOException {
    assertThat(stack().gaps())
        .extracting(gap -> gap.code() + " " + gap.parameters().get("path"))
        .containsExactlyInAnyOrder(
            "INV-007 opt/odd/broken-1.0.jar",
            "INV-030 opt/app/apps/blob.jar",
            // JCTools, moved below io/netty/util/internal/shaded
            "INV-030 opt/app/lib/netty-all-4.1.50.Final.jar",
            "INV-030 usr/share/ca-certificates-java/ca-certificates-java.jar");
  }

  private static List<Component> java(Inventory inventory) {
    return inventory.components().stream()
        .filter(one -> one.type() == ComponentType.MAVEN)
        .toList();
  }

  private static Component named(List<Component> components, String name) {
    return components.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  /// Trivy writes the places of nested archives as folders, and those of built-in projects as the
  /// archive's.
  private static String row(Component component, Location place) {
    var path = place.path().replaceFirst("!/META-INF/maven/.*", "").replace("!/", "/");
    return component.name() + " " + component.version() + " " + path;
  }

  private static Inventory inventory() throws IOException {
    return Inventory.of(stack(), "debian-java");
  }

  private static LayerStack stack() throws IOException {
    var archive = Capability.shared("peers/images/debian-java.tar.zst");
    var reader =
        new ArchiveReader(
            List.of(
                new DpkgCataloger(),
                new JavaArchiveCataloger(),
                new JavaProjectCataloger(),
                new JvmCataloger(),
                new OsReleaseCataloger()),
            KnownLayers.none(),
            UNWATCHED);
    var read = reader.read(Files.newInputStream(archive), "debian-java");
    return LayerStack.of(read.configuration(), read.layers());
  }

  private static Set<String> trivy() throws IOException {
    try (var lines =
        Files.lines(Capability.shared("peers/answers/debian-java/packages.trivy.tsv"))) {
      return lines
          .map(line -> line.split("\t", -1))
          .filter(cells -> cells[0].equals("maven"))
          .map(cells -> cells[1] + " " + cells[2] + " " + cells[4])
          .collect(toCollection(TreeSet::new));
    }
  }
}
