package dev.plimsoll.engine.inventory.r;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.plimsoll.engine.inventory.ConformanceCases;
import dev.plimsoll.engine.inventory.FuzzedFiles;
import dev.plimsoll.engine.inventory.ReadFile;
import dev.plimsoll.engine.model.EvidenceKind;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

class RCatalogerTest {

  private static final String DESCRIPTION =
      """
      Package: stringr
      Version: 1.5.0.9000
      License: MIT + file LICENSE
      Maintainer: Hadley <h@example.org>
      Depends: R (>= 3.3)
      Imports:
          cli,
          glue (>= 1.6.1)
      Suggests: covr
      Built: R 4.3.0; ; 2023-04-21; unix
      """;

  private static ReadFile read(String text) throws IOException {
    return ReadFile.of(new RCataloger(), "usr/lib/R/library/stringr/DESCRIPTION", text);
  }

  @Test
  void findsThePackagesOfSyftsCases() throws IOException {
    for (var each : ConformanceCases.of("r")) {
      assertThat(each.differences(each.components(new RCataloger()))).as(each.id()).isEmpty();
    }
  }

  @Test
  void readsAnInstalledPackage() throws IOException {
    var found = read(DESCRIPTION);

    assertThat(found.only().licences()).containsExactly("MIT + file LICENSE");
    assertThat(found.only().kind()).isEqualTo(EvidenceKind.INSTALLED);
    assertThat(found.needs("stringr")).containsExactly("cli", "glue");
  }

  @Test
  void readsSourceAsWhatCouldBeInstalled() throws IOException {
    assertThat(read("Package: a\nVersion: 1\n").only().kind()).isEqualTo(EvidenceKind.DECLARED);
  }

  @Test
  void findsNothingInADescriptionOfSomethingElse() throws IOException {
    assertThat(read("A folder of things\n").faults()).isEmpty();
    assertThat(read("").faults()).isEmpty();
    assertThat(read("Package: a\n").faults()).containsExactly("1: \"a\" has no version");
  }

  static Stream<byte[]> texts() {
    return FuzzedFiles.changed(DESCRIPTION);
  }

  @MethodSource("texts")
  @FuzzTest(maxDuration = "60s")
  void readsAnyBytes(byte[] bytes) throws IOException {
    FuzzedFiles.read(new RCataloger(), "DESCRIPTION", bytes);
  }
}
