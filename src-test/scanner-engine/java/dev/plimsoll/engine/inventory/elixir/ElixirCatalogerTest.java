package dev.plimsoll.engine.inventory.elixir;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.plimsoll.engine.inventory.FuzzedFiles;
import dev.plimsoll.engine.inventory.ReadFile;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

class ElixirCatalogerTest {

  private static final String LOCK =
      """
      %{
        "jason": {:hex, :jason, "1.4.1", "af15", [:mix], [{:decimal, "~> 1.0 or ~> 2.0", [hex: :decimal, repo: "hexpm", optional: true]}], "hexpm", "fbb0"},
        "old" => {:hex, :renamed, "2.0.0", "00", [:make, :rebar3], [{:a, "1", [hex: :b]}, {:c, "1"}]},
        "own": {:git, "https://host/own.git", "abc", [branch: "main"]},
        "odd": {:svn, "x", "y"},
        "short": {:hex},
      }
      """;

  private static ReadFile read(String text) throws IOException {
    return ReadFile.of(new ElixirCataloger(), "srv/mix.lock", text);
  }

  @Test
  void readsPackagesOfHexAndOfRepositories() throws IOException {
    var found = read(LOCK);

    assertThat(found.versions()).containsExactly("jason 1.4.1", "renamed 2.0.0", "own abc");
    assertThat(found.needs("jason")).containsExactly("decimal");
    assertThat(found.needs("renamed")).containsExactly("b", "c");
    assertThat(found.packages().getLast().qualifiers())
        .containsEntry("vcs_url", "git+https://host/own.git@abc");
    assertThat(found.faults())
        .containsExactly("5: \"odd\" comes from an unknown source", "6: \"short\" is no entry");
  }

  @Test
  void namesTheLineOfABracketWithoutPartner() throws IOException {
    assertThat(read("\n%{ \"a\": {:hex").faults()).containsExactly("2: \"{\" is not closed");
  }

  static Stream<byte[]> texts() {
    return FuzzedFiles.changed(LOCK);
  }

  @MethodSource("texts")
  @FuzzTest(maxDuration = "60s")
  void readsAnyBytes(byte[] bytes) throws IOException {
    FuzzedFiles.read(new ElixirCataloger(), "mix.lock", bytes);
  }
}
