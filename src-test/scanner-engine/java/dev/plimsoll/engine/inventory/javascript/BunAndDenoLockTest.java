package dev.plimsoll.engine.inventory.javascript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.inventory.ReadFile;
import dev.plimsoll.engine.model.Dependency;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BunAndDenoLockTest {

  @Test
  void readsThePackagesOfBunWithTheNearestOneThatEachNeeds() throws IOException {
    var facts =
        read(
            "app/bun.lock",
            """
            {"workspaces": {"": {"dependencies": {"@s/a": "^1"}, "devDependencies": {"t": "2"}}},
             "packages": {
              "@s/a": ["@s/a@1.0.0", "", {"dependencies": {"b": "^1", "c": "*"}}, "sha"],
              "@s/a/b": ["b@1.5.0", "", {}, "sha"],
              "b": ["b@2.0.0", "", {}, "sha"],
              "c": ["real-c@3.0.0", "", {"dependencies": {"b": "^2"}}, "sha"],
              "g": ["g@git+ssh://example.org/g.git#0a1b", {}, "0a1b"],
              "t": ["t@2.0.0", "", {}, "sha"],
              "w": ["w@workspace:packages/w"],
            }}
            """);

    assertThat(facts.versions())
        .containsExactly(
            "@s/a 1.0.0",
            "b 1.5.0",
            "b 2.0.0",
            "real-c 3.0.0",
            "g git+ssh://example.org/g.git#0a1b");
    assertThat(facts.packages().getFirst().dependsOn())
        .containsExactly(new Dependency("b", "1.5.0"), new Dependency("real-c", "3.0.0"));
    assertThat(facts.packages().get(3).dependsOn()).containsExactly(new Dependency("b", "2.0.0"));
  }

  @Test
  void saysThatBunsBinaryFormIsNotRead() throws IOException {
    assertThat(read("app/bun.lockb", "#!/usr/bin/env bun\nbun-lockfile-format-v0\n").gaps())
        .extracting(gap -> gap.parameters().get("reason"))
        .containsExactly("this is Bun's older, binary form");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        {"version": "2", "npm": {"specifiers": {"a@1": "a@1.0.0"}, "packages": {
          "a@1.0.0": {"integrity": "x", "dependencies": {"b": "b@2.0.0_c@3.0.0"}},
          "b@2.0.0_c@3.0.0": {"integrity": "x", "dependencies": {}}}}}
        """,
        """
        {"version": "3", "packages": {"specifiers": {"npm:a@1": "npm:a@1.0.0"}, "npm": {
          "a@1.0.0": {"integrity": "x", "dependencies": {"b": "b@2.0.0_c@3.0.0"}},
          "b@2.0.0_c@3.0.0": {"integrity": "x"}}}}
        """,
        """
        {"version": "4", "specifiers": {"npm:a@1": "1.0.0"}, "npm": {
          "a@1.0.0": {"integrity": "x", "dependencies": ["b"]},
          "b@2.0.0_c@3.0.0": {"integrity": "x"}}}
        """
      })
  void readsEveryVersionOfDenosLockFile(String text) throws IOException {
    var facts = read("app/deno.lock", text);

    assertThat(facts.versions()).containsExactly("a 1.0.0", "b 2.0.0");
    assertThat(facts.packages().getFirst().dependsOn())
        .containsExactly(new Dependency("b", "2.0.0"));
    assertThat(facts.gaps()).isEmpty();
  }

  @Test
  void namesTheRegistryOfWhatIsNotFromNpm() throws IOException {
    var facts =
        read(
            "deno.lock",
            """
            {"version": "4", "specifiers": {"jsr:@std/a@^1": "1.2.0"},
             "jsr": {"@std/a@1.2.0": {"integrity": "x"},
                     "@std/b@1.0.0": {"dependencies": ["jsr:@std/a@^1"]}},
             "remote": {"https://deno.land/x/oak@v12.0.0/mod.ts": "0", "https://example.org/x.ts": "0",
                        "https://deno.land/x/oak@v12.0.0/app.ts": "0"}}
            """);

    assertThat(facts.versions())
        .containsExactly("@std/a 1.2.0", "@std/b 1.0.0", "deno.land/x/oak v12.0.0");
    assertThat(facts.packages())
        .extracting(PackageRecord::qualifiers)
        .containsExactly(
            Map.of("repository_url", "https://jsr.io"),
            Map.of("repository_url", "https://jsr.io"),
            Map.of("repository_url", "https://deno.land"));
    assertThat(facts.packages().get(1).dependsOn())
        .containsExactly(new Dependency("@std/a", "1.2.0"));
  }

  private static ReadFile read(String path, String text) throws IOException {
    return ReadFile.of(new JavascriptCataloger(), path, text);
  }
}
