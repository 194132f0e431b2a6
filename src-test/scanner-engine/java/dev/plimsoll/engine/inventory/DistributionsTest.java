package dev.plimsoll.engine.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.inventory.osrelease.OsReleaseCataloger;
import dev.plimsoll.engine.model.Distribution;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DistributionsTest {

  private static final String BULLSEYE =
      """
      PRETTY_NAME="Debian GNU/Linux 11 (bullseye)"
      NAME="Debian GNU/Linux"
      VERSION_ID="11"
      VERSION="11 (bullseye)"
      VERSION_CODENAME=bullseye
      ID=debian
      """;

  private final LayerStory story = new LayerStory(new OsReleaseCataloger());

  @Test
  void readsTheFileThatEtcLinksTo() {
    story.writes(0, "usr/lib/os-release", BULLSEYE);

    assertThat(words()).isEqualTo("debian|11|Debian GNU/Linux 11 (bullseye)|bullseye|[]");
  }

  @Test
  void prefersTheFileInEtc() {
    story.writes(0, "usr/lib/os-release", BULLSEYE);
    story.writes(
        1, "etc/os-release", "ID=shop\nID_LIKE=\"ubuntu debian\"\nVERSION_ID=3\nNAME=Shop\n");

    assertThat(words()).isEqualTo("shop|3|Shop||[ubuntu, debian]");
  }

  @Test
  void readsTheMergedFileSystemAndNoLowerLayer() {
    story.writes(0, "etc/os-release", "ID=fedora\nVERSION_ID=39\n");
    story.writes(0, "usr/lib/os-release", BULLSEYE);
    story.deletes(1, "etc/os-release");

    assertThat(distribution().map(Distribution::id)).contains("debian");

    story.writes(2, "usr/lib/os-release", BULLSEYE.replace("11", "12"));

    assertThat(distribution().map(Distribution::versionId)).contains("12");
  }

  @Test
  void leavesTestingAndUnstableWithoutNumber() {
    story.writes(0, "etc/os-release", "PRETTY_NAME=\"Debian GNU/Linux trixie/sid\"\nID=debian\n");

    assertThat(words()).isEqualTo("debian||Debian GNU/Linux trixie/sid|trixie|[]");

    story.writes(1, "etc/debian_version", "forky/sid\n");

    assertThat(distribution().map(Distribution::codename)).contains("forky");
  }

  @Test
  void takesAMissingNumberFromTheVersionFileOfDebian() {
    story.writes(0, "etc/os-release", "ID=debian\n");
    story.writes(0, "etc/debian_version", "11.7\n");

    assertThat(distribution().map(Distribution::versionId)).contains("11");
  }

  /// Ubuntu and others keep the file with the name of the Debian that they came from.
  @Test
  void believesTheVersionFileOfNobodyElse() {
    story.writes(0, "etc/os-release", "ID=ubuntu\nVERSION=\"24.04 LTS (Noble Numbat)\"\n");
    story.writes(0, "etc/debian_version", "trixie/sid\n");

    assertThat(distribution().orElseThrow().codename()).isEmpty();
    assertThat(distribution().orElseThrow().versionId()).isEmpty();
  }

  @Test
  void findsTheCodenameInTheVersionWhereItHasNoKeyOfItsOwn() {
    story.writes(0, "etc/os-release", "ID=debian\nVERSION_ID=8\nVERSION=\"8 (jessie)\"\n");

    assertThat(distribution().map(Distribution::codename)).contains("jessie");
  }

  @Test
  void findsNoneWithoutFileOrWithoutId() {
    assertThat(distribution()).isEmpty();

    story.writes(0, "etc/os-release", "NAME=Something\n");
    story.writes(0, "etc/debian_version", "11.7\n");

    assertThat(distribution()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", "/", "two words", "debian/11", "Debian GNU", "名", ""})
  void takesNothingForAnIdThatCanBeNone(String id) {
    story.writes(0, "etc/os-release", "ID=\"" + id + "\"\n");

    assertThat(distribution()).isEmpty();
  }

  private String words() {
    var found = distribution().orElseThrow();
    return String.join(
        "|",
        found.id(),
        found.versionId(),
        found.name(),
        found.codename(),
        found.idLike().toString());
  }

  private Optional<Distribution> distribution() {
    return Distributions.of(story.histories());
  }
}
