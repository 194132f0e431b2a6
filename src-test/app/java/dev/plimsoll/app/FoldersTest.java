package dev.plimsoll.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldersTest {

  private static final Path HOME = Path.of("/home/ada");

  @Test
  void followsTheXdgSpecification() {
    assertThat(Folders.of(Map.of(), HOME))
        .isEqualTo(
            new Folders(
                Path.of("/home/ada/.cache/plimsoll"),
                Path.of("/home/ada/.local/share/plimsoll"),
                Path.of("/home/ada/.config/plimsoll")));
    assertThat(
            Folders.of(
                Map.of(
                    "XDG_CACHE_HOME",
                    "/tmp/c",
                    "XDG_DATA_HOME",
                    "/tmp/d",
                    "XDG_CONFIG_HOME",
                    "/tmp/e"),
                HOME))
        .isEqualTo(
            new Folders(
                Path.of("/tmp/c/plimsoll"),
                Path.of("/tmp/d/plimsoll"),
                Path.of("/tmp/e/plimsoll")));
    assertThat(Folders.of(Map.of("XDG_CACHE_HOME", "relative"), HOME).cache())
        .isEqualTo(Path.of("/home/ada/.cache/plimsoll"));
  }

  @Test
  void keepsEverythingTogetherWhereTheUserSaysSo() {
    assertThat(Folders.of(Map.of("PLIMSOLL_HOME", "/srv/p", "XDG_CACHE_HOME", "/tmp/c"), HOME))
        .isEqualTo(
            new Folders(Path.of("/srv/p/cache"), Path.of("/srv/p/data"), Path.of("/srv/p/config")));
  }
}
