package dev.plimsoll.engine.inventory.javascript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.inventory.ReadFile;
import dev.plimsoll.engine.model.Dependency;
import dev.plimsoll.engine.model.Gap;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class YarnLockTest {

  private static final String CLASSIC =
      """
      # yarn lockfile v1

      a@^1.0.0, "a@>= 1 < 2":
        version "1.0.0"
        resolved "https://registry.example.org/a/-/a-1.0.0.tgz#00"
        dependencies:
          "@s/b" "^2.0.0"
          c "3"

      "@s/b@^2.0.0":
        version "2.1.0"
        resolved "https://registry.example.org/npm/@s%2fb/-/b-2.1.0.tgz#00"

      "c@3", "c@npm:real-c@3":
        version "3.0.0"
        resolved "https://registry.example.org/real-c/-/real-c-3.0.0.tgz"
        optionalDependencies:
          absent "*"
      """;

  @Test
  void readsTheBlocksOfYarn1() throws IOException {
    var facts = read(CLASSIC);

    assertThat(facts.versions()).containsExactly("a 1.0.0", "@s/b 2.1.0", "real-c 3.0.0");
    assertThat(facts.gaps()).isEmpty();
    assertThat(facts.packages().getFirst().dependsOn())
        .containsExactly(new Dependency("@s/b", "2.1.0"), new Dependency("real-c", "3.0.0"));
    assertThat(facts.packages().get(1).line()).isEqualTo(10);
  }

  @Test
  void takesTheNameOfAnAliasWhereNoAddressKnowsIt() throws IOException {
    assertThat(read("x@npm:@s/y@1:\n  version \"1.2.0\"\n").versions())
        .containsExactly("@s/y 1.2.0");
  }

  @Test
  void saysWhichLineIsNoEntryAndReadsOn() throws IOException {
    var facts = read("<<<<<<< HEAD\na@1:\n  version \"1\"\n=======\nb@1:\n  integrity x\n");

    assertThat(facts.versions()).containsExactly("a 1");
    assertThat(facts.gaps())
        .extracting(gap -> gap.parameters().get("line") + " " + gap.parameters().get("reason"))
        .containsExactly(
            "1 \"<<<<<<< HEAD\" is no entry",
            "4 \"=======\" is no entry",
            "5 \"b\" has no version");
  }

  @Test
  void readsTheYamlOfLaterVersions() throws IOException {
    var facts =
        read(
            """
            __metadata:
              version: 8

            "a@npm:^1.0.0, a@npm:^1.1.0":
              version: 1.10.0
              resolution: "a@npm:1.10.0"
              dependencies:
                b: "npm:^2"
                c: ^3

            "b@npm:^2":
              version: 2.0.0
              resolution: "b@npm:2.0.0"

            "c@npm:^3, c@patch:c@^3#~/c.patch":
              version: 3.0.0
              resolution: "c@patch:c@npm%3A3.0.0#~/c.patch::version=3.0.0&hash=1"

            "shop@workspace:.":
              version: 0.0.0-use.local
              resolution: "shop@workspace:."
            """);

    assertThat(facts.versions()).containsExactly("a 1.10.0", "b 2.0.0", "c 3.0.0");
    assertThat(facts.packages().getFirst().dependsOn())
        .containsExactly(new Dependency("b", "2.0.0"), new Dependency("c", "3.0.0"));
  }

  @Test
  void saysWhichBlockHasNoResolution() throws IOException {
    assertThat(read("__metadata:\n  version: 8\n\"a@npm:1\":\n  version: 1.0.0\n").gaps())
        .extracting(Gap::consequence)
        .containsExactly("\"a@npm:1\" has no resolution: what it records is not in the report");
  }

  private static ReadFile read(String text) throws IOException {
    return ReadFile.of(new JavascriptCataloger(), "app/yarn.lock", text);
  }
}
