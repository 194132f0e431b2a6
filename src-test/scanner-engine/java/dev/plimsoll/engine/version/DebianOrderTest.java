package dev.plimsoll.engine.version;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DebianOrderTest {

  private final VersionOrder order = new DebianOrder();

  /// The table of deb-version(7)'s rules, the lesser version first.
  @ParameterizedTest(name = "{0} < {1}: {2}")
  @CsvSource({
    "1.0~rc1, 1.0, a tilde sorts before the empty string",
    "1.0~~, 1.0~, two tildes before one",
    "1.0~~, 1.0~~a, even before a letter",
    "1.0, 1.0a, the empty string before a letter",
    "1.0a, 1.0+dfsg, a letter before other characters",
    "1.0Z, 1.0a, letters as in ASCII",
    "1.0+x, 1.0.x, other characters as in ASCII",
    "1.2.3-1~deb12u1, 1.2.3-1, a backport before what it came from",
    "1.2.3-1, 1.2.3-1+b1, a rebuild after what it was built from",
    "2.7.6-1, 2.7.6-1+deb8u3, a stable update after what it updates",
    "2.0, 1:1.0, any epoch after none",
    "9:9, 10:0, epochs as numbers",
    "1.9, 1.10, numbers as numbers",
    "1.0-9, 1.0-10, in the revision too",
    "1.0.1, 1.0.a, a digit ends the run: end before letters",
    "7u150, 7u151-2.6.11, letters and numbers in turn",
  })
  void sorts(String lesser, String greater, String rule) {
    assertThat(order.compare(lesser, greater)).as(rule).hasValue(-1);
    assertThat(order.compare(greater, lesser)).as(rule).hasValue(1);
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource({
    "1.2.3, 1.2.3-0, a missing revision is zero",
    "0:1.0, 1.0, a missing epoch is zero",
    "1.05, 1.5, leading zeros do not count",
    "2:4.19.01-1, 2:4.19.1-1, anywhere",
    "1.0a, 1.0a0, a number may be missing",
  })
  void takesAsEqual(String a, String b, String rule) {
    assertThat(order.compare(a, b)).as(rule).hasValue(0);
    assertThat(order.compare(b, a)).as(rule).hasValue(0);
  }

  @Test
  void comparesNumbersThatNoMachineWordHolds() {
    assertThat(order.compare("1.99999999999999999999", "1.100000000000000000000")).hasValue(-1);
  }

  @Test
  void saysNothingAboutAVersionThatDpkgRefuses() {
    assertThat(order.compare("1.0", "")).isEmpty();
    assertThat(order.compare("one two", "1.0")).isEmpty();
  }
}
