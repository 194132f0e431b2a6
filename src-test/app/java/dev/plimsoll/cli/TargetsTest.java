package dev.plimsoll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.document.SmallReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetsTest {

  /// A file in the folder where the tests run, since a path with a slash at its start is never the
  /// name of an image.
  private static final Path NAMESAKE = Path.of("targets-test-image");

  private static final String DEMO = "demo/leaky:1";

  @TempDir private Path home;
  private Shell shell;
  private final List<String> scanned = new ArrayList<>();

  @BeforeEach
  void start() {
    shell = new Shell(home);
    shell.services.scanner =
        (request, _) -> {
          scanned.add(request.source().reference());
          return SmallReport.make();
        };
  }

  @AfterEach
  void removeTheNamesake() throws IOException {
    Files.deleteIfExists(NAMESAKE);
  }

  private Path archive() throws IOException {
    return Files.writeString(home.resolve("image.tar"), "");
  }

  @Test
  void readsAPathWithoutAnEngine() throws IOException {
    shell.services.noEngine();
    var path = archive().toString();

    shell.run("scan", path);
    shell.run("scan", "docker-archive:" + path);
    shell.run("scan", "docker-archive:" + path + ":shop/api:2.4");
    shell.run("scan", "-");

    assertThat(scanned).containsExactly(path, path, path + ":shop/api:2.4", "-");
  }

  @Test
  void refusesAPathThatIsAnImageToo() throws IOException {
    Files.writeString(NAMESAKE, "");
    shell.services.engines = () -> new FakeContainerEngine(NAMESAKE.toString());

    var result = shell.run("scan", NAMESAKE.toString());

    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err())
        .contains("APP-007", "docker-archive:" + NAMESAKE, FakeContainerEngine.ID.toString());
    assertThat(scanned).isEmpty();
  }

  @Test
  void takesAPathForAFileWhenNoEngineHasSuchAnImage() throws IOException {
    Files.writeString(NAMESAKE, "");

    shell.run("scan", NAMESAKE.toString());

    assertThat(scanned).containsExactly(NAMESAKE.toString());
  }

  @Test
  void refusesFormsThatItDoesNotKnow() {
    for (var target : List.of("oci-dir:x", "sbom:x.json", "dir:/", "docker-archive:/no/file")) {
      var result = shell.run("scan", target);

      assertThat(result.code()).as(target).isEqualTo(ExitCode.USAGE);
      assertThat(result.err()).contains("APP-008", target);
    }
    assertThat(shell.run("scan", "docker-archive:" + home).err()).contains("it is a folder");
  }

  @Test
  void namesAnImageThatTheEngineDoesNotHave() {
    var result = shell.run("scan", "gone:1");

    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).startsWith("Image “gone:1” is not in the engine. (IMG-003)\n");
  }

  @Test
  void scansTheBuiltInImageByItsNameWithItsOwnAdvisories() {
    for (var hasEngine : List.of(true, false)) {
      if (!hasEngine) {
        shell.services.noEngine();
      }
      var result = shell.run("scan", DEMO);

      assertThat(result.code()).isEqualTo(ExitCode.OK);
      assertThat(result.err())
          .isEqualTo(
              "demo/leaky:1 is the built-in demo image; it is judged by advisories of its own.\n");
    }
    assertThat(scanned).containsExactly(DEMO, DEMO);
    assertThat(shell.services.judgedBy).containsOnly(shell.services.demoAdvisories()).hasSize(2);
  }

  @Test
  void judgesTheBuiltInImageByAStoreThatTheUserNames() throws IOException {
    var named = Files.writeString(home.resolve("named.db"), "");

    var result = shell.run("scan", DEMO, "--advisories", named.toString());

    assertThat(result.err()).isEmpty();
    assertThat(shell.services.judgedBy).containsExactly(named);
  }

  @Test
  void prefersTheImageOfTheEngineWithTheNameOfTheBuiltInOne() {
    shell.services.engines = () -> new FakeContainerEngine(DEMO);

    shell.run("scan", DEMO);

    assertThat(shell.services.judgedBy).containsExactly(shell.services.advisoryStore());
  }

  @Test
  void listsWhatWasTriedWhenNoEngineAnswers() {
    shell.services.noEngine();

    var result = shell.run("scan", "shop/api:2.4");

    assertThat(result.code()).isEqualTo(ExitCode.NO_REPORT);
    assertThat(result.err())
        .contains("No container engine answered; 1 address was tried. (DKR-001)")
        .contains("unix:///var/run/docker.sock: no such file");
  }
}
