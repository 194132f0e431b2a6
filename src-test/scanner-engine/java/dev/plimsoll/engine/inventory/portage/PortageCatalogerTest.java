package dev.plimsoll.engine.inventory.portage;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.ConformanceCases;
import dev.plimsoll.engine.inventory.ConformanceCases.Case;
import dev.plimsoll.engine.inventory.Inventory;
import dev.plimsoll.engine.inventory.LayerStory;
import dev.plimsoll.engine.inventory.Mutations;
import dev.plimsoll.engine.inventory.RecordedFacts;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.inventory.osrelease.OsReleaseCataloger;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PortageCatalogerTest {

  private static final String DATABASE = "var/db/pkg/";

  private static final String CONTENTS =
      """
      dir /usr
      dir /usr/bin
      obj /usr/bin/with a blank 376c02bd3b22804df8fdfdc895e7dbfb 1649284374
      sym /usr/bin/link -> with a blank 1649284374
      fif /run/pipe
      """;

  /// `LICENSE` of an installed package holds no groups (Package Manager Specification, 7.3.2: they
  /// belong to `ACCEPT_LICENSE`), so nothing is looked up for them.
  private static final Map<String, List<String>> EXPLAINED =
      Map.of(
          "77ad4840be",
          List.of(
              "app-containers/skopeo 1.5.1: [@GROUP1, @MIT-LIKE], not [Apache-2.0 AND BSD AND BSD-2"
                  + " AND CC-BY-SA-4.0 AND ISC AND MIT]"));

  private final LayerStory story = new LayerStory(new PortageCataloger(), new OsReleaseCataloger());

  @Test
  void readsAPackageByItsFolder() {
    story.writes(0, "etc/os-release", "ID=gentoo\nVERSION_ID=2.15\n");
    story.writes(0, DATABASE + "dev-lang/python-3.11.9_p1-r1/CONTENTS", CONTENTS);
    story.writes(0, DATABASE + "dev-lang/python-3.11.9_p1-r1/LICENSE", "PSF-2 || ( MIT BSD )\n");

    var components = Inventory.of(story.histories(), "test").components();

    assertThat(components).hasSize(1);
    var python = components.getFirst();
    assertThat(python.name()).isEqualTo("dev-lang/python");
    assertThat(python.purl())
        .isEqualTo("pkg:ebuild/dev-lang/python@3.11.9_p1-r1?distro=gentoo-2.15");
    assertThat(python.licences()).containsExactly("PSF-2", "MIT OR BSD");
    assertThat(python.files()).containsExactly("run/pipe", "usr/bin/link", "usr/bin/with a blank");
  }

  @ParameterizedTest
  @CsvSource({
    "sys-libs/db-5.3.28-r9, sys-libs/db, 5.3.28-r9",
    "media-libs/libpng-1.6.43, media-libs/libpng, 1.6.43",
    "dev-libs/openssl-compat-1.0.2u-r2, dev-libs/openssl-compat, 1.0.2u-r2",
    "x11-base/xorg-server-21.1_beta2, x11-base/xorg-server, 21.1_beta2",
    "dev-util/gtk+-2-3, dev-util/gtk+-2, 3"
  })
  void splitsNameAndVersion(String folder, String name, String version) throws IOException {
    var record = analyse(folder + "/CONTENTS", new byte[0]).onlyFact().packages().getFirst();

    assertThat(record.name()).isEqualTo(name);
    assertThat(record.version()).isEqualTo(version);
  }

  @Test
  void saysOfAFolderThatItNamesNoVersion() throws IOException {
    assertThat(analyse("dev-lang/python/CONTENTS", new byte[0]).gaps()).hasSize(1);
  }

  @Test
  void passesOverAPackageThatIsBeingMerged() {
    assertThat(story.wants(DATABASE + "dev-lang/-MERGING-python-3.11.9/CONTENTS")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "GPL-2 LGPL-2.1+, 'GPL-2, LGPL-2.1+'",
    "|| ( GPL-2 ( MIT BSD ) ), GPL-2 OR MIT OR BSD",
    "ssl? ( openssl ) MIT, 'openssl, MIT'",
    "|| ( || ( A B ) C ), (A OR B) OR C",
    ") A, ''",
    "|| ( A, A"
  })
  void readsLicencesThatAllHoldAndChoices(String text, String licences) {
    assertThat(String.join(", ", LicenceParser.licences(text))).isEqualTo(licences);
  }

  static List<Case> cases() throws IOException {
    return ConformanceCases.of("gentoo");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void agreesWithSyft(Case each) throws IOException {
    var components =
        each.components(path -> path.replaceFirst("^layout[^/]*/", ""), new PortageCataloger());

    assertThat(each.differences(components))
        .isEqualTo(EXPLAINED.getOrDefault(each.id(), List.of()));
  }

  static Stream<byte[]> inputs() {
    return Stream.concat(
        Mutations.of(CONTENTS), Mutations.of("|| ( GPL-2 ( MIT BSD ) ) ssl? ( openssl ) X"));
  }

  @MethodSource("inputs")
  @FuzzTest(maxDuration = "60s")
  void readsAnyBytes(byte[] bytes) throws IOException {
    for (var file : List.of("CONTENTS", "LICENSE")) {
      var facts = analyse("dev-lang/python-3/" + file, bytes);

      assertThat(facts.gaps()).hasSizeLessThanOrEqualTo(Records.NAMED + 1);
      assertThat(facts.onlyFact().notes())
          .allSatisfy(note -> assertThat(note.licences()).doesNotContain(""));
    }
  }

  private static RecordedFacts analyse(String path, byte[] bytes) throws IOException {
    var facts = new RecordedFacts();
    new PortageCataloger()
        .analyse(new FileEntry(DATABASE + path, bytes.length, 0644), FileContent.of(bytes), facts);
    return facts;
  }
}
