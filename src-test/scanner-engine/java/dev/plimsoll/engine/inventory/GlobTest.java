package dev.plimsoll.engine.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "var/lib/dpkg/status, var/lib/dpkg/status",
        "**/package.json, package.json",
        "**/package.json, a/b/package.json",
        "**/*.jar, a.jar",
        "**/*.jar, x/y/a.jar",
        "\"**/*.{jar,war}\", x/a.war",
        "**/node_modules/**/package.json, a/node_modules/b/package.json",
        "**/*requirements*.txt, srv/dev-requirements.in.txt",
        "**/libstd-????.so, usr/lib/libstd-abcd.so",
        "**/python*, usr/bin/python",
        "a/**, a/b/c"
      })
  void matches(String pattern, String path) {
    assertThat(Glob.of(pattern).matches(path)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "var/lib/dpkg/status, x/var/lib/dpkg/status",
        "**/package.json, a/xpackage.json",
        "**/package.json, package.json/a",
        "*.jar, x/a.jar",
        "**/*.jar, a.jar.bak",
        "**/libstd-????.so, usr/lib/libstd-abc.so",
        "**/python*, usr/python3/a",
        "a.b, axb"
      })
  void doesNotMatch(String pattern, String path) {
    assertThat(Glob.of(pattern).matches(path)).isFalse();
  }

  @Test
  void refusesABraceWithoutItsPartner() {
    assertThatThrownBy(() -> Glob.of("a.{b")).hasMessageContaining("a.{b");
    assertThatThrownBy(() -> Glob.of("a.b}")).hasMessageContaining("a.b}");
  }
}
