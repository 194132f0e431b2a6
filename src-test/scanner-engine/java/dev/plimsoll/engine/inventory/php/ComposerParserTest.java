package dev.plimsoll.engine.inventory.php;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.ReadFile;
import dev.plimsoll.engine.model.Dependency;
import dev.plimsoll.engine.model.EvidenceKind;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComposerParserTest {

  private static final String INSTALLED = "srv/vendor/composer/installed.json";

  private static final String LIST =
      """
      [{"name": "a/a", "version": "v1.2.0", "license": ["MIT", "BSD-3-Clause"],
        "authors": [{"name": "Ann", "email": "ann@example.org"}, {"name": "Bob"}],
        "require": {"php": ">=8", "ext-json": "*", "b/b": "^2"}, "replace": {"c/c": "self.version"}},
       {"name": "b/b", "version": "dev-main", "license": "GPL-2.0-only"}]
      """;

  @Test
  void readsTheListOfComposer1() throws IOException {
    var facts = read(INSTALLED, LIST);
    var first = facts.packages().getFirst();

    assertThat(facts.versions()).containsExactly("a/a v1.2.0", "b/b dev-main");
    assertThat(first.kind()).isEqualTo(EvidenceKind.INSTALLED);
    assertThat(first.licences()).containsExactly("MIT", "BSD-3-Clause");
    assertThat(first.supplier()).contains("Ann, Bob");
    assertThat(first.dependsOn()).containsExactly(new Dependency("b/b", "dev-main"));
    assertThat(first.provides()).containsExactly("c/c");
    assertThat(facts.packages().get(1).line()).isEqualTo(4);
  }

  @Test
  void readsTheObjectOfComposer2WithPackagesForDevelopment() throws IOException {
    var facts =
        read(INSTALLED, "{\"packages\": %s, \"dev-package-names\": [\"b/b\"]}".formatted(LIST));

    assertThat(facts.versions()).containsExactly("a/a v1.2.0", "b/b dev-main");
  }

  @Test
  void leavesPackagesForDevelopmentOfALockFile() throws IOException {
    var facts =
        read(
            "srv/composer.lock",
            """
            {"packages": [{"name": "a/a", "version": "1.0"}],
             "packages-dev": [{"name": "b/b", "version": "1.0"}]}
            """);

    assertThat(facts.versions()).containsExactly("a/a 1.0");
    assertThat(facts.only().kind()).isEqualTo(EvidenceKind.DECLARED);
  }

  @Test
  void keepsWhatStandsBeforeTheBreak() throws IOException {
    var facts = read(INSTALLED, LIST.substring(0, LIST.indexOf("dev-main")));

    assertThat(facts.versions()).containsExactly("a/a v1.2.0");
    assertThat(facts.gaps())
        .extracting(gap -> gap.parameters().get("line"))
        .containsExactly("4", "4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"packages\": {}}", "7"})
  void saysThatThereIsNoListOfPackages(String text) throws IOException {
    assertThat(read(INSTALLED, text).gaps())
        .extracting(gap -> gap.parameters().get("reason"))
        .containsExactly("has no list of packages");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "srv/vendor/a/a/composer.lock",
        "srv/vendor/a/a/sub/composer.lock",
        "srv/app/node_modules/x/composer.lock",
        "srv/vendor/composer/installed.php",
        "srv/installed.json",
        "srv/php/x.reg"
      })
  void leavesOtherFiles(String path) throws IOException {
    assertThat(new PhpCataloger().wants(new FileEntry(path, 1, 0644))).isFalse();
  }

  private static ReadFile read(String path, String text) throws IOException {
    return ReadFile.of(new PhpCataloger(), path, text);
  }
}
