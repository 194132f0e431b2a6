package dev.plimsoll.app.images;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.app.FakeEngine;
import dev.plimsoll.app.Images;
import dev.plimsoll.app.Reports;
import dev.plimsoll.app.Turns;
import dev.plimsoll.app.scan.KnownImages;
import dev.plimsoll.app.scan.ScanService;
import dev.plimsoll.app.ui.Navigation;
import dev.plimsoll.app.ui.Selection;
import dev.plimsoll.connect.EngineImage;
import dev.plimsoll.engine.ScanHistory;
import dev.plimsoll.engine.ScanReport;
import dev.plimsoll.engine.image.ImageIdentity;
import dev.plimsoll.engine.image.ImageSource;
import dev.plimsoll.engine.image.UnreadableImageException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImagesViewModelTest {

  private static final Executor AT_ONCE = Runnable::run;
  private static final ScanReport REPORT =
      Reports.of("shop/api:2.4").layer("ADD rootfs.tar /", 77_800_000).report();

  private final FakeEngine engine = new FakeEngine();
  private final List<String> scanned = new ArrayList<>();
  private final KnownImages images = new KnownImages();
  private final Navigation navigation = new Navigation("images");
  private final FileShelf files =
      new FileShelf(file -> Images.source(file.toString()), () -> Images.source("demo/shop"));
  @TempDir private Path folder;
  private ScanService scans;
  private ImagesViewModel model;

  @BeforeEach
  void open() {
    scans =
        new ScanService(
            (request, _) -> {
              scanned.add(request.source().reference());
              return REPORT;
            },
            new ScanHistory(folder),
            AT_ONCE,
            AT_ONCE);
    model = model(files, AT_ONCE);
  }

  private ImagesViewModel model(FileShelf shelf, Executor background) {
    return new ImagesViewModel(
        Shelves.of(engine, shelf), images, scans, navigation, background, AT_ONCE);
  }

  private void image(int number, int daysOld, String... tags) {
    engine.images.add(
        new EngineImage(
            Reports.digest(number),
            List.of(tags),
            Reports.NOW.minus(Duration.ofDays(daysOld)),
            number * 1_000_000L));
  }

  private List<String> labels() {
    return model.rows().stream().map(row -> row.image().label()).toList();
  }

  @Test
  void listsTheNewestFirstAndUntaggedOnesLast() {
    image(1, 9, "shop/web:1.9");
    image(2, 1);
    image(3, 3, "shop/api:2.4", "shop/api:latest");
    model.refresh();
    assertThat(labels())
        .containsExactly("shop/api:2.4", "shop/web:1.9", Reports.digest(2).abbreviated());
  }

  @Test
  void scansNothingByItself() {
    image(1, 9, "shop/web:1.9");
    model.refresh();
    model.select(Set.of(model.rows().getFirst().key()), model.rows().getFirst().key());
    model.openDemo();
    assertThat(scanned).isEmpty();
  }

  @Test
  void scansTheChosenRowsById() {
    image(1, 9, "shop/web:1.9");
    image(2, 8, "shop/api:2.4");
    model.refresh();
    model.select(model.rows().stream().map(ImageRow::key).toList(), model.rows().getFirst().key());
    assertThat(model.bytesToRead()).isEqualTo(3_000_000);
    model.scanSelected();
    assertThat(scanned).containsExactly(Reports.digest(2).toString(), Reports.digest(1).toString());
    assertThat(model.rows()).noneMatch(ImageRow::isNeverScanned);
  }

  @Test
  void showsEveryAddressWhenNoEngineAnswers() {
    engine.isOff = true;
    model.refresh();
    assertThat(model.engine().get())
        .isEqualTo(
            new EngineState.Silent("DKR-001", Map.of("n", "2"), FakeEngine.notFound().attempts()));
    assertThat(model.rows()).isEmpty();
  }

  @Test
  void keepsTheRowsWhenTheEngineFallsSilentAndFindsItAgain() {
    image(1, 9, "shop/web:1.9");
    model.refresh();
    engine.isOff = true;
    model.refresh();
    assertThat(labels()).containsExactly("shop/web:1.9");
    assertThat(engine.closed).isEqualTo(1);
    engine.isOff = false;
    model.refresh();
    assertThat(model.engine().get()).isInstanceOf(EngineState.Answering.class);
  }

  @Test
  void listsAnArchiveOnceAndSelectsIt() {
    model.openArchive(Path.of("/audit/base.tar"));
    model.openArchive(Path.of("/audit/../audit/base.tar"));
    assertThat(labels()).containsExactly("base.tar");
    assertThat(model.selected().get()).containsExactly("archive:/audit/base.tar");
    assertThat(model.rows().getFirst().size()).isEqualTo(310_000_000);
  }

  @Test
  void learnsTheIdOfAnArchiveByScanningIt() {
    model.openArchive(Path.of("/audit/base.tar"));
    assertThat(model.rows().getFirst().id()).isEmpty();
    model.scanSelected();
    assertThat(model.rows().getFirst().id()).contains(REPORT.image().id());
  }

  @Test
  void namesTheLeadOfTheChosenRowsToTheWindow() {
    image(1, 9, "shop/web:1.9");
    image(2, 8, "shop/api:2.4");
    model.refresh();
    var keys = model.rows().stream().map(ImageRow::key).toList();
    model.select(keys, keys.getLast());
    assertThat(navigation.selection()).isEqualTo(Selection.ofImage(keys.getLast(), "shop/web:1.9"));
    assertThat(model.selected().get()).hasSize(2);
    navigation.select(Selection.none());
    assertThat(model.selected().get()).isEmpty();
    assertThat(images.find(keys.getLast())).isPresent();
  }

  @Test
  void saysWhyAFileIsNoImage() {
    var shelf = new FileShelf(ImagesViewModelTest::unreadable, () -> Images.source("demo"));
    var other = model(shelf, AT_ONCE);
    other.openArchive(Path.of("/audit/notes.txt"));
    assertThat(other.rows()).isEmpty();
    assertThat(other.trouble().get())
        .isEqualTo(new Trouble("IMG-001", Map.of("file", "/audit/notes.txt", "reason", "text")));
    other.dismissTrouble();
    assertThat(other.trouble().get()).isNull();
  }

  @Test
  void isIdleOnceEverythingHasArrived() {
    var background = new Turns();
    var slow = model(files, background);
    slow.refresh();
    slow.openDemo();
    background.runOne();
    assertThat(slow.idle().get()).isFalse();
    background.run();
    assertThat(slow.idle().get()).isTrue();
  }

  private static ImageSource unreadable(Path file) {
    return new ImageSource() {
      @Override
      public String reference() {
        return file.toString();
      }

      @Override
      public ImageIdentity identity() throws UnreadableImageException {
        throw new UnreadableImageException(
            "IMG-001", "no tar", Map.of("file", file.toString(), "reason", "text"));
      }

      @Override
      public InputStream open() {
        return InputStream.nullInputStream();
      }
    };
  }
}
