package dev.plimsoll.app.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.app.Images;
import dev.plimsoll.app.Reports;
import dev.plimsoll.app.Turns;
import dev.plimsoll.engine.Progress;
import dev.plimsoll.engine.Progress.Step;
import dev.plimsoll.engine.ScanException;
import dev.plimsoll.engine.ScanHistory;
import dev.plimsoll.engine.ScanReport;
import dev.plimsoll.engine.ScanRequest;
import dev.plimsoll.engine.ScanSummary;
import dev.plimsoll.engine.Scanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanServiceTest {

  private static final ImageEntry API = Images.entry("shop/api:2.4");
  private static final ImageEntry WEB = Images.entry("shop/web:1.9");
  private static final ScanReport REPORT =
      Reports.of("shop/api:2.4").layer("ADD rootfs.tar /", 77_800_000).report();

  @TempDir private Path folder;
  private final Turns background = new Turns();
  private final Turns screen = new Turns();
  private final List<String> scanned = new ArrayList<>();

  private ScanService service(Scanner scanner) {
    return new ScanService(scanner, new ScanHistory(folder), background, screen);
  }

  private void work() {
    while (background.waiting() + screen.waiting() > 0) {
      background.run();
      screen.run();
    }
  }

  private ScanReport note(ScanRequest request, Progress progress) {
    scanned.add(request.source().reference());
    return REPORT;
  }

  @Test
  void scansOneImageAfterTheOther() {
    var service = service(this::note);
    service.scan(List.of(API, WEB));
    assertThat(service.result(API.key()).state()).isInstanceOf(ScanState.Running.class);
    assertThat(service.result(WEB.key()).state()).isEqualTo(new ScanState.Waiting());
    assertThat(background.waiting()).isEqualTo(1);
    work();
    assertThat(scanned).containsExactly("shop/api:2.4", "shop/web:1.9");
    assertThat(service.result(WEB.key()).report()).contains(REPORT);
    assertThat(service.running().get()).isNull();
  }

  @Test
  void doesNotAskTwiceForAnImageThatIsBeingScanned() {
    var service = service(this::note);
    service.scan(List.of(API));
    service.scan(List.of(API));
    work();
    assertThat(scanned).hasSize(1);
  }

  @Test
  void showsTheLatestStepOnly() {
    var service =
        service((_, progress) -> {
          progress.report(new Step.Preparing("a"));
          progress.report(new Step.Reading(4, 9, 312, 840));
          return REPORT;
        });
    service.scan(List.of(API));
    background.run();
    screen.runOne();
    assertThat(service.result(API.key()).state())
        .isEqualTo(new ScanState.Running(new Step.Reading(4, 9, 312, 840), false));
  }

  @Test
  void answersACancelAtOnceAndKeepsTheFormerResult() {
    var cancelled = new ArrayList<String>();
    var service =
        service((_, progress) -> {
          progress.onCancel(() -> cancelled.add("transfer closed"));
          if (scanned.isEmpty()) {
            scanned.add("first");
            return REPORT;
          }
          background.run();
          assertThat(progress.isCancelled()).isTrue();
          throw new ScanException(ScanException.CANCELLED, "cancelled", Map.of(), null);
        });
    service.scan(List.of(API));
    work();
    service.scan(List.of(API, WEB));
    service.cancel();
    assertThat(service.result(API.key()).state())
        .isEqualTo(new ScanState.Running(new Step.Preparing("shop/api:2.4"), true));
    assertThat(service.result(WEB.key()).state()).isEqualTo(new ScanState.Idle());
    work();
    assertThat(cancelled).containsExactly("transfer closed");
    assertThat(service.result(API.key())).isEqualTo(ImageResult.of(REPORT));
  }

  @Test
  void keepsWhatACancelledFirstScanHadFinished() {
    var service =
        service((_, _) -> {
          background.run();
          return REPORT;
        });
    service.scan(List.of(API));
    service.cancel();
    work();
    assertThat(service.result(API.key()).report()).contains(REPORT);
  }

  @Test
  void saysWhyAScanFailedAndGoesOn() {
    var service =
        service((request, progress) -> {
          if (request.source().reference().equals("shop/api:2.4")) {
            throw new ScanException("IMG-003", "gone", Map.of("image", "sha256:0000"), null);
          }
          return note(request, progress);
        });
    service.scan(List.of(API, WEB));
    work();
    assertThat(service.result(API.key()).state())
        .isEqualTo(new ScanState.Failed("IMG-003", Map.of("image", "shop/api:2.4")));
    assertThat(service.result(WEB.key()).report()).isPresent();
  }

  @Test
  void survivesAFaultOfTheProgram() {
    var service =
        service((_, _) -> {
          throw new IllegalStateException("a fault made by this test");
        });
    service.scan(List.of(API));
    work();
    assertThat(service.result(API.key()).state())
        .isEqualTo(new ScanState.Failed("APP-001", Map.of("command", "scan shop/api:2.4")));
  }

  @Test
  void recallsWhatAnEarlierSessionFound() {
    var first = service(this::note);
    first.scan(List.of(API));
    work();
    scanned.clear();
    var second = service(this::note);
    second.recall(List.of(API, WEB));
    work();
    assertThat(second.result(API.key()).summary()).contains(ScanSummary.of(REPORT));
    assertThat(second.result(API.key()).report()).isEmpty();
    assertThat(second.result(WEB.key()).summary()).isEmpty();
    assertThat(scanned).isEmpty();
  }

  @Test
  void remembersNothingOfACancelledScan() {
    var service =
        service((_, _) -> {
          background.run();
          return REPORT;
        });
    service.scan(List.of(API));
    service.cancel();
    work();
    assertThat(folder).isEmptyDirectory();
  }
}
