package dev.plimsoll.engine.inventory.julia;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.plimsoll.engine.inventory.FuzzedFiles;
import dev.plimsoll.engine.inventory.ReadFile;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

class JuliaCatalogerTest {

  private static final String SECOND =
      """
      julia_version = "1.9.0"
      manifest_format = "2.0"
      [[deps.Dates]]
      deps = ["Printf"]
      uuid = "ade2ca70"
      [[deps.JSON]]
      deps = ["Dates", "Parsers"]
      uuid = "682c06a0"
      version = "0.21.4"
      [[deps.Parsers]]
      uuid = "69de0a69"
      version = "2.7.1"
      [deps.Parsers.deps]
      Dates = "ade2ca70"
      """;

  private static ReadFile read(String path, String text) throws IOException {
    return ReadFile.of(new JuliaCataloger(), path, text);
  }

  @Test
  void readsThePackagesThatHaveAVersionOfTheirOwn() throws IOException {
    var found = read("srv/Manifest-v1.9.toml", SECOND);

    assertThat(found.versions()).containsExactly("JSON 0.21.4", "Parsers 2.7.1");
    assertThat(found.needs("JSON")).containsExactly("Dates", "Parsers");
    assertThat(found.needs("Parsers")).containsExactly("Dates");
    assertThat(found.packages().getFirst().qualifiers()).containsEntry("uuid", "682c06a0");
  }

  @Test
  void readsTheFirstFormat() throws IOException {
    var text = "[[JSON]]\nuuid = \"682c06a0\"\nversion = \"0.21.4\"\n";

    assertThat(read("Manifest.toml", text).versions()).containsExactly("JSON 0.21.4");
  }

  @Test
  void findsNothingInAManifestOfSomethingElse() throws IOException {
    var found = read("Manifest.toml", "[package]\nname = \"x\"\nversion = \"1\"\n");

    assertThat(found.versions()).isEmpty();
    assertThat(found.faults()).isEmpty();
  }

  static Stream<byte[]> texts() {
    return FuzzedFiles.changed(SECOND);
  }

  @MethodSource("texts")
  @FuzzTest(maxDuration = "60s")
  void readsAnyBytes(byte[] bytes) throws IOException {
    FuzzedFiles.read(new JuliaCataloger(), "Manifest.toml", bytes);
  }
}
