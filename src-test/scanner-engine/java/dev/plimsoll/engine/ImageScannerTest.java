package dev.plimsoll.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plimsoll.engine.advisory.AdvisorySources;
import dev.plimsoll.engine.advisory.osv.OsvStore;
import dev.plimsoll.engine.image.ArchiveBuilder;
import dev.plimsoll.engine.image.FactsCache;
import dev.plimsoll.engine.image.ImageIdentity;
import dev.plimsoll.engine.image.ImageSource;
import dev.plimsoll.engine.image.LayerTar;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.Gap;
import dev.plimsoll.engine.model.Judged;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageScannerTest {

  private static final String STATUS =
      """
      Package: curl
      Status: install ok installed
      Architecture: amd64
      Version: 7.74.0-1.3

      """;

  private static final ArchiveBuilder IMAGE =
      ArchiveBuilder.legacy("shop:1")
          .layer(
              "/bin/sh -c #(nop) ADD file:1 in / ",
              new LayerTar()
                  .file("etc/os-release", "ID=debian\nVERSION_ID=\"11\"\n")
                  .file("var/lib/dpkg/status", STATUS))
          .step("/bin/sh -c #(nop)  CMD [\"bash\"]")
          .layer("/bin/sh -c make", new LayerTar().file("srv/shop", "x".repeat(200_000)));

  @TempDir private Path folder;
  private int opened;

  @Test
  void readsAnImageOnceAndThenNothingOfItAgain() throws ScanException {
    var scanner = scanner(folder.resolve("cache"), List::of);
    var first = scanner.scan(ScanRequest.of(source(IMAGE.build())), Progress.none());
    var second = scanner.scan(ScanRequest.of(source(IMAGE.build())), Progress.none());
    assertThat(opened).isEqualTo(1);
    assertThat(second.bytesRead()).isZero();
    assertThat(second.components()).isEqualTo(first.components()).hasSize(1);
    assertThat(second.image()).isEqualTo(first.image());
  }

  @Test
  void readsAgainWhereTheCacheIsNotWanted() throws ScanException {
    var scanner = scanner(folder.resolve("cache"), List::of);
    scanner.scan(ScanRequest.of(source(IMAGE.build())), Progress.none());
    scanner.scan(new ScanRequest(source(IMAGE.build()), false, true), Progress.none());
    assertThat(opened).isEqualTo(2);
  }

  @Test
  void saysThatTheSourceStoppedInTheMiddleAndKeepsNoHalfLayer() throws Exception {
    var cache = new FactsCache(folder.resolve("cache"));
    var scanner = scanner(folder.resolve("cache"), List::of);
    assertThatThrownBy(() -> scanner.scan(ScanRequest.of(source(dying(20_000))), Progress.none()))
        .isInstanceOfSatisfying(
            ScanException.class, failure -> assertThat(failure.code()).isEqualTo("IMG-021"));
    assertThat(cache.removeLeftovers()).isZero();
    var report = scanner.scan(ScanRequest.of(source(IMAGE.build())), Progress.none());
    assertThat(report.coverage().layersRead()).isEqualTo(2);
  }

  @Test
  void keepsWhatACancelledScanHadFinishedAndMarksTheRest() throws ScanException {
    var scanner = scanner(folder.resolve("cache"), List::of);
    var report =
        scanner.scan(ScanRequest.of(source(IMAGE.build())), new CancelsAfterTheFirstLayer());
    assertThat(report.layersRead()).isEqualTo(1);
    assertThat(report.components()).extracting(Component::name).containsExactly("curl");
    assertThat(report.gaps()).extracting(Gap::code).contains("IMG-016");
    assertThat(report.coverage().isComplete()).isFalse();
  }

  @Test
  void isCancelledWhereNothingWasFinished() {
    var scanner = scanner(folder.resolve("cache"), List::of);
    assertThatThrownBy(
            () -> scanner.scan(ScanRequest.of(source(IMAGE.build())), new CancelledFromTheStart()))
        .isInstanceOfSatisfying(
            ScanException.class, failure -> assertThat(failure.isCancelled()).isTrue());
  }

  @Test
  void makesAWholeReportWhereTheCacheCannotBeWritten() throws Exception {
    var file = Files.writeString(folder.resolve("cache"), "in the way");
    var report =
        scanner(file, List::of).scan(ScanRequest.of(source(IMAGE.build())), Progress.none());
    assertThat(report.components()).hasSize(1);
    assertThat(report.gaps())
        .filteredOn(gap -> gap.code().equals("IMG-018"))
        .isNotEmpty()
        .allMatch(gap -> gap.kind() == Gap.Kind.REMARK);
  }

  @Test
  void listsThePackagesWhereTheAdvisoryStoreIsDamaged() throws Exception {
    var store = Files.writeString(folder.resolve("advisories.db"), "no database");
    var report =
        scanner(folder.resolve("cache"), () -> List.of(OsvStore.open(store)))
            .scan(ScanRequest.of(source(IMAGE.build())), Progress.none());
    assertThat(report.components()).extracting(Component::judged).containsOnly(Judged.NO_SOURCE);
    assertThat(report.gaps())
        .anyMatch(gap -> gap.code().equals("KIT-009") && gap.kind() == Gap.Kind.FAILED);
  }

  @Test
  void judgesNothingThatWasNotAskedFor() throws ScanException {
    var request = new ScanRequest(source(IMAGE.build()), true, false);
    var report = scanner(folder.resolve("cache"), List::of).scan(request, Progress.none());
    assertThat(report.components()).extracting(Component::judged).containsOnly(Judged.NOT_ASKED);
  }

  private static Scanner scanner(Path cache, AdvisorySources advisories) {
    var clock = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
    return new ImageScanner(Analysers.all(), new FactsCache(cache), advisories, clock);
  }

  private ImageSource source(byte[] archive) {
    return source(new ByteArrayInputStream(archive));
  }

  private ImageSource source(InputStream archive) {
    return new ImageSource() {
      @Override
      public String reference() {
        return "shop:1";
      }

      @Override
      public ImageIdentity identity() {
        return new ImageIdentity(
            Optional.of(IMAGE.imageId()),
            Optional.empty(),
            0,
            IMAGE.imageConfiguration().diffIds(),
            Optional.of(IMAGE.imageConfiguration()));
      }

      @Override
      public InputStream open() {
        opened++;
        return archive;
      }
    };
  }

  /// An archive whose sender fails after some bytes.
  private static InputStream dying(int bytes) {
    var beginning = Arrays.copyOf(IMAGE.build(), bytes);
    return new SequenceInputStream(
        new ByteArrayInputStream(beginning),
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("connection reset");
          }

          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            return read();
          }
        });
  }

  private static final class CancelledFromTheStart implements Progress {
    @Override
    public void report(Step step) {}

    @Override
    public boolean isCancelled() {
      return true;
    }

    @Override
    public void onCancel(Runnable action) {
      action.run();
    }
  }

  private static final class CancelsAfterTheFirstLayer implements Progress {
    private final AtomicBoolean isCancelled = new AtomicBoolean();

    @Override
    public void report(Step step) {
      if (step instanceof Step.Reading reading && reading.layersRead() > 0) {
        isCancelled.set(true);
      }
    }

    @Override
    public boolean isCancelled() {
      return isCancelled.get();
    }

    @Override
    public void onCancel(Runnable action) {}
  }
}
