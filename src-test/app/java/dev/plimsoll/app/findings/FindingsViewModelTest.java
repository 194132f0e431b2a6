package dev.plimsoll.app.findings;

import static dev.plimsoll.engine.model.Severity.CRITICAL;
import static dev.plimsoll.engine.model.Severity.HIGH;
import static dev.plimsoll.engine.model.Severity.LOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.app.Images;
import dev.plimsoll.app.Reports;
import dev.plimsoll.app.Turns;
import dev.plimsoll.app.scan.ImageEntry;
import dev.plimsoll.app.scan.KnownImages;
import dev.plimsoll.app.scan.ListStatus;
import dev.plimsoll.app.scan.ScanService;
import dev.plimsoll.app.ui.LayerMode;
import dev.plimsoll.app.ui.Navigation;
import dev.plimsoll.app.ui.Selection;
import dev.plimsoll.engine.ScanException;
import dev.plimsoll.engine.ScanHistory;
import dev.plimsoll.engine.ScanReport;
import dev.plimsoll.engine.model.FixState;
import dev.plimsoll.engine.model.Gap;
import dev.plimsoll.engine.model.Judged;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsViewModelTest {

  private static final ImageEntry API = Images.entry("shop/api:2.4");
  private static final Executor AT_ONCE = Runnable::run;

  @TempDir private Path folder;
  private ScanReport report = shop().report();
  private final KnownImages images = new KnownImages();
  private final Navigation navigation = new Navigation("findings");
  private ScanService scans;
  private FindingsViewModel model;

  @BeforeEach
  void open() {
    scans = new ScanService((_, _) -> report, new ScanHistory(folder), AT_ONCE, AT_ONCE);
    images.set(List.of(API));
    model = new FindingsViewModel(scans, images, navigation, AT_ONCE, AT_ONCE);
  }

  /// One source package with two components, one superseded component, one layer without files.
  private static Reports shop() {
    return Reports.of("shop/api:2.4")
        .layer("ADD rootfs.tar /", 77_800_000)
        .emptyLayer("ENV LANG=C.UTF-8")
        .layer("RUN apt-get install openssl", 61_200_000)
        .layer("RUN apt-get upgrade zlib1g", 2_900_000)
        .component("libssl1.1", "openssl", "1.1.1k-1", 2, Judged.YES)
        .component("openssl", "openssl", "1.1.1k-1", 2, Judged.YES)
        .component("tar", "1.34", 0)
        .component("zlib1g", "zlib", "1.2.11-1", 0, Judged.YES)
        .upgraded("zlib1g", "1.2.11-1", "1.2.11-2", 3)
        .finding("CVE-2022-0778", HIGH, "libssl1.1", "1.1.1k-1+deb11u2")
        .finding("CVE-2022-0778", HIGH, "openssl", "1.1.1k-1+deb11u2")
        .finding("CVE-2022-37434", CRITICAL, "zlib1g@1.2.11-1", "1.2.11-2")
        .unfixed("CVE-2005-2541", LOW, "tar", FixState.WONT_FIX);
  }

  private void show() {
    navigation.select(Selection.ofImage(API.key(), API.label()));
  }

  private void scanned() {
    scans.scan(List.of(API));
    show();
  }

  private List<String> keys() {
    return model.rows().stream().map(FindingRow::key).toList();
  }

  @Test
  void groupsFindingsByIdAndSourcePackage() {
    scanned();
    assertThat(keys()).containsExactly("DEBIAN-CVE-2022-0778|openssl", "DEBIAN-CVE-2005-2541|tar");
    assertThat(model.rows().getFirst().issue().instances()).hasSize(2);
    assertThat(model.hits().get().shown()).isEqualTo(3);
  }

  @Test
  void showsTheInstancesOfAnExpandedIssue() {
    scanned();
    model.expand("DEBIAN-CVE-2022-0778|openssl", true);
    assertThat(keys())
        .containsExactly(
            "DEBIAN-CVE-2022-0778|openssl",
            "DEBIAN-CVE-2022-0778|openssl|libssl1.1@1.1.1k-1",
            "DEBIAN-CVE-2022-0778|openssl|openssl@1.1.1k-1",
            "DEBIAN-CVE-2005-2541|tar");
    model.expand("DEBIAN-CVE-2022-0778|openssl", false);
    assertThat(keys()).hasSize(2);
  }

  @Test
  void leavesOutWhatALaterLayerEndedAndSaysHowMuch() {
    scanned();
    assertThat(model.hits().get().superseded()).isEqualTo(1);
    model.includeSuperseded(true);
    assertThat(keys()).first().isEqualTo("DEBIAN-CVE-2022-37434|zlib");
    assertThat(model.rows().getFirst().instance().isSuperseded()).isTrue();
    assertThat(model.hits().get().superseded()).isEqualTo(1);
    assertThat(model.hits().get().shown()).isEqualTo(4);
  }

  @Test
  void listsWhatTheChosenLayersBrought() {
    scanned();
    model.chooseLayers(Set.of(2));
    assertThat(keys()).containsExactly("DEBIAN-CVE-2022-0778|openssl");
    model.chooseLayers(Set.of(0, 2));
    assertThat(keys()).hasSize(2);
  }

  @Test
  void countsForEachLayerWhatChoosingItLists() {
    scanned();
    assertThat(model.layers()).extracting(LayerRow::count).containsExactly(1, 0, 2, 0);
    for (var layer : List.copyOf(model.layers())) {
      model.chooseLayers(Set.of(layer.index()));
      assertThat(model.hits().get().shown()).isEqualTo(layer.count());
    }
  }

  @Test
  void listsWhatIsPresentAtALayer() {
    scanned();
    model.choose(LayerMode.PRESENT);
    model.includeSuperseded(true);
    assertThat(model.layers()).extracting(LayerRow::count).containsExactly(2, 2, 4, 3);
  }

  @Test
  void filtersByEveryWordInEitherLanguage() {
    scanned();
    model.filter("HIGH openssl");
    assertThat(keys()).containsExactly("DEBIAN-CVE-2022-0778|openssl");
    model.filter("不予修复");
    assertThat(keys()).containsExactly("DEBIAN-CVE-2005-2541|tar");
    assertThat(model.hits().get().hidden()).isEqualTo(2);
  }

  @Test
  void keepsTheSelectionThatTheFilterHides() {
    scanned();
    model.select("DEBIAN-CVE-2005-2541|tar");
    model.filter("openssl");
    assertThat(model.isSelectedHidden()).isTrue();
    assertThat(model.selected().get().key()).isEqualTo("DEBIAN-CVE-2005-2541|tar");
    model.filter("");
    assertThat(model.isSelectedHidden()).isFalse();
  }

  @Test
  void keepsTheSelectionOverAnotherScan() {
    scanned();
    model.select("DEBIAN-CVE-2005-2541|tar");
    report = shop().finding("CVE-2016-2781", LOW, "tar", "1.35").report();
    scans.scan(List.of(API));
    assertThat(model.selected().get().key()).isEqualTo("DEBIAN-CVE-2005-2541|tar");
    assertThat(model.rows()).hasSize(3);
  }

  @Test
  void dropsTheSelectionOfAFindingThatIsGone() {
    scanned();
    model.select("DEBIAN-CVE-2005-2541|tar");
    report = Reports.of("shop/api:2.4").layer("ADD rootfs.tar /", 1).report();
    scans.scan(List.of(API));
    assertThat(model.selected().get()).isNull();
  }

  @Test
  void sortsBySeveralKeysAndReturnsToTheDefaultOrder() {
    scanned();
    model.sort(List.of(new FindingOrder.Key(FindingOrder.PACKAGE, true)));
    assertThat(keys()).first().isEqualTo("DEBIAN-CVE-2005-2541|tar");
    model.sort(List.of());
    assertThat(keys()).first().isEqualTo("DEBIAN-CVE-2022-0778|openssl");
  }

  @Test
  void choosesTheLayerOfTheSelectedFinding() {
    scanned();
    model.select("DEBIAN-CVE-2022-0778|openssl");
    model.chooseItsLayer();
    assertThat(model.query().get().layers()).containsExactly(2);
    assertThat(model.selected().get()).isNotNull();
  }

  @Test
  void followsTheSelectionOfTheWindow() {
    scanned();
    model.chooseLayers(Set.of(2));
    model.select("DEBIAN-CVE-2022-0778|openssl");
    assertThat(navigation.selection().layerRanges()).isEqualTo("2");
    assertThat(navigation.selection().finding()).isPresent();
    navigation.back();
    assertThat(model.selected().get()).isNull();
    navigation.back();
    assertThat(model.query().get().layers()).isEmpty();
    assertThat(model.rows()).hasSize(2);
    navigation.select(Selection.none());
    assertThat(model.situation().get().status()).isEqualTo(ListStatus.NO_IMAGE);
    assertThat(model.rows()).isEmpty();
  }

  @Test
  void showsOnlyTheAnswerToTheLastKeystroke() {
    var background = new Turns();
    var slow = new FindingsViewModel(scans, images, navigation, background, AT_ONCE);
    scanned();
    background.run();
    slow.filter("op");
    slow.filter("tar");
    assertThat(slow.idle().get()).isFalse();
    background.runOne();
    assertThat(slow.rows()).as("the answer to \"op\" came too late").hasSize(2);
    background.run();
    assertThat(slow.rows()).extracting(FindingRow::key).containsExactly("DEBIAN-CVE-2005-2541|tar");
    assertThat(slow.idle().get()).isTrue();
  }

  @Test
  void saysWhyTheListIsEmpty() {
    assertThat(model.situation().get().status()).isEqualTo(ListStatus.NO_IMAGE);
    show();
    assertThat(model.situation().get().status()).isEqualTo(ListStatus.NEVER_SCANNED);
    model.scan();
    assertThat(model.situation().get().status()).isEqualTo(ListStatus.LIST);
    model.filter("no such word");
    assertThat(model.situation().get().status()).isEqualTo(ListStatus.NO_MATCH);
    model.filter("");
    model.chooseLayers(Set.of(1));
    assertThat(model.situation().get().status()).isEqualTo(ListStatus.NONE_IN_LAYERS);
  }

  @Test
  void neverCallsAnUnknownDistributionFreeOfFindings() {
    report =
        Reports.of("scratch")
            .unknownDistribution()
            .layer("ADD rootfs.tar /", 1)
            .component("tar", "tar", "1.34", 0, Judged.DISTRIBUTION_UNKNOWN)
            .report();
    scanned();
    assertThat(model.situation().get().status()).isEqualTo(ListStatus.NOT_COVERED);
  }

  @Test
  void tellsAPartialZeroFromNoneFound() {
    var clean = Reports.of("clean").layer("ADD rootfs.tar /", 1).component("tar", "1.34", 0);
    report = clean.report();
    scanned();
    assertThat(model.situation().get().status()).isEqualTo(ListStatus.NONE_FOUND);
    report = clean.gap("IMG-012", Gap.Kind.FAILED, "layer 0", Map.of("n", "0")).report();
    scans.scan(List.of(API));
    assertThat(model.situation().get().status()).isEqualTo(ListStatus.NONE_PARTIAL);
  }

  @Test
  void keepsTheFormerFindingsWhenAnotherScanFails() {
    var failing = new boolean[1];
    var service =
        new ScanService(
            (_, _) -> {
              if (failing[0]) {
                throw new ScanException("IMG-021", "stopped", Map.of(), null);
              }
              return report;
            },
            new ScanHistory(folder),
            AT_ONCE,
            AT_ONCE);
    var findings = new FindingsViewModel(service, images, navigation, AT_ONCE, AT_ONCE);
    service.scan(List.of(API));
    show();
    failing[0] = true;
    service.scan(List.of(API));
    assertThat(findings.situation().get().status()).isEqualTo(ListStatus.LIST);
    assertThat(findings.situation().get().scan())
        .hasToString("Failed[code=IMG-021, parameters={}]");
  }

  @Test
  void listsTheFindingsOfOneVersionAndNotOfThoseThatBeginLikeIt() {
    report =
        Reports.of("shop/api:2.4")
            .layer("ADD rootfs.tar /", 1)
            .component("log", "1.1", 0)
            .component("log", "1.1.1", 0)
            .finding("CVE-1", HIGH, "log@1.1", "2")
            .finding("CVE-2", HIGH, "log@1.1.1", "2")
            .report();
    scanned();
    model.showOf(report.components().getFirst());
    assertThat(keys()).containsExactly("DEBIAN-CVE-1|log");
    assertThat(model.hits().get().hidden()).isEqualTo(1);
    model.showOfAll();
    assertThat(keys()).hasSize(2);
  }
}
