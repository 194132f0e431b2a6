package dev.plimsoll.app.packages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.app.Images;
import dev.plimsoll.app.Reports;
import dev.plimsoll.app.Shops;
import dev.plimsoll.app.Turns;
import dev.plimsoll.app.scan.ImageEntry;
import dev.plimsoll.app.scan.KnownImages;
import dev.plimsoll.app.scan.ListStatus;
import dev.plimsoll.app.scan.ScanService;
import dev.plimsoll.app.scan.ScanState;
import dev.plimsoll.app.ui.LayerMode;
import dev.plimsoll.app.ui.Navigation;
import dev.plimsoll.app.ui.Selection;
import dev.plimsoll.engine.ScanException;
import dev.plimsoll.engine.ScanHistory;
import dev.plimsoll.engine.ScanReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackagesViewModelTest {

  private static final ImageEntry MARKET = Images.entry("shop/market:3.1");
  private static final Executor AT_ONCE = Runnable::run;
  private static final String API = "shop-api@1.4.0";
  private static final String EXPRESS = "express@4.18.1";
  private static final String DEBUG = "debug@2.6.9";
  private static final String MS = "ms@2.0.0";

  @TempDir private Path folder;
  private ScanReport report = Shops.market().report();
  private final KnownImages images = new KnownImages();
  private final Navigation navigation = new Navigation("packages");
  private ScanService scans;
  private PackagesViewModel model;
  private boolean fails;

  @BeforeEach
  void open() {
    scans = new ScanService((_, _) -> scan(), new ScanHistory(folder), AT_ONCE, AT_ONCE);
    images.set(List.of(MARKET));
    model = new PackagesViewModel(scans, images, navigation, AT_ONCE, AT_ONCE);
  }

  private ScanReport scan() throws ScanException {
    if (fails) {
      throw new ScanException("IMG-021", "stopped", Map.of(), null);
    }
    return report;
  }

  private void show() {
    navigation.select(Selection.ofImage(MARKET.key(), MARKET.label()));
  }

  private void scanned() {
    scans.scan(List.of(MARKET));
    show();
  }

  private List<String> keys() {
    return model.rows().stream().map(PackageRow::key).toList();
  }

  private List<String> names() {
    return model.rows().stream()
        .filter(PackageRow.OfComponent.class::isInstance)
        .map(row -> ((PackageRow.OfComponent) row).entry().component().name())
        .toList();
  }

  private PackageRow.OfComponent row(String key) {
    return model.rows().stream()
        .filter(row -> row.key().equals(key))
        .map(PackageRow.OfComponent.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private ListStatus status() {
    return model.situation().get().status();
  }

  @Test
  void listsTheWorstFirstThenWhatIsStillShippedThenWhatFailed() {
    scanned();
    assertThat(names()).startsWith("minimist", "qs", "curl", "libcurl4", "body-parser");
    assertThat(keys().subList(keys().size() - 3, keys().size()))
        .satisfiesExactly(
            heading -> assertThat(heading).isEqualTo("ended"),
            ended -> assertThat(ended).isEqualTo("ended|git@1:2.39.5-0"),
            gap -> assertThat(gap).startsWith("INV-007|layer 3: app/composer.lock"));
    assertThat(model.hits().get().shown()).isEqualTo(22);
  }

  @Test
  void sortsVersionsByTheOrderOfTheirEcosystem() {
    scanned();
    model.sort(List.of(new PackageOrder.Key(PackageOrder.VERSION, false)));
    assertThat(names())
        .containsSubsequence("python3-urllib3", "libssl3", "curl", "zlib1g")
        .containsSubsequence("minimist", "cookie", "debug", "express", "qs");
  }

  @Test
  void keepsWhatWasNotExaminedApartFromWhatHasNone() {
    scanned();
    assertThat(names().subList(19, 21))
        .containsExactly("org.apache.logging.log4j:log4j-core", "org.example:shop");
    model.narrow(Narrowing.NOT_EXAMINED);
    assertThat(model.rows()).hasSize(report.coverage().notExamined());
    model.narrow(Narrowing.FAILED);
    assertThat(model.rows()).hasSize(report.coverage().failed());
    model.narrow(Narrowing.EXAMINED);
    assertThat(model.rows()).hasSize(report.coverage().examined());
    model.narrow(Narrowing.LICENCE_UNKNOWN);
    assertThat(model.rows()).hasSize(model.hits().get().index().withoutLicence());
  }

  @Test
  void filtersByWhatTheColumnsShowInEitherLanguage() {
    scanned();
    model.filter("bsd-3");
    assertThat(names()).containsExactly("qs");
    model.filter("严重");
    assertThat(names()).containsExactly("minimist");
    model.filter("urllib3 pypi");
    assertThat(names()).containsExactly("urllib3");
    assertThat(model.hits().get().hidden()).isEqualTo(21);
    model.filter("composer.lock");
    assertThat(names()).isEmpty();
    assertThat(model.rows()).hasSize(1);
    model.filter("no-such-word");
    assertThat(status()).isEqualTo(ListStatus.NO_MATCH);
  }

  @Test
  void followsTheLayersAndTheirModeOfTheWindow() {
    scanned();
    model.chooseLayers(Set.of(0));
    assertThat(names()).containsExactly("libc6", "zlib1g");
    navigation.layerModeProperty().set(LayerMode.PRESENT);
    model.chooseLayers(Set.of(2));
    assertThat(names()).contains("git", "libc6", "curl").doesNotContain("qs");
    model.chooseLayers(Set.of(4));
    assertThat(names()).doesNotContain("git");
    navigation.layerModeProperty().set(LayerMode.ADDED);
    model.narrow(Narrowing.EXAMINED);
    model.narrow(Narrowing.ALL);
    assertThat(names()).isEmpty();
  }

  @Test
  void putsAPackageIntoTheGroupOfEachOfItsLicences() {
    scanned();
    model.group(Grouping.LICENCE);
    assertThat(keys())
        .contains(
            "LICENCE|GPL-2.0-or-later|libc6@2.36-9+deb12u10",
            "LICENCE|LGPL-2.1-or-later|libc6@2.36-9+deb12u10");
    assertThat(model.hits().get().shown()).isEqualTo(22);
    model.open("LICENCE|MIT|", false);
    assertThat(names()).doesNotContain("express");
    model.group(Grouping.ECOSYSTEM);
    assertThat(keys()).first().isEqualTo("ECOSYSTEM|deb|");
  }

  @Test
  void opensTheTreeStepByStep() {
    scanned();
    model.arrange(Arrangement.TREE);
    assertThat(names())
        .containsExactly(
            "shop-api", "curl", "python3-urllib3", "urllib3", "org.example:shop", "git");
    model.open(API, true);
    assertThat(names()).startsWith("shop-api", "minimist", "express", "log-bridge", "left-thing");
    assertThat(row(API + "\n" + EXPRESS).branch().below().vulnerable()).isEqualTo(1);
    model.open(API, false);
    assertThat(names()).startsWith("shop-api", "curl");
  }

  @Test
  void refersToWhatIsShownAboveAndNeverOpensARing() {
    scanned();
    model.arrange(Arrangement.TREE);
    var debug = String.join("\n", API, EXPRESS, "body-parser@1.20.0", DEBUG);
    for (var key :
        List.of(
            API,
            API + "\n" + EXPRESS,
            API + "\n" + EXPRESS + "\nbody-parser@1.20.0",
            debug,
            debug + "\n" + MS)) {
      model.open(key, true);
    }
    var again = row(String.join("\n", debug, MS, DEBUG));
    assertThat(again.branch().opening()).isEqualTo(Branch.Opening.REFERENCE);
    assertThat(again.branch().above()).isEqualTo(debug);
    model.open(again.key(), true);
    assertThat(row(again.key()).branch().opening()).isEqualTo(Branch.Opening.REFERENCE);
  }

  @Test
  void coloursTheGuideAsFarAsItLeadsToAFinding() {
    scanned();
    model.arrange(Arrangement.TREE);
    model.open(API, true);
    model.open(API + "\n" + EXPRESS, true);
    assertThat(row(API + "\n" + EXPRESS).branch().leading()).isEqualTo(1);
    assertThat(row(API + "\n" + EXPRESS + "\nbody-parser@1.20.0").branch().leading()).isEqualTo(3);
    assertThat(row(API + "\n" + EXPRESS + "\ncookie@0.5.0").branch().leading()).isEqualTo(1);
    assertThat(row(API + "\nleft-thing@0.9.1").branch().leading()).isEqualTo(0);
  }

  @Test
  void showsOneWayToEachPackageThatAFilterFinds() {
    scanned();
    model.arrange(Arrangement.TREE);
    model.filter("qs");
    assertThat(names()).containsExactly("shop-api", "express", "body-parser", "qs");
    assertThat(row("~" + EXPRESS).branch().isContext()).isTrue();
    assertThat(row("~qs@6.10.3").branch().isContext()).isFalse();
    model.open("~" + EXPRESS, false);
    assertThat(names()).containsExactly("shop-api", "express");
    model.filter("qs 6");
    assertThat(names()).contains("qs");
  }

  @Test
  void opensTheWayToAPackageThatIsGoneTo() {
    scanned();
    model.arrange(Arrangement.TREE);
    model.goTo("qs@6.10.3");
    assertThat(names()).contains("qs");
    assertThat(Objects.requireNonNull(model.selected().get()).key()).endsWith("\nqs@6.10.3");
    assertThat(model.isSelectedHidden()).isFalse();
    model.filter("curl");
    assertThat(model.isSelectedHidden()).isTrue();
    assertThat(model.selectedPackage()).isPresent();
  }

  @Test
  void selectsThroughTheWindowsSelection() {
    scanned();
    model.select("qs@6.10.3");
    assertThat(navigation.selection().component()).contains(new Selection.Part("qs@6.10.3", "qs"));
    model.chooseItsLayer();
    assertThat(navigation.selection().layers()).containsExactly(3);
    assertThat(model.selectedPackage()).isPresent();
    navigation.select(navigation.selection().withoutInnermost());
    assertThat(model.selected().get()).isNull();
    model.select("ended");
    assertThat(model.selected().get()).isNull();
  }

  @Test
  void keepsARowThatIsNoPackageSelected() {
    scanned();
    model.select("ended");
    assertThat(model.selected().get()).isInstanceOf(PackageRow.OfGroup.class);
    model.sort(List.of(new PackageOrder.Key(PackageOrder.NAME, true)));
    assertThat(model.selected().get()).isInstanceOf(PackageRow.OfGroup.class);
  }

  @Test
  void leavesTheListOfFilesWithThePackage() {
    scanned();
    model.show(Optional.of(Detail.FILES));
    assertThat(model.detail().get()).isEmpty();
    model.select("libc6@2.36-9+deb12u10");
    model.show(Optional.of(Detail.FILES));
    assertThat(model.detail().get()).contains(Detail.FILES);
    model.goTo("qs@6.10.3");
    assertThat(model.detail().get()).isEmpty();
  }

  @Test
  void sortsAndFallsBackToTheDefaultOrder() {
    scanned();
    model.sort(List.of(new PackageOrder.Key(PackageOrder.TYPE, false)));
    assertThat(names().subList(0, 6))
        .containsExactly("curl", "libcurl4", "libc6", "libssl3", "python3-urllib3", "zlib1g");
    model.sort(List.of());
    assertThat(names()).startsWith("minimist");
  }

  @Test
  void everyOrderPutsEveryPackageOnce() {
    scanned();
    for (var order : PackageOrder.values()) {
      for (boolean isDescending : new boolean[] {false, true}) {
        model.sort(List.of(new PackageOrder.Key(order, isDescending)));
        assertThat(names()).as("%s", order).hasSize(22).doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void answersOnlyTheLastQuestion() {
    var turns = new Turns();
    model = new PackagesViewModel(scans, images, navigation, turns, AT_ONCE);
    scanned();
    turns.run();
    model.filter("qs");
    model.filter("curl");
    assertThat(model.idle().get()).isFalse();
    turns.run();
    assertThat(names()).containsExactly("curl", "libcurl4");
    assertThat(model.idle().get()).isTrue();
  }

  @Test
  void saysWhatIsNotKnownBeforeWhatWasNotFound() {
    assertThat(status()).isEqualTo(ListStatus.NO_IMAGE);
    show();
    assertThat(status()).isEqualTo(ListStatus.NEVER_SCANNED);
    report = Reports.of("shop/market:3.1").layer("ADD x /", 10).unread(1).report();
    scanned();
    assertThat(status()).isEqualTo(ListStatus.NONE_PARTIAL);
    report = Reports.of("shop/market:3.1").layer("ADD x /", 10).report();
    model.scan();
    assertThat(status()).isEqualTo(ListStatus.NONE_FOUND);
    model.chooseLayers(Set.of(0));
    assertThat(status()).isEqualTo(ListStatus.NONE_IN_LAYERS);
  }

  @Test
  void keepsTheFormerListWhenTheNextScanFails() {
    scanned();
    int rows = model.rows().size();
    fails = true;
    model.scan();
    assertThat(model.rows()).hasSize(rows);
    assertThat(status()).isEqualTo(ListStatus.LIST);
    assertThat(model.situation().get().scan()).isInstanceOf(ScanState.Failed.class);
  }

  @Test
  void isFoundByThePalette() {
    scanned();
    var found = model.palette().find(List.of("express"), 5);
    assertThat(found).hasSize(1);
    found.getFirst().open().run();
    assertThat(model.selectedPackage().map(PackageEntry::id)).contains(EXPRESS);
  }
}
