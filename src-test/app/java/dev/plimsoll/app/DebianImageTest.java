package dev.plimsoll.app;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.connect.ContainerEngine;
import dev.plimsoll.connect.docker.DockerLocator;
import dev.plimsoll.engine.Analysers;
import dev.plimsoll.engine.Capability;
import dev.plimsoll.engine.ImageScanner;
import dev.plimsoll.engine.Progress;
import dev.plimsoll.engine.ScanReport;
import dev.plimsoll.engine.ScanRequest;
import dev.plimsoll.engine.Scanner;
import dev.plimsoll.engine.advisory.osv.OsvImporter;
import dev.plimsoll.engine.advisory.osv.OsvStore;
import dev.plimsoll.engine.image.FactsCache;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.Finding;
import dev.plimsoll.engine.model.StoryStep.Change;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real Debian image in a real engine (src-test/fixtures/docker), compared with what dpkg says
/// inside a container of it.
class DebianImageTest {

  private static final String IMAGE = "plimsoll-test/debian:1";

  @TempDir static Path folder;
  private static Scanner scanner;
  private static ScanReport report;

  @BeforeAll
  static void scansTheImage() throws Exception {
    Capability.DOCKER.require();
    var store = folder.resolve("advisories.db");
    new OsvImporter(store).importFrom(List.of(Capability.shared("advisories/osv/Debian")), _ -> {});
    scanner =
        new ImageScanner(
            Analysers.all(),
            new FactsCache(folder.resolve("cache")),
            () -> List.of(OsvStore.open(store)),
            Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));
    try (ContainerEngine engine = engine()) {
      report = scanner.scan(ScanRequest.of(engine.source(IMAGE)), Progress.none());
    }
  }

  @Test
  void listsExactlyWhatDpkgLists() throws IOException, InterruptedException {
    var ours =
        report.components().stream()
            .filter(Component::present)
            .map(c -> c.name() + " " + c.version() + " " + c.architecture())
            .collect(toCollection(TreeSet::new));
    assertThat(ours).isEqualTo(installedInside());
  }

  @Test
  void findsTheOldVersions() {
    assertThat(findings("curl"))
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.evidence().matchedName()).isEqualTo("curl"));
    assertThat(findings("openssl")).isNotEmpty();
    assertThat(findings("bind9-libs")).isNotEmpty();
    assertThat(findings("libapr1")).isNotEmpty();
  }

  @Test
  void tiesAFindingToTheLayerAndInstructionThatBroughtThePackage() {
    var finding = findings("curl").getFirst();
    var layer = report.image().layers().get(finding.layer());
    assertThat(layer.instruction().orElseThrow().text())
        .isEqualTo("RUN dpkg -i /tmp/debs/2-old/*.deb");
  }

  @Test
  void tellsTheStoryOfAnUpgradedPackage() {
    var old = component("libexpat1", false);
    var now = component("libexpat1", true);
    assertThat(old.version()).isEqualTo("2.2.10-2");
    assertThat(now.version()).isEqualTo("2.2.10-2+deb11u5");
    assertThat(now.story()).isEqualTo(old.story());
    assertThat(now.story())
        .extracting(step -> step.what())
        .containsExactly(Change.ADDED, Change.CHANGED);
    assertThat(now.layer()).isGreaterThan(old.layer());
    assertThat(instruction(now)).isEqualTo("RUN dpkg -i /tmp/debs/3-fixed/*.deb");
    assertThat(findings("libexpat1")).allMatch(finding -> !isPresent(finding));
  }

  @Test
  void tellsTheStoryOfARemovedPackage() {
    var gone = component("libtiff5", false);
    assertThat(gone.end().orElseThrow().what()).isEqualTo(Change.REMOVED);
    assertThat(report.openFindings()).noneMatch(finding -> finding.component().equals(gone.id()));
    assertThat(component("nginx-core", false).end().orElseThrow().what()).isEqualTo(Change.REMOVED);
  }

  @Test
  void givesAPackageThatCameBackToTheLayerThatBroughtItLast() {
    var sudo = component("sudo", true);
    assertThat(sudo.story())
        .extracting(step -> step.what())
        .containsExactly(Change.ADDED, Change.REMOVED, Change.ADDED);
    assertThat(instruction(sudo)).isEqualTo("RUN dpkg -i /tmp/debs/2-old/sudo.deb");
  }

  @Test
  void readsNothingTheSecondTime() throws Exception {
    try (ContainerEngine engine = engine()) {
      var again = scanner.scan(ScanRequest.of(engine.source(IMAGE)), Progress.none());
      assertThat(again.bytesRead()).isZero();
      assertThat(again.components()).isEqualTo(report.components());
      assertThat(again.findings()).isEqualTo(report.findings());
    }
  }

  private static ContainerEngine engine() throws Exception {
    return new DockerLocator(System.getenv(), folder).locate();
  }

  private static Set<String> installedInside() throws IOException, InterruptedException {
    var format = "${db:Status-Status} ${Package} ${Version} ${Architecture}\\n";
    return new Container(IMAGE)
        .answer("dpkg-query", "-W", "-f", format)
        .lines()
        .filter(line -> line.startsWith("installed "))
        .map(line -> line.substring("installed ".length()))
        .collect(toCollection(TreeSet::new));
  }

  private static List<Finding> findings(String name) {
    return report.findings().stream().filter(finding -> of(finding).name().equals(name)).toList();
  }

  private static boolean isPresent(Finding finding) {
    return of(finding).present();
  }

  private static Component of(Finding finding) {
    return report.components().stream()
        .filter(c -> c.id().equals(finding.component()))
        .findFirst()
        .orElseThrow();
  }

  private static Component component(String name, boolean present) {
    return report.components().stream()
        .filter(c -> c.name().equals(name) && c.present() == present)
        .findFirst()
        .orElseThrow();
  }

  private static String instruction(Component component) {
    return report.image().layers().get(component.layer()).instruction().orElseThrow().text();
  }
}
