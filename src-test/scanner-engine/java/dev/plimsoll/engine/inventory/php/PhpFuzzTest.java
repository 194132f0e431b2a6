package dev.plimsoll.engine.inventory.php;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.plimsoll.engine.inventory.FuzzedFiles;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever the bytes are, each reader comes to an end.
///
/// The build runs the inputs below; with `JAZZER_FUZZ=1` Jazzer makes more of them.
class PhpFuzzTest {

  static Stream<byte[]> inputs() {
    return FuzzedFiles.changed(
        """
        {"packages": [{"name": "a/a", "version": "v1", "license": ["MIT"], "authors": [{"name": "x"}],
          "require": {"b/b": "*"}, "replace": {"c/c": "1"}}], "packages-dev": []}
        """,
        "a:3:{s:4:\"name\";s:1:\"A\";s:7:\"version\";a:1:{s:7:\"release\";s:1:\"1\";}i:0;"
            + "O:1:\"x\":1:{s:1:\"y\";d:1.5;}}");
  }

  @MethodSource("inputs")
  @FuzzTest(maxDuration = "60s")
  void readsAnyBytesToTheirEnd(byte[] bytes) throws IOException {
    FuzzedFiles.read(
        new PhpCataloger(),
        bytes,
        "srv/vendor/composer/installed.json",
        "srv/composer.lock",
        "usr/share/php/.registry/a.reg");
  }
}
