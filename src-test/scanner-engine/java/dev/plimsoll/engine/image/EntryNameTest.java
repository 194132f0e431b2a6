package dev.plimsoll.engine.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryNameTest {

  @ParameterizedTest
  @CsvSource({
    "a/b, a/b",
    "./a/b, a/b",
    "/a//b/, a/b",
    "a/./b, a/b",
    "./, ''",
    "/, ''",
    "'', ''",
    "a/..b, a/..b",
    ".a, .a",
    "a/.b, a/.b",
    "..., ...",
    "a/, a"
  })
  void writesAPathInOneWay(String name, String path) {
    assertThat(EntryName.normalised(name)).contains(path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", "../a", "a/..", "a/../b", "/../a", "./.."})
  void refusesNamesWithParentParts(String name) {
    assertThat(EntryName.normalised(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "lib, usr/lib, usr/lib",
    "usr/bin, ../opt/bin, opt/bin",
    "a/b/c, /etc, etc",
    "a, ../../../etc, etc",
    "a/b, ., a",
    "a, b/../c, c"
  })
  void findsWhereALinkLeadsWithoutLeavingTheRoot(String link, String target, String path) {
    assertThat(EntryName.linkTarget(link, target)).isEqualTo(path);
  }
}
