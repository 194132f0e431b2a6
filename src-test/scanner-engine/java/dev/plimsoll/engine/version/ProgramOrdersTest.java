package dev.plimsoll.engine.version;

import static dev.plimsoll.engine.version.Line.assertSorted;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The orders of what no package manager owns.
class ProgramOrdersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.7.0_80 < 1.8 = 1.8.0 = 1.8.0_0 < 8.0.4 < 1.8.0_131 = 8.0.131 = 8u131 < 9.0.0",
        "1.8.0_131 = 1.8.0-update131-b02 = 1.8.0-update_131-b02 = 1.8.0_131-b11",
        "1.8.0_13-ea-b002 = 8.0.13-ea+b2 < 8.0.13+b2",
        "11.0.20+8 < 11.0.20.1+1 = 11.0.20.1 < 11.0.20.8.1",
        "17.0.9-ea < 17.0.9 = 17.0.9+9-LTS"
      })
  void sortsAsJava(String line) {
    assertSorted(JvmVersion.ORDER, line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.0.2 < 1.0.2a < 1.0.2w < 1.0.2z < 1.0.2za < 1.0.2zh < 1.1.0",
        "1.9.5 = v1.9.5 < 1.9.5p1 < 1.9.5p2 < 1.9.6",
        "2021e < 2024a",
        "1.20rc1 < 1.20 = 1.20.0",
        "3.11.0-alpha1 < 3.11.0-beta5 < 3.11.0",
        "1.2 = 1.2+beta-3"
      })
  void sortsWhatNobodyOrders(String line) {
    assertSorted(FuzzyVersion.ORDER, line);
  }

  @Test
  void knowsNoPlaceForANameInsteadOfAVersion() {
    assertThat(FuzzyVersion.ORDER.read("UNKNOWN")).isEmpty();
    assertThat(FuzzyVersion.ORDER.read("")).isEmpty();
    assertThat(JvmVersion.ORDER.read("ea")).isEmpty();
  }
}
