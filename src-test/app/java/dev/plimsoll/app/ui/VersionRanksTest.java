package dev.plimsoll.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.app.ui.VersionRanks.Version;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VersionRanksTest {

  private static List<String> sorted(String ecosystem, String... texts) {
    var versions = Stream.of(texts).map(text -> new Version(ecosystem, text)).toList();
    var ranks = new VersionRanks(versions.stream());
    return versions.stream().sorted(Comparator.comparingInt(ranks::of)).map(Version::text).toList();
  }

  @Test
  void sortsByTheOrderOfTheEcosystemAndNotAsText() {
    assertThat(sorted("Debian:11", "1:0.9", "1.10-1", "1.9-1", "1.10~rc1-1"))
        .containsExactly("1.9-1", "1.10~rc1-1", "1.10-1", "1:0.9");
  }

  @Test
  void putsVersionsThatCannotBeReadLast() {
    assertThat(sorted("Debian:11", "-", "not a version", "2.0")).startsWith("2.0").hasSize(3);
  }

  @Test
  void sortsDigitsAsNumbersWhereTheOrderIsNotKnown() {
    assertThat(sorted("Elsewhere", "1.10", "1.9", "1.09.1", "r20", "r3", "20231113235959000001"))
        .containsExactly("1.9", "1.09.1", "1.10", "20231113235959000001", "r3", "r20");
  }

  @Test
  void keepsEcosystemsApart() {
    var versions = List.of(new Version("b", "1"), new Version("a", "2"));
    var ranks = new VersionRanks(versions.stream());
    assertThat(ranks.of(versions.get(1))).isLessThan(ranks.of(versions.get(0)));
  }
}
