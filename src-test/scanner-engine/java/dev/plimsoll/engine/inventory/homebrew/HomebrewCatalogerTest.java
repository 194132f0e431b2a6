package dev.plimsoll.engine.inventory.homebrew;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.Inventory;
import dev.plimsoll.engine.inventory.LayerStory;
import dev.plimsoll.engine.inventory.Mutations;
import dev.plimsoll.engine.inventory.RecordedFacts;
import dev.plimsoll.engine.inventory.Records;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HomebrewCatalogerTest {

  private static final String CELLAR = "home/linuxbrew/.linuxbrew/Cellar/";

  private static final String RECEIPT =
      """
      {"homebrew_version": "4.3.0",
       "source": {"tap": "acme/tools"},
       "runtime_dependencies": [{"full_name": "oniguruma", "version": "6.9.9"},
                                {"full_name": "acme/tools/other", "version": "1"}]}
      """;

  private final LayerStory story = new LayerStory(new HomebrewCataloger());

  @Test
  void readsAFormulaWithItsReceipt() {
    story.writes(0, CELLAR + "jq/1.7.1_1/.brew/jq.rb", "class Jq < Formula\n  license \"MIT\"\n");
    story.writes(0, CELLAR + "jq/1.7.1_1/INSTALL_RECEIPT.json", RECEIPT);
    story.writes(0, CELLAR + "oniguruma/6.9.9/.brew/oniguruma.rb", "class Oniguruma < Formula\n");

    var components = Inventory.of(story.histories(), "test").components();

    assertThat(components)
        .extracting(one -> one.id())
        .containsExactly("brew:jq@1.7.1_1", "brew:oniguruma@6.9.9");
    var jq = components.getFirst();
    assertThat(jq.licences()).containsExactly("MIT");
    assertThat(jq.relations().dependsOn()).containsExactly("brew:oniguruma@6.9.9");
    assertThat(jq.files()).containsExactly(CELLAR + "jq/1.7.1_1/");
  }

  @Test
  void readsNoRecipesOfTaps() {
    assertThat(story.wants("home/linuxbrew/.linuxbrew/Library/Taps/a/b/Formula/jq.rb")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'  license \"MIT\"', MIT",
    "'  license :public_domain', public domain",
    "'  license any_of: [\"MIT\", \"Apache-2.0\"]', MIT OR Apache-2.0",
    "'  license all_of: [\"MIT\", \"BSD-2-Clause\"] # both', MIT AND BSD-2-Clause"
  })
  void readsTheLicence(String line, String licence) {
    story.writes(0, CELLAR + "a/1/.brew/a.rb", "class A < Formula\n" + line + "\nend\n");

    assertThat(Inventory.of(story.histories(), "test").components().getFirst().licences())
        .containsExactly(licence);
  }

  static Stream<byte[]> inputs() {
    return Stream.concat(
        Mutations.of(RECEIPT),
        Mutations.of("class A < Formula\n  license any_of: [\"MIT\", \"X\"]\n"));
  }

  @MethodSource("inputs")
  @FuzzTest(maxDuration = "60s")
  void readsAnyBytes(byte[] bytes) throws IOException {
    for (var file : new String[] {"INSTALL_RECEIPT.json", ".brew/a.rb"}) {
      var facts = new RecordedFacts();
      new HomebrewCataloger()
          .analyse(
              new FileEntry(CELLAR + "a/1/" + file, bytes.length, 0644),
              FileContent.of(bytes),
              facts);

      assertThat(facts.onlyFact().packages()).hasSizeLessThanOrEqualTo(1);
      assertThat(facts.gaps()).hasSizeLessThanOrEqualTo(Records.NAMED + 1);
    }
  }
}
