package dev.plimsoll.engine.inventory.ocaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.plimsoll.engine.inventory.ConformanceCases;
import dev.plimsoll.engine.inventory.FuzzedFiles;
import dev.plimsoll.engine.inventory.ReadFile;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

class OcamlCatalogerTest {

  private static final String OPAM =
      """
      opam-version: "2.0"
      license: ["ISC" "MIT"]
      description: \"""
      version: "9"
      \"""
      depends: [
        "dune" {>= "2.8"}
        ("lwt" | "async")
        "astring"
        "odoc" {with-doc}
        "alcotest" {>= "1" & with-test}
      ]
      """;

  private static ReadFile read(String path, String text) throws IOException {
    return ReadFile.of(new OcamlCataloger(), path, text);
  }

  @Test
  void findsThePackagesOfSyftsCases() throws IOException {
    for (var each : ConformanceCases.of("ocaml")) {
      assertThat(each.differences(each.components(new OcamlCataloger()))).as(each.id()).isEmpty();
    }
  }

  @Test
  void readsAnInstalledPackageByItsFolder() throws IOException {
    var found = read("home/o/.opam/4.14/.opam-switch/packages/fmt.0.9.0/opam", OPAM);

    assertThat(found.versions()).containsExactly("fmt 0.9.0");
    assertThat(found.only().licences()).containsExactly("ISC", "MIT");
    assertThat(found.needs("fmt")).containsExactly("dune", "astring");
  }

  @Test
  void readsWhatStandsBesideALibrary() throws IOException {
    var text = "name: \"fmt\"\nversion: \"0.9.0\"\nlicense: \"ISC\"\n";

    assertThat(read("home/o/.opam/4.14/lib/fmt/opam", text).versions())
        .containsExactly("fmt 0.9.0");
  }

  @Test
  void leavesAProjectWithoutVersionOut() throws IOException {
    assertThat(read("srv/app.opam", OPAM).packages()).isEmpty();
    assertThat(read("srv/app.opam", OPAM).faults()).isEmpty();
    assertThat(read("lib/x/opam", OPAM).faults()).containsExactly("0: \"x\" has no version");
  }

  static Stream<byte[]> texts() {
    return FuzzedFiles.changed("version: \"1\"\n" + OPAM);
  }

  @MethodSource("texts")
  @FuzzTest(maxDuration = "60s")
  void readsAnyBytes(byte[] bytes) throws IOException {
    FuzzedFiles.read(new OcamlCataloger(), "a.opam", bytes);
    FuzzedFiles.read(new OcamlCataloger(), "lib/a/opam", bytes);
  }
}
