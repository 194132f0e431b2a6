package dev.plimsoll.engine.version;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DebianVersionTest {

  @Test
  void splitsAtTheFirstColonAndTheLastHyphen() {
    assertThat(DebianVersion.parse("1:2:3-4-5")).contains(new DebianVersion(1, "2:3-4", "5"));
  }

  @Test
  void readsANativeVersionWithoutRevision() {
    assertThat(DebianVersion.parse("11.1")).contains(new DebianVersion(0, "11.1", ""));
  }

  @Test
  void passesOverBlanksAroundTheVersion() {
    assertThat(DebianVersion.parse(" \t1.0-1\n")).contains(new DebianVersion(0, "1.0", "1"));
  }

  /// The answers of dpkg 1.21 to `--compare-versions`.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "1.0 2",
        ":1",
        "a:1",
        "-1:1",
        "1:",
        "1.0-",
        "-1",
        "1:-1",
        "0x1:1",
        "2147483648:1",
        "99999999999999999999:1",
        "+:1",
        "٣:1"
      })
  void refusesWhatDpkgRefuses(String text) {
    assertThat(DebianVersion.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "1_0", "1é", "+1:1", "-0:1", "007:1", "2147483647:1", "1.0\u0000"})
  void readsWhatDpkgOnlyWarnsOf(String text) {
    assertThat(DebianVersion.parse(text)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0", "0:1:0", "2:8.2.2434-3+deb11u1", "1.0-1-2", "1.2.11.dfsg-2", "~"})
  void readsItsOwnWriting(String text) {
    var version = DebianVersion.parse(text).orElseThrow();

    assertThat(DebianVersion.parse(version.toString())).contains(version);
  }

  @Test
  void readsAnEpochWithManyLeadingZeros() {
    assertThat(DebianVersion.parse("0".repeat(1000) + "3:1").orElseThrow().epoch()).isEqualTo(3);
  }
}
