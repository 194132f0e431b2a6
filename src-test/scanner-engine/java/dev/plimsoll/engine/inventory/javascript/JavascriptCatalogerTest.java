package dev.plimsoll.engine.inventory.javascript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.image.FileEntry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavascriptCatalogerTest {

  private final JavascriptCataloger cataloger = new JavascriptCataloger();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "app/package.json",
        "app/node_modules/a/package.json",
        "app/node_modules/.package-lock.json",
        "app/node_modules/.pnpm/lock.yaml",
        "package-lock.json",
        "app/npm-shrinkwrap.json",
        "app/yarn.lock",
        "app/pnpm-lock.yaml",
        "app/bun.lock",
        "app/bun.lockb",
        "app/deno.lock"
      })
  void wantsManifestsAndLockFiles(String path) {
    assertThat(cataloger.wants(new FileEntry(path, 1, 0644))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "app/composer.json",
        "app/xpackage.json",
        "app/package.json.bak",
        "app/lock.yaml",
        "app/node_modules/a/package-lock.json",
        "app/node_modules/a/yarn.lock",
        "usr/lib/ruby/gems/3.1.0/gems/a-0.21.2/vscode/package-lock.json"
      })
  void wantsNothingElse(String path) {
    assertThat(cataloger.wants(new FileEntry(path, 1, 0644))).isFalse();
  }
}
