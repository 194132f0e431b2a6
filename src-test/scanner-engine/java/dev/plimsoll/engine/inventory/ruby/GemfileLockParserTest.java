package dev.plimsoll.engine.inventory.ruby;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.ReadFile;
import dev.plimsoll.engine.model.Dependency;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GemfileLockParserTest {

  private static final String LOCK =
      """
      GIT
        remote: https://example.org/turbolinks.git
        revision: 0a1b
        specs:
          turbolinks (3.0.0)
            rails (>= 4)

      GEM
        remote: https://rubygems.org/
        specs:
          nokogiri (1.15.0)
            racc (~> 1.4)
          nokogiri (1.15.0-java)
          racc (1.7.0-java)
          rails (4.1.1)
            bundler (>= 1.3)

      PLATFORMS
        ruby

      SOMETHING NEW
        specs:
          ghost (1.0)

      DEPENDENCIES
        turbolinks!

      CHECKSUMS
        rails (4.1.1) sha256=00

      BUNDLED WITH
         2.4.0
      """;

  @Test
  void readsTheGemsOfEverySource() throws IOException {
    var facts = read(LOCK);

    assertThat(facts.versions())
        .containsExactly("turbolinks 3.0.0", "nokogiri 1.15.0", "racc 1.7.0", "rails 4.1.1");
    assertThat(facts.gaps()).isEmpty();
    assertThat(facts.packages())
        .extracting(PackageRecord::dependsOn)
        .containsExactly(
            List.of(new Dependency("rails", "4.1.1")),
            List.of(new Dependency("racc", "1.7.0")),
            List.of(),
            List.of(Dependency.on("bundler")));
    assertThat(facts.packages().get(1).line()).isEqualTo(11);
  }

  @Test
  void namesAPlatformOnlyWhereThereIsOne() throws IOException {
    assertThat(read(LOCK).packages())
        .extracting(PackageRecord::qualifiers)
        .containsExactly(Map.of(), Map.of(), Map.of("platform", "java"), Map.of());
  }

  @Test
  void saysWhichLineIsNoGem() throws IOException {
    var facts = read("GEM\n  specs:\n    rails\n    rake (13.0.6)\n");

    assertThat(facts.versions()).containsExactly("rake 13.0.6");
    assertThat(facts.gaps())
        .extracting(gap -> gap.parameters().get("line") + " " + gap.parameters().get("reason"))
        .containsExactly("3 \"rails\" is no gem");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "usr/lib/ruby/gems/3.1.0/gems/rbs-2.1.0/steep/Gemfile.lock",
        "srv/Gemfile",
        "srv/a.gemspec",
        "usr/local/bundle/gems/a-1.0/a.gemspec"
      })
  void leavesFilesOfInstalledGems(String path) throws IOException {
    assertThat(new RubyCataloger().wants(new FileEntry(path, 1, 0644))).isFalse();
  }

  private static ReadFile read(String text) throws IOException {
    return ReadFile.of(new RubyCataloger(), "srv/Gemfile.lock", text);
  }
}
