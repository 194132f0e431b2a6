package dev.plimsoll.engine.inventory.javascript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.inventory.ReadFile;
import dev.plimsoll.engine.model.Dependency;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PnpmLockParserTest {

  @ParameterizedTest
  @CsvSource({
    "/a/1.0.0, a, 1.0.0",
    "/@s/a/1.0.0, @s/a, 1.0.0",
    "/a/1.0.0_b@2.0.0, a, 1.0.0",
    "/a/1.0.0_@s+b@2.0.0, a, 1.0.0",
    "registry.example.org/@s/a/1.0.0, @s/a, 1.0.0",
    "/a@1.0.0, a, 1.0.0",
    "/@s/a@1.0.0(@t/b@2.0.0)(c@3.0.0), @s/a, 1.0.0",
    "a@1.0.0-rc.1+b, a, 1.0.0-rc.1+b",
    "@s/a@https://example.org/a_b.tgz, @s/a, https://example.org/a_b.tgz",
    "a, a, ''"
  })
  void readsTheKeysOfEveryVersion(String key, String name, String version) throws IOException {
    assertThat(PnpmKey.of(key)).isEqualTo(new PnpmKey(name, version));
  }

  private static final String VERSION_9 =
      """
      lockfileVersion: '9.0'
      importers:
        .:
          dependencies:
            a: {specifier: ^1, version: 1.0.0(p@4.0.0)}
            local: {specifier: 'link:../local', version: link:../local}
          devDependencies:
            t: {specifier: ^2, version: 2.0.0}
      packages:
        a@1.0.0:
          resolution: {integrity: x}
        b@3.0.0: {}
        p@4.0.0: {}
        t@2.0.0: {}
        u@5.0.0: {}
      snapshots:
        a@1.0.0(p@4.0.0):
          dependencies:
            alias: b@3.0.0
            p: 4.0.0
        b@3.0.0: {}
        p@4.0.0: {}
        t@2.0.0:
          dependencies: {b: 3.0.0, u: 5.0.0}
        u@5.0.0: {}
      """;

  @Test
  void leavesOutWhatOnlyDevelopmentNeeds() throws IOException {
    var facts = read("app/pnpm-lock.yaml", VERSION_9);

    assertThat(facts.versions()).containsExactly("a 1.0.0", "b 3.0.0", "p 4.0.0");
    assertThat(facts.packages().getFirst().dependsOn())
        .containsExactly(new Dependency("b", "3.0.0"), new Dependency("p", "4.0.0"));
    assertThat(facts.packages().getFirst().line()).isEqualTo(11);
  }

  @Test
  void keepsWhatPnpmInstalled() throws IOException {
    assertThat(read("app/node_modules/.pnpm/lock.yaml", VERSION_9).versions())
        .contains("t 2.0.0", "u 5.0.0");
  }

  @Test
  void takesNameAndVersionOfTheEntryWhereTheKeyIsAnAddress() throws IOException {
    assertThat(
            read(
                    "pnpm-lock.yaml",
                    "packages:\n  github.com/u/r/0a1b:\n    name: r\n    version: 1.0.0\n")
                .versions())
        .containsExactly("r 1.0.0");
  }

  @Test
  void saysThatAnEntryHasNoVersion() throws IOException {
    assertThat(read("pnpm-lock.yaml", "packages:\n  a:\n    dev: false\n").gaps())
        .extracting(gap -> gap.parameters().get("reason"))
        .containsExactly("\"a\" has no version");
  }

  private static ReadFile read(String path, String text) throws IOException {
    return ReadFile.of(new JavascriptCataloger(), path, text);
  }
}
