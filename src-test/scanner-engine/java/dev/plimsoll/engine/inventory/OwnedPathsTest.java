package dev.plimsoll.engine.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OwnedPathsTest {

  private final OwnedPaths paths = new OwnedPaths();

  @Test
  void leavesOutWhatOtherPathsLieIn() {
    paths.add("/.");
    paths.add("/usr");
    paths.add("/usr/share");
    paths.add("/usr/share/doc");
    paths.add("/usr/share/doc/a");
    paths.add("/usr/bin");
    paths.add("/usr/bin/a");

    assertThat(paths.files()).containsExactly("usr/bin/a", "usr/share/doc/a");
  }

  @Test
  void takesEveryWayOfWritingAPathFromTheRoot() {
    paths.add("/bin/a");
    paths.add("./bin/b");
    paths.add("bin/c");
    paths.add("bin/c");
    paths.add("bin/.d");
    paths.add("opt/empty/");
    paths.add("");

    assertThat(paths.files()).containsExactly("bin/.d", "bin/a", "bin/b", "bin/c");
  }

  @Test
  void saysWhenItIsFull() {
    for (int i = 0; i < OwnedPaths.LIMIT; i++) {
      assertThat(paths.add("/usr/" + i)).isTrue();
    }

    assertThat(paths.add("/usr/more")).isFalse();
    assertThat(paths.files()).hasSize(OwnedPaths.LIMIT);
  }
}
