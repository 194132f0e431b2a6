package dev.plimsoll.engine.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackageFoldersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "app/node_modules/handlebars/package-lock.json",
        "node_modules/a/yarn.lock",
        "usr/lib/python3/dist-packages/a/poetry.lock",
        "usr/lib/ruby/gems/3.1.0/gems/typeprof-0.21.2/Gemfile.lock",
        "usr/local/bundle/bundler/gems/rails-0a1b2c/Gemfile.lock"
      })
  void knowsTheFilesOfInstalledPackages(String path) {
    assertThat(PackageFolders.isInside(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "app/package-lock.json",
        "srv/my-node_modules/yarn.lock",
        "srv/gems/Gemfile.lock",
        "srv/gems/my-shop/Gemfile.lock",
        "node_modules"
      })
  void leavesTheFilesOfApplications(String path) {
    assertThat(PackageFolders.isInside(path)).isFalse();
  }
}
