package dev.plimsoll.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdInputStream;
import dev.plimsoll.engine.advisory.osv.OsvImporter;
import dev.plimsoll.engine.image.ArchiveFile;
import dev.plimsoll.engine.image.FactsCache;
import dev.plimsoll.engine.inventory.ExplainedDifferences;
import dev.plimsoll.engine.inventory.ListedPackage;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Twelve real images judged with the advisories that Trivy, Grype and OSV-Scanner were given.
/// Every difference stands in a list with its reason; a new one fails, and so does a reason that
/// explains nothing any more.
///
/// The comparison is printed, and left in the build folder: `findings-agreement.txt`.
class FindingsAgreementTest {

  private static final List<String> PEERS = List.of("trivy", "grype", "osv");

  private static final String TRIVY = "trivy.db";
  private static final String GRYPE = "vulnerability.db";

  @TempDir static Path folder;
  private static Path store;

  private final StringBuilder table = new StringBuilder();
  private final List<String> unexplained = new ArrayList<>();

  /// What is found: the record under every name that somebody may report it by.
  private record Found(Set<String> ids, String record, ListedPackage about) {}

  @BeforeAll
  static void bringsEverySource() throws IOException {
    store = folder.resolve("advisories.db");
    new OsvImporter(store).importFrom(List.of(Capability.shared("advisories/osv")), _ -> {});
    unpack("peers/db/trivy.db.zst", TRIVY);
    unpack("peers/db/grype-v6.vulnerability.db.zst", GRYPE);
  }

  private static void unpack(String packed, String file) throws IOException {
    try (var in = new ZstdInputStream(Files.newInputStream(Capability.shared(packed)))) {
      Files.copy(in, folder.resolve(file));
    }
  }

  /// The databases were made from the same records. Trivy's and Grype's forms of it have no place
  /// for RustSec's word that a record is informational.
  @ParameterizedTest
  @ValueSource(strings = {TRIVY, GRYPE})
  void theirDatabasesGiveTheVerdictsOfOurStore(String database) throws Exception {
    for (var image : ExplainedDifferences.IMAGES) {
      var expected = keys(findings(scan(image, store)));
      if (image.equals("go-rust-scratch")) {
        expected.add("RUSTSEC-2023-0045 cargo:memoffset 0.5.1");
      }
      assertThat(keys(findings(scan(image, folder.resolve(database)))))
          .as(image)
          .isEqualTo(expected);
    }
  }

  @Test
  void everySourceThatSaysSoStandsInAFinding() throws Exception {
    var report = scan("distroless-like", store, folder.resolve(TRIVY), folder.resolve(GRYPE));

    assertThat(report.findings())
        .hasSize(49)
        .allSatisfy(
            finding -> assertThat(finding.sources()).containsExactly("osv", "trivy", "grype"));
  }

  private static Set<String> keys(List<Found> found) {
    return found.stream()
        .map(one ->
            String.join(
                " ",
                one.record(),
                one.about().type() + ":" + one.about().name(),
                one.about().version()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyDifferenceToThreeScannersIsExplained() throws Exception {
    var differences = ExplainedDifferences.read("peers/findings.tsv");
    for (var image : ExplainedDifferences.IMAGES) {
      compare(image, differences);
    }
    var report = Path.of("target", "findings-agreement.txt");
    Files.createDirectories(report.getParent());
    System.out.print(table);
    Files.writeString(report, table + String.join("\n", unexplained) + "\n");
    assertThat(unexplained).as(table.toString()).isEmpty();
    assertThat(differences.unused()).isEmpty();
  }

  private void compare(String image, ExplainedDifferences differences) throws Exception {
    var ours = findings(scan(image, store));
    var theirs = new TreeMap<String, Set<ListedPackage>>();
    for (var peer : PEERS) {
      theirs.put(peer, answers(image, peer));
    }
    var known = theirs.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    table.append("%-18s ours %4d".formatted(image, ours.size()));
    var own =
        ours.stream()
            .filter(found -> names(found).noneMatch(known::contains))
            .map(found -> named(found.record(), found.about()))
            .collect(Collectors.toCollection(TreeSet::new));
    unexplained.addAll(differences.unexplained(image, "ours", own));
    var all = ours.stream().flatMap(FindingsAgreementTest::names).collect(Collectors.toSet());
    theirs.forEach((peer, list) -> {
      var its = new TreeSet<>(list);
      its.removeAll(all);
      table.append("   %s %4d, alone %3d".formatted(peer, list.size(), its.size()));
      unexplained.addAll(differences.unexplained(image, peer, its));
    });
    table.append("   ours alone %3d%n".formatted(own.size()));
  }

  /// The id stands where a package's type does: the list of reasons has the same columns.
  private static ListedPackage named(String id, ListedPackage about) {
    return new ListedPackage(id, about.type() + ":" + about.name(), about.version());
  }

  private static Stream<ListedPackage> names(Found found) {
    return found.ids().stream().map(id -> named(id, found.about()));
  }

  private static ScanReport scan(String image, Path... advisories) throws Exception {
    var archive = folder.resolve(image + ".tar");
    try (var packed =
        new ZstdInputStream(
            Files.newInputStream(Capability.shared("peers/images/" + image + ".tar.zst")))) {
      Files.copy(packed, archive);
    }
    var scanner =
        new ImageScanner(
            Analysers.all(),
            new FactsCache(folder.resolve("cache")),
            new AdvisoryFiles(List.of(advisories)),
            Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));
    try {
      return scanner.scan(ScanRequest.of(new ArchiveFile(archive)), Progress.none());
    } finally {
      Files.delete(archive);
    }
  }

  private static List<Found> findings(ScanReport report) {
    var byComponent = report.findings().stream().collect(Collectors.groupingBy(Finding::component));
    return report.components().stream()
        .filter(Component::present)
        .flatMap(component ->
            byComponent.getOrDefault(component.id(), List.of()).stream()
                .map(finding -> found(finding, component)))
        .toList();
  }

  private static Found found(Finding finding, Component component) {
    var ids = new TreeSet<>(finding.aliases());
    ids.add(finding.id());
    return new Found(ids, finding.evidence().advisory(), ListedPackage.of(component));
  }

  /// Columns: id, type and name, installed, fixed, severity, path.
  private static Set<ListedPackage> answers(String image, String peer) throws IOException {
    var file = Capability.shared("peers/answers/%s/findings.%s.tsv".formatted(image, peer));
    try (var lines = Files.lines(file)) {
      return lines
          .skip(1)
          .map(line -> line.split("\t", -1))
          .map(FindingsAgreementTest::answer)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static ListedPackage answer(String[] cells) {
    int colon = cells[1].indexOf(':');
    var about =
        ListedPackage.of(cells[1].substring(0, colon), cells[1].substring(colon + 1), cells[2]);
    return named(cells[0], about);
  }
}
