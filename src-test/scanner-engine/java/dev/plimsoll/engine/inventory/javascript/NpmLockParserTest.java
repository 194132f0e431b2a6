package dev.plimsoll.engine.inventory.javascript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.inventory.ReadFile;
import dev.plimsoll.engine.model.Dependency;
import dev.plimsoll.engine.model.EvidenceKind;
import dev.plimsoll.engine.model.Gap;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class NpmLockParserTest {

  private static final String LOCK = "app/package-lock.json";

  private static final String NESTED =
      """
      {"name": "shop", "version": "1.0.0", "lockfileVersion": 3, "packages": {
       "": {"name": "shop", "version": "1.0.0", "dependencies": {"a": "^1"}},
       "node_modules/a": {"version": "1.0.0", "license": "MIT", "dependencies": {"b": "^1", "c": "*"}},
       "node_modules/a/node_modules/b": {"version": "1.5.0", "peerDependencies": {"c": "*"}},
       "node_modules/b": {"version": "2.0.0"},
       "node_modules/c": {"resolved": "packages/c", "link": true},
       "packages/c": {"name": "c", "version": "0.1.0", "dependencies": {"b": "^2"}},
       "node_modules/d": {"version": "3.0.0", "dev": true}
      }}
      """;

  @Test
  void resolvesWhatAPackageNeedsAsNodeDoes() throws IOException {
    var facts = read(LOCK, NESTED);

    assertThat(facts.versions())
        .containsExactly("shop 1.0.0", "a 1.0.0", "b 1.5.0", "b 2.0.0", "c 0.1.0");
    assertThat(needs(facts, "shop")).containsExactly(new Dependency("a", "1.0.0"));
    assertThat(needs(facts, "a"))
        .containsExactly(new Dependency("b", "1.5.0"), new Dependency("c", "0.1.0"));
    assertThat(needs(facts, "c")).containsExactly(new Dependency("b", "2.0.0"));
  }

  @Test
  void namesTheLineOfEachPackage() throws IOException {
    var found = read(LOCK, NESTED).packages().get(1);

    assertThat(found.line()).isEqualTo(3);
    assertThat(found.kind()).isEqualTo(EvidenceKind.DECLARED);
    assertThat(found.licences()).containsExactly("MIT");
  }

  @Test
  void keepsDevelopmentPackagesThatNpmInstalled() throws IOException {
    assertThat(read("app/node_modules/.package-lock.json", NESTED).versions()).contains("d 3.0.0");
  }

  @Test
  void readsTheNestedFormOfVersionOne() throws IOException {
    var facts =
        read(
            LOCK,
            """
            {"lockfileVersion": 1, "dependencies": {
              "a": {"version": "1.0.0", "requires": {"b": "^1"},
                    "dependencies": {"b": {"version": "1.5.0"}}},
              "b": {"version": "2.0.0", "requires": {"a": "*"}},
              "alias": {"version": "npm:@s/real@4.0.0"},
              "git": {"version": "git+https://example.org/git.git#abc"},
              "tool": {"version": "9.0.0", "dev": true, "dependencies": {"e": {"version": "1"}}}}}
            """);

    assertThat(facts.versions())
        .containsExactly(
            "a 1.0.0",
            "b 1.5.0",
            "b 2.0.0",
            "@s/real 4.0.0",
            "git git+https://example.org/git.git#abc");
    assertThat(needs(facts, "a")).containsExactly(new Dependency("b", "1.5.0"));
  }

  @Test
  void keepsWhatStandsBeforeTheBreak() throws IOException {
    var facts = read(LOCK, NESTED.substring(0, NESTED.indexOf("\"node_modules/b\"") + 40));

    assertThat(facts.versions()).contains("a 1.0.0", "b 1.5.0");
    assertThat(facts.gaps()).extracting(Gap::code).contains("INV-007");
  }

  @Test
  void saysWhichEntryIsNoPackage() throws IOException {
    var facts =
        read(
            LOCK, "{\"packages\": {\"node_modules/a\": 7, \"node_modules/b\": {\"version\": {}}}}");

    assertThat(facts.gaps())
        .extracting(gap -> gap.parameters().get("reason"))
        .containsExactly("\"node_modules/a\" is no package", "\"b\" has no version");
  }

  private static List<Dependency> needs(ReadFile facts, String name) {
    return facts.packages().stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow()
        .dependsOn();
  }

  private static ReadFile read(String path, String text) throws IOException {
    return ReadFile.of(new JavascriptCataloger(), path, text);
  }
}
