package dev.plimsoll.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/// No test is skipped without a named missing capability.
class SkippedTestsTest {

  private static final List<String> WAYS_TO_SKIP =
      List.of("@Dis" + "abled", "Assu" + "mptions", "assume" + "True(", "assume" + "That(");

  @Test
  void everySkipGoesThroughCapability() throws IOException {
    try (var files = Files.walk(Capability.checkout().resolve("src-test"))) {
      var offenders =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.endsWith("Capability.java"))
              .filter(file -> WAYS_TO_SKIP.stream().anyMatch(read(file)::contains))
              .toList();
      assertThat(offenders).isEmpty();
    }
  }

  private static String read(java.nio.file.Path file) {
    try {
      return Files.readString(file);
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }
}
