package dev.plimsoll.app.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.app.Turns;
import dev.plimsoll.app.kit.AdvisoryImport.Importer;
import dev.plimsoll.engine.advisory.AdvisoryException;
import dev.plimsoll.engine.advisory.osv.ImportResult;
import dev.plimsoll.engine.advisory.osv.OsvImporter;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class AdvisoryImportTest {

  private static final Path FILE = Path.of("all.zip");
  private static final ImportResult RESULT =
      new ImportResult(6832, 12000, 0, List.of(), Map.of("Debian", 6832L), Duration.ofSeconds(2));

  @TempDir private Path folder;
  private final Turns background = new Turns();
  private final Turns screen = new Turns();
  private final List<String> told = new ArrayList<>();

  private AdvisoryImport imports(Importer importer) {
    return new AdvisoryImport(importer, () -> told.add("imported"), background, screen);
  }

  @Test
  void saysHowManyRecordsWereReadAndWhatCameOfThem() {
    var seen = new ArrayList<ImportState>();
    var imports =
        imports((paths, progress) -> {
          assertThat(paths).containsExactly(FILE);
          progress.imported(1000);
          progress.imported(2000);
          return RESULT;
        });
    imports
        .state()
        .subscribe(now -> {
          seen.add(now);
        });

    imports.start(FILE);
    background.run();
    screen.run();

    assertThat(seen)
        .containsExactly(
            new ImportState.Idle(),
            new ImportState.Running(0, false),
            new ImportState.Running(2000, false),
            new ImportState.Done(RESULT));
    assertThat(told).containsExactly("imported");
    imports.dismiss();
    assertThat(imports.state().get()).isEqualTo(new ImportState.Idle());
  }

  @Test
  void startsNothingWhileAnImportIsUnderWay() {
    var imports = imports((_, _) -> RESULT);
    imports.start(FILE);
    imports.start(FILE);
    assertThat(background.waiting()).isEqualTo(1);
  }

  @Test
  void interruptsTheWorkThatIsCancelled() throws Exception {
    var begun = new CountDownLatch(1);
    var never = new CountDownLatch(1);
    var imports =
        imports((_, _) -> {
          begun.countDown();
          try {
            never.await();
            return RESULT;
          } catch (InterruptedException _) {
            throw new InterruptedIOException("stopped");
          }
        });
    imports.start(FILE);
    var worker = Thread.ofVirtual().start(background::run);
    begun.await();

    imports.cancel();
    assertThat(imports.state().get()).isEqualTo(new ImportState.Running(0, true));
    worker.join();
    screen.run();

    assertThat(imports.state().get()).isEqualTo(new ImportState.Cancelled());
    assertThat(told).isEmpty();
  }

  @Test
  void importsNothingThatWasCancelledBeforeItBegan() {
    var imports = imports((_, _) -> RESULT);
    imports.start(FILE);
    imports.cancel();
    background.run();
    screen.run();
    assertThat(imports.state().get()).isEqualTo(new ImportState.Cancelled());
  }

  @Test
  void keepsCodeAndValuesOfAFailure() {
    var values = Map.of("file", "all.zip", "reason", "it is empty");
    var imports =
        imports((_, _) -> {
          throw new AdvisoryException("KIT-008", "empty", values, null);
        });
    imports.start(FILE);
    background.run();
    screen.run();
    assertThat(imports.state().get()).isEqualTo(new ImportState.Failed("KIT-008", values));
    assertThat(told).isEmpty();
  }

  @Test
  void fillsTheStoreFromAFolder() throws IOException {
    var record =
        """
        {"id": "DSA-1-1", "modified": "2022-01-01T00:00:00Z", "affected": [{"package":
          {"ecosystem": "Debian:11", "name": "zlib"}, "ranges": [{"type": "ECOSYSTEM",
          "events": [{"introduced": "0"}, {"fixed": "1.2"}]}]}]}\
        """;
    var records = Files.createDirectory(folder.resolve("records"));
    Files.writeString(records.resolve("DSA-1-1.json"), record);
    var imports = imports(new OsvImporter(folder.resolve("advisories.db"))::importFrom);

    imports.start(records);
    background.run();
    screen.run();

    assertThat(imports.state().get())
        .isInstanceOfSatisfying(
            ImportState.Done.class, done -> assertThat(done.result().records()).isOne());
  }
}
