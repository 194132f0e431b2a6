package dev.plimsoll.engine.inventory.cocoapods;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.plimsoll.engine.inventory.ConformanceCases;
import dev.plimsoll.engine.inventory.FuzzedFiles;
import dev.plimsoll.engine.inventory.ReadFile;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

class CocoapodsCatalogerTest {

  private static final String LOCK =
      """
      PODS:
        - PINCache (3.0.3):
          - PINCache/Core (= 3.0.3)
        - PINCache/Core (3.0.3)
        - Own (from `../own`)
        - Reveal-SDK (33)
        - None
      DEPENDENCIES:
        - PINCache
      """;

  private static ReadFile read(String text) throws IOException {
    return ReadFile.of(new CocoapodsCataloger(), "srv/Podfile.lock", text);
  }

  /// Subspecs are the subpath of a package URL, where Syft writes the slash as part of the name
  /// (types/cocoapods-definition).
  @Test
  void findsThePodsOfSyftsCases() throws IOException {
    for (var each : ConformanceCases.of("swift")) {
      if (each.test().contains("Podfile")) {
        assertThat(each.differences(each.components(new CocoapodsCataloger())))
            .as(each.toString())
            .allMatch(line -> line.matches("(.*/(.*)) (.*): pkg:cocoapods/.*@\\3#\\2, not .*"));
      }
    }
  }

  @Test
  void readsPodsWithWhatTheyNeed() throws IOException {
    var found = read(LOCK);

    assertThat(found.versions())
        .containsExactly(
            "PINCache 3.0.3", "PINCache/Core 3.0.3", "Own from `../own`", "Reveal-SDK 33");
    assertThat(found.needs("PINCache")).containsExactly("PINCache/Core");
    assertThat(found.packages().get(1).source().name()).isEqualTo("PINCache");
    assertThat(found.faults()).containsExactly("0: \"None\" has no version");
  }

  static Stream<byte[]> texts() {
    return FuzzedFiles.changed(LOCK);
  }

  @MethodSource("texts")
  @FuzzTest(maxDuration = "60s")
  void readsAnyBytes(byte[] bytes) throws IOException {
    FuzzedFiles.read(new CocoapodsCataloger(), "Podfile.lock", bytes);
  }
}
