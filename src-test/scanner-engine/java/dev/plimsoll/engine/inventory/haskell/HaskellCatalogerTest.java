package dev.plimsoll.engine.inventory.haskell;

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

class HaskellCatalogerTest {

  /// Stack writes name and version of what comes from a repository too; Syft looks at Hackage
  /// alone.
  private static final Map<String, List<String>> MEANT =
      Map.of("df35dfe0f6", List.of("+ kore 0.60.0.0"));

  private static final String STACK =
      """
      extra-deps:
        - ShellCheck-0.8.0@sha256:00,3297
        - acme-missiles-0.3
        - ./local
        - git: https://host/x
      packages:
        - completed:
            hackage: HTTP-4000.3.16@sha256:60,5947
        - completed:
            name: own
            version: 1.10
            git: https://host/own
        - original: {}
      """;

  private static ReadFile read(String path, String text) throws IOException {
    return ReadFile.of(new HaskellCataloger(), path, text);
  }

  @Test
  void findsThePackagesOfSyftsCases() throws IOException {
    for (var each : ConformanceCases.of("haskell")) {
      assertThat(each.differences(each.components(new HaskellCataloger())))
          .as(each.toString())
          .isEqualTo(MEANT.getOrDefault(each.id(), List.of()));
    }
  }

  @Test
  void readsWhatStackTakesBeyondItsSnapshot() throws IOException {
    assertThat(read("srv/stack.yaml.lock", STACK).versions())
        .containsExactly("ShellCheck 0.8.0", "acme-missiles 0.3", "HTTP 4000.3.16", "own 1.10");
  }

  @Test
  void readsConstraintsWithOneVersion() throws IOException {
    var text = "constraints: any.a ==1.0,\n  any.base installed, b +flag, c >=2,any.d == 3\n";

    assertThat(read("cabal.project.freeze", text).versions()).containsExactly("a 1.0", "d 3");
  }

  static Stream<byte[]> texts() {
    return FuzzedFiles.changed("constraints: any.a ==1.0,\n any.b ==2\n" + STACK);
  }

  @MethodSource("texts")
  @FuzzTest(maxDuration = "60s")
  void readsAnyBytes(byte[] bytes) throws IOException {
    FuzzedFiles.read(new HaskellCataloger(), "stack.yaml.lock", bytes);
    FuzzedFiles.read(new HaskellCataloger(), "cabal.project.freeze", bytes);
  }
}
