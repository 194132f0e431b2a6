package dev.plimsoll.engine;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdInputStream;
import dev.plimsoll.engine.advisory.osv.OsvImporter;
import dev.plimsoll.engine.advisory.osv.OsvStore;
import dev.plimsoll.engine.image.ArchiveFile;
import dev.plimsoll.engine.image.FactsCache;
import dev.plimsoll.engine.model.Component;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The distroless-shaped image of the peers: what three other scanners agree on, with the same
/// advisories.
class DistrolessAgreementTest {

  private static final String ANSWERS = "peers/answers/distroless-like/";

  @TempDir static Path folder;
  private static ScanReport report;

  @BeforeAll
  static void scansTheImage() throws Exception {
    var archive = folder.resolve("distroless-like.tar");
    try (InputStream packed =
            Files.newInputStream(Capability.shared("peers/images/distroless-like.tar.zst"));
        var image = new ZstdInputStream(packed)) {
      Files.copy(image, archive);
    }
    var store = folder.resolve("advisories.db");
    new OsvImporter(store).importFrom(List.of(Capability.shared("advisories/osv/Debian")), _ -> {});
    var scanner =
        new ImageScanner(
            Analysers.all(),
            new FactsCache(folder.resolve("cache")),
            () -> List.of(OsvStore.open(store)),
            Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));
    report = scanner.scan(ScanRequest.of(new ArchiveFile(archive)), Progress.none());
  }

  @ParameterizedTest
  @ValueSource(strings = {"syft", "trivy", "osv"})
  void listsThePackagesThatThePeersList(String peer) throws IOException {
    assertThat(packages())
        .hasSize(50)
        .isEqualTo(column(peer, "packages", row -> row[1] + " " + row[2]));
  }

  @ParameterizedTest
  @ValueSource(strings = {"trivy", "grype", "osv"})
  void findsWhatThePeersFind(String peer) throws IOException {
    assertThat(findings())
        .hasSize(49)
        .isEqualTo(column(peer, "findings", row -> row[0] + " " + row[1].substring(4)));
  }

  @Test
  void knowsTheFixOfEveryFinding() throws IOException {
    var fixes = new TreeSet<String>();
    for (var finding : report.openFindings()) {
      fixes.add(
          finding.id() + " " + name(finding.component()) + " " + finding.fixedIn().orElse("-"));
    }
    assertThat(fixes)
        .isEqualTo(
            column("trivy", "findings", row -> row[0] + " " + row[1].substring(4) + " " + row[3]));
  }

  @Test
  void examinesEverythingAndSaysSo() {
    assertThat(report.gaps()).isEmpty();
    assertThat(report.coverage()).isEqualTo(new Coverage(50, 0, 0, 0, 1, 1));
  }

  private static Set<String> packages() {
    return report.components().stream()
        .map(c -> c.name() + " " + c.version())
        .collect(toCollection(TreeSet::new));
  }

  private static Set<String> findings() {
    return report.openFindings().stream()
        .map(finding -> finding.id() + " " + name(finding.component()))
        .collect(toCollection(TreeSet::new));
  }

  private static String name(String component) {
    return report.components().stream()
        .filter(c -> c.id().equals(component))
        .map(Component::name)
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> column(
      String peer, String table, java.util.function.Function<String[], String> row)
      throws IOException {
    var file = Capability.shared(String.format(Locale.ROOT, "%s%s.%s.tsv", ANSWERS, table, peer));
    return Files.readAllLines(file).stream()
        .skip(1)
        .map(line -> row.apply(line.split("\t", -1)))
        .collect(toCollection(TreeSet::new));
  }
}
