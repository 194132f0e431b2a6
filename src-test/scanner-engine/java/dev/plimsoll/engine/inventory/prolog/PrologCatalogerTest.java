package dev.plimsoll.engine.inventory.prolog;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.plimsoll.engine.inventory.FuzzedFiles;
import dev.plimsoll.engine.inventory.ReadFile;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

class PrologCatalogerTest {

  private static final String PACK =
      """
      /* version('9') */
      name(func).
      version('0.4.2').  % version('8').
      title('A version(1).').
      author('Michael', 'm@example.org').
      requires(lambda).
      requires(function_expansion).
      """;

  private static ReadFile read(String text) throws IOException {
    return ReadFile.of(
        new PrologCataloger(), "root/.local/share/swi-prolog/pack/func/pack.pl", text);
  }

  @Test
  void readsTheFactsOfAPack() throws IOException {
    var found = read(PACK);

    assertThat(found.versions()).containsExactly("func 0.4.2");
    assertThat(found.only().supplier()).contains("Michael");
    assertThat(found.needs("func")).containsExactly("lambda", "function_expansion");
  }

  @Test
  void saysWhatIsMissing() throws IOException {
    assertThat(read("name(x).").faults()).containsExactly("0: \"x\" has no version");
    assertThat(read("name(").faults()).containsExactly("1: \"(\" is not closed");
  }

  static Stream<byte[]> texts() {
    return FuzzedFiles.changed(PACK);
  }

  @MethodSource("texts")
  @FuzzTest(maxDuration = "60s")
  void readsAnyBytes(byte[] bytes) throws IOException {
    FuzzedFiles.read(new PrologCataloger(), "pack.pl", bytes);
  }
}
