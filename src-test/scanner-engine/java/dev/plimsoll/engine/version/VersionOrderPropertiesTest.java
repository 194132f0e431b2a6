package dev.plimsoll.engine.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every order must do, on versions made at random from a fixed seed.
class VersionOrderPropertiesTest {

  private static final int ROUNDS = 4_000;
  private static final int LENGTH = 100_000;

  static Stream<OrderSample> samples() {
    return OrderSample.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isReflexiveAntisymmetricTotalAndTransitive(OrderSample sample) {
    var random = new Random(20);
    for (int i = 0; i < ROUNDS; i++) {
      var a = sample.version(random);
      var b = sample.version(random);
      var c = sample.version(random);
      int ab = a.compareTo(b);
      int bc = b.compareTo(c);
      assertThat(sample.order().compare(a.text(), a.text())).as(a.text()).hasValue(0);
      assertThat(b.compareTo(a)).as("%s and %s", a, b).isEqualTo(-ab);
      if (ab == bc || bc == 0) {
        assertThat(a.compareTo(c)).as("%s, %s, %s", a, b, c).isEqualTo(ab);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void readsAVersionOnceAsOften(OrderSample sample) {
    var random = new Random(22);
    for (int i = 0; i < ROUNDS / 10; i++) {
      var version = sample.version(random);
      var again = sample.order().read(version.text()).orElseThrow();
      assertThat(version.compareTo(again)).as(version.text()).isZero();
      assertThat(version.against(again)).as(version.text()).isZero();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void neverThrowsAndIsAntisymmetricOnAnything(OrderSample sample) {
    var random = new Random(21);
    for (int i = 0; i < ROUNDS; i++) {
      var a = anything(random);
      var b = random.nextBoolean() ? anything(random) : sample.version(random).text();
      var ab = sample.order().compare(a, b);
      var ba = sample.order().compare(b, a);
      assertThat(ab.isPresent()).isEqualTo(ba.isPresent());
      assertThat(ab.orElse(0)).as("%s and %s", a, b).isEqualTo(-ba.orElse(0));
    }
  }

  /// A quadratic comparison of these would take minutes, a recursive one the stack.
  @ParameterizedTest
  @MethodSource("samples")
  void takesLinearTimeOnLongVersions(OrderSample sample) {
    for (var piece :
        new String[] {
          "9", "0", ".1", ".", "-1", "-", "a", "a1", "~", "^", "+", "_p1", ".0-", " "
        }) {
      var longest = "1" + piece.repeat(LENGTH / piece.length());
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(2),
          () -> {
            var sign = sample.order().compare(longest + "1", longest + "2");
            assertThat(sample.order().compare(longest + "2", longest + "1").orElse(0))
                .isEqualTo(-sign.orElse(0));
          },
          piece);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void comparesNumbersThatNoMachineWordHolds(OrderSample sample) {
    // Composer's first number has at most five digits.
    var a = "1." + "9".repeat(LENGTH);
    var b = "1.1" + "0".repeat(LENGTH);

    assertThat(sample.order().compare(a, b)).hasValue(-1);
  }

  private static String anything(Random random) {
    int length = random.nextInt(12);
    var text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) (random.nextInt(3) == 0 ? random.nextInt(0x10000) : random.nextInt(0x80)));
    }
    return text.toString();
  }
}
