package dev.plimsoll.engine.inventory.wordpress;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.FuzzedFiles;
import dev.plimsoll.engine.inventory.ReadFile;
import dev.plimsoll.engine.model.Dependency;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordpressCatalogerTest {

  private static final String PLUGIN =
      """
      <?php
      /**
       * Plugin Name: Shop for WordPress
       * Version:     8.1.0
       * License: GPLv3 */
      # Author: Ann
      // Requires Plugins: akismet, other-one
      """;

  private final WordpressCataloger cataloger = new WordpressCataloger();

  @ParameterizedTest
  @CsvSource({
    "srv/wp-content/plugins/shop/shop.php, plugins/shop",
    "wp-content/plugins/hello.php, plugins/hello",
    "srv/wp-content/mu-plugins/loader.php, plugins/loader"
  })
  void namesAPluginByItsFolder(String path, String name) throws IOException {
    assertThat(read(path, PLUGIN).versions()).containsExactly(name + " 8.1.0");
  }

  @Test
  void readsTheHeaderWhateverCommentItStandsIn() throws IOException {
    var plugin = read("wp-content/plugins/shop/x.php", PLUGIN).only();

    assertThat(plugin.licences()).containsExactly("GPLv3");
    assertThat(plugin.supplier()).contains("Ann");
    assertThat(plugin.dependsOn())
        .containsExactly(Dependency.on("plugins/akismet"), Dependency.on("plugins/other-one"));
  }

  @Test
  void readsAThemeWithTheOneBelowIt() throws IOException {
    var theme =
        read(
                "wp-content/themes/child/style.css",
                "/*\r\nTheme Name: Child\r\nTemplate: twentyten\r\nVersion: 1.0\r\n*/\r\n")
            .only();

    assertThat(theme.name() + " " + theme.version()).isEqualTo("themes/child 1.0");
    assertThat(theme.dependsOn()).containsExactly(Dependency.on("themes/twentyten"));
  }

  @Test
  void readsTheVersionOfTheCore() throws IOException {
    var core = read("srv/wp-includes/version.php", "<?php\n$wp_version = '6.5-alpha';\n").only();

    assertThat(core.name() + " " + core.version()).isEqualTo("wordpress 6.5-alpha");
    assertThat(core.cpes())
        .containsExactly("cpe:2.3:a:wordpress:wordpress:6.5\\-alpha:*:*:*:*:*:*:*");
  }

  @Test
  void passesOverTheOtherFilesOfAPlugin() throws IOException {
    var facts = read("wp-content/plugins/shop/functions.php", "<?php\necho 'Plugin';\n");

    assertThat(facts.versions()).isEmpty();
    assertThat(facts.gaps()).isEmpty();
  }

  @Test
  void saysThatAPluginHasNoVersion() throws IOException {
    assertThat(read("wp-content/plugins/a/a.php", "<?php /* Plugin Name: A */").gaps()).hasSize(1);
  }

  @Test
  void saysThatTheCoreTellsNoVersion() throws IOException {
    assertThat(read("wp-includes/version.php", "<?php\n").gaps())
        .extracting(gap -> gap.parameters().get("reason"))
        .containsExactly("has no \"$wp_version\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wp-content/plugins/shop/includes/a.php",
        "wp-content/plugins/shop/readme.txt",
        "wp-content/themes/child/functions.php",
        "wp-includes/sub/version.php"
      })
  void wantsNothingElse(String path) throws IOException {
    assertThat(cataloger.wants(new FileEntry(path, 1, 0644))).isFalse();
  }

  static Stream<byte[]> inputs() {
    return FuzzedFiles.changed(PLUGIN, "<?php\n$wp_version = '6.4.2';\n");
  }

  @MethodSource("inputs")
  @FuzzTest(maxDuration = "60s")
  void readsAnyBytesToTheirEnd(byte[] bytes) throws IOException {
    FuzzedFiles.read(
        cataloger,
        bytes,
        "wp-content/plugins/a/a.php",
        "wp-content/themes/a/style.css",
        "wp-includes/version.php");
  }

  private ReadFile read(String path, String text) throws IOException {
    return ReadFile.of(cataloger, path, text);
  }
}
