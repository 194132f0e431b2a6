package dev.plimsoll.engine.inventory.dart;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.plimsoll.engine.inventory.ConformanceCases;
import dev.plimsoll.engine.inventory.FuzzedFiles;
import dev.plimsoll.engine.inventory.ReadFile;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

class DartCatalogerTest {

  /// A constraint of one version names the SDK's exactly; Syft passes such an entry over.
  private static final Map<String, List<String>> MEANT =
      Map.of("bd92ac082b", List.of("+ flutter 3.24.5"));

  private static final String LOCK =
      """
      packages:
        args:
          description: {name: args, url: "https://pub.dev"}
          source: hosted
          version: "1.10"
        plain:
          description: {name: plain, url: "https://pub.example.org"}
          source: hosted
          version: 2.10
        flutter: {description: flutter, source: sdk, version: "0.0.0"}
        sky_engine: {description: other, source: sdk, version: "0.0.0"}
        git:
          description: {url: "https://host/x.git", resolved-ref: abc}
          source: git
          version: "1.0.0"
        none: {source: hosted}
      sdks:
        flutter: ">=3.24.5 <4.0.0"
      """;

  private static ReadFile read(String path, String text) throws IOException {
    return ReadFile.of(new DartCataloger(), path, text);
  }

  @Test
  void findsThePackagesOfSyftsCases() throws IOException {
    for (var each : ConformanceCases.of("dart")) {
      var found =
          each.components(
              path -> path.endsWith(".yaml") ? "pubspec.yaml" : path, new DartCataloger());
      assertThat(each.differences(found))
          .as(each.toString())
          .isEqualTo(MEANT.getOrDefault(each.id(), List.of()));
    }
  }

  @Test
  void readsVersionsAsTheyAreWrittenAndPartsOfAnSdkWithItsVersion() throws IOException {
    var found = read("srv/pubspec.lock", LOCK);

    assertThat(found.versions())
        .containsExactly(
            "args 1.10", "plain 2.10", "flutter 3.24.5", "sky_engine 0.0.0", "git 1.0.0");
    assertThat(found.packages().get(1).qualifiers()).containsEntry("hosted_url", "pub.example.org");
    assertThat(found.packages().getLast().qualifiers())
        .containsEntry("vcs_url", "https://host/x.git@abc");
    assertThat(found.faults()).containsExactly("16: \"none\" has no version");
  }

  @Test
  void leavesAProjectWithoutVersionOut() throws IOException {
    assertThat(read("pubspec.yaml", "name: a\n").versions()).isEmpty();
    assertThat(read("pubspec.yaml", "name: a\nversion: 1.10\n").versions())
        .containsExactly("a 1.10");
  }

  static Stream<byte[]> texts() {
    return FuzzedFiles.changed("name: a\nversion: 1\n" + LOCK);
  }

  @MethodSource("texts")
  @FuzzTest(maxDuration = "60s")
  void readsAnyBytes(byte[] bytes) throws IOException {
    FuzzedFiles.read(new DartCataloger(), "pubspec.lock", bytes);
    FuzzedFiles.read(new DartCataloger(), "pubspec.yaml", bytes);
  }
}
