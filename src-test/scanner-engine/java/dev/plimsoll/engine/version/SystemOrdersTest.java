package dev.plimsoll.engine.version;

import static dev.plimsoll.engine.version.Line.assertSorted;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The orders of operating systems' packages, but for Debian's.
class SystemOrdersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.0~~ < 1.0~rc1 < 1.0 < 1.0^ < 1.0^git1~pre < 1.0^git1 < 1.0^git1^ < 1.0.1",
        "1.0^20160101 < 1.0.1",
        "1.0a = 1.0.a < 1.0.0",
        "1.05 = 1.5 = 0:1.5",
        "2a < 2.0",
        "5.5p1 < 5.5p10",
        "xyz10 < xyz10.1",
        "4.19.1-1.el7 < 4.19.1-1.el7_5 = 4.19.1-01.el7_5 < 4.19.1-2.el7",
        "1.0 < 1.0-1 < 1.0-2 < 1:0.1-1 < 10:0"
      })
  void sortsAsRpm(String line) {
    assertSorted(RpmVersion.ORDER, line);
  }

  @Test
  void comparesNoReleaseOfAnRpmWithABoundThatHasNone() {
    var installed = RpmVersion.ORDER.read("1.2.3-4.el9").orElseThrow();
    var bound = RpmVersion.ORDER.read("1.2.3").orElseThrow();

    assertThat(installed.compareTo(bound)).isEqualTo(1);
    assertThat(installed.against(bound)).isZero();
    assertThat(installed.against(RpmVersion.ORDER.read("1.2.3-5").orElseThrow())).isEqualTo(-1);
  }

  /// vercmp(8), and separators that count by their number.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.0a < 1.0b < 1.0beta < 1.0p < 1.0pre < 1.0rc < 1.0 < 1.0.a < 1.0.1",
        "1 < 1.0 < 1.1 < 1.1.1 < 1.2 < 2.0 < 3.0.0 < 1:0.1",
        "1.0.1 < 1.0..1",
        "1.0-1 < 1.0-1.1 < 1.0-2",
        "1.0 = 1.0-1"
      })
  void sortsAsPacman(String line) {
    assertSorted(PacmanVersion.ORDER, line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.2.3_alpha < 1.2.3_alpha1 < 1.2.3_beta < 1.2.3_pre < 1.2.3_rc1-r0 < 1.2.3-r0",
        "1.2.3 = 1.2.3-r0 < 1.2.3-r9 < 1.2.3-r10 < 1.2.3_cvs1 < 1.2.3_git20230101 < 1.2.3_p1-r0",
        "1.01 < 1.1 < 1.9 < 1.10",
        "1.0 < 1.0a < 1.0b < 1.0.1",
        "1.0_rc1 < 1.0_rc1_p1 < 1.0",
        "1.0~abc < 1.0~abd"
      })
  void sortsAsApk(String line) {
    assertSorted(ApkVersion.ORDER, line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "v1.0", "1.0-1", "1..0", "1.0ab", "1.0_foo", "1.0-r", "1.0~"})
  void readsNoVersionThatApkRefuses(String text) {
    assertThat(ApkVersion.ORDER.read(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.01 = 1.010 < 1.1",
        "12.2b < 12.2.0 < 12.2.5",
        "1_alpha < 1_beta2 < 1_pre < 1_rc < 1 < 1-r1 < 1_p = 1_p0 < 1_p1",
        "1.2.3-r1 < 1.2.3-r2"
      })
  void sortsAsPortage(String line) {
    assertSorted(PortageVersion.ORDER, line);
  }
}
