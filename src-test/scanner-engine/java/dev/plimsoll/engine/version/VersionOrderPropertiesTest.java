package dev.plimsoll.engine.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What every order must do, on versions made at random from a fixed seed.
class VersionOrderPropertiesTest {

  private static final int ROUNDS = 20_000;

  /// An order, and pieces from which versions that it can read are put together.
  static Stream<Arguments> orders() {
    return Stream.of(
        Arguments.of(
            new DebianOrder(),
            List.of(
                "0",
                "1",
                "9",
                "10",
                "007",
                ".",
                ".",
                "+",
                "~",
                "~~",
                "a",
                "Z",
                "rc",
                "deb11u",
                "git20230101",
                "99999999999999999999")));
  }

  @ParameterizedTest
  @MethodSource("orders")
  void isReflexiveAntisymmetricTotalAndTransitive(VersionOrder order, List<String> pieces) {
    var random = new Random(20);
    for (int i = 0; i < ROUNDS; i++) {
      var a = version(random, pieces);
      var b = version(random, pieces);
      var c = version(random, pieces);
      int ab = order.compare(a, b).orElseThrow();
      int bc = order.compare(b, c).orElseThrow();
      int ac = order.compare(a, c).orElseThrow();
      assertThat(order.compare(a, a)).as(a).hasValue(0);
      assertThat(order.compare(b, a)).as("%s and %s", a, b).hasValue(-ab);
      if (Integer.signum(ab) == Integer.signum(bc) || bc == 0) {
        assertThat(ac).as("%s, %s, %s", a, b, c).isEqualTo(ab);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("orders")
  void neverThrowsAndIsAntisymmetricOnAnything(VersionOrder order, List<String> pieces) {
    var random = new Random(21);
    for (int i = 0; i < ROUNDS; i++) {
      var a = anything(random);
      var b = random.nextBoolean() ? anything(random) : version(random, pieces);
      var ab = order.compare(a, b);
      var ba = order.compare(b, a);
      assertThat(ab.isPresent()).isEqualTo(ba.isPresent());
      assertThat(ab.orElse(0)).as("%s and %s", a, b).isEqualTo(-ba.orElse(0));
    }
  }

  /// A quadratic comparison of these would take minutes.
  @ParameterizedTest
  @MethodSource("orders")
  void takesLinearTimeOnLongVersions(VersionOrder order, List<String> pieces) {
    for (var piece : Stream.concat(pieces.stream(), Stream.of("1.", "0a")).toList()) {
      var longest = piece.repeat(100_000 / piece.length());
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(5),
          () -> {
            assertThat(order.compare("1" + longest + "1", "1" + longest + "2")).hasValue(-1);
            assertThat(order.compare("1" + longest, "1" + longest)).isNotEqualTo(OptionalInt.of(1));
          },
          piece);
    }
  }

  private static String version(Random random, List<String> pieces) {
    var version = new StringBuilder(random.nextInt(4) == 0 ? random.nextInt(3) + ":" : "");
    version.append(random.nextInt(12));
    IntStream.range(0, random.nextInt(6))
        .forEach(_ -> version.append(pieces.get(random.nextInt(pieces.size()))));
    if (random.nextBoolean()) {
      version.append('-').append(random.nextInt(3));
      IntStream.range(0, random.nextInt(3))
          .forEach(_ -> version.append(pieces.get(random.nextInt(pieces.size()))));
    }
    return version.toString();
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
