package dev.plimsoll.engine.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          /etc/*            ~ /etc/a/b          ~ true
          *.so.?            ~ libc.so.6         ~ true
          *.so.?            ~ libc.so.66        ~ false
          *                 ~ ``                ~ true
          ?                 ~ ``                ~ false
          a*b*c             ~ aXbXbYc           ~ true
          a*b*c             ~ aXbXbY            ~ false
          */.ssh/*          ~ /root/.ssh/id     ~ true
          [a-c]x            ~ bx                ~ true
          [!a-c]x           ~ bx                ~ false
          [^a-c]x           ~ dx                ~ true
          []]               ~ ]                 ~ true
          [a]]              ~ a]                ~ true
          [[:digit:]_]      ~ 7                 ~ true
          [[:digit:]_]      ~ _                 ~ true
          [[:digit:]_]      ~ a                 ~ false
          [[:space:]]       ~ a                 ~ false
          [a                ~ [a                ~ true
          \\*               ~ *                 ~ true
          \\*               ~ a                 ~ false
          [\\]]             ~ ]                 ~ true
          a\\               ~ a\\               ~ true
          Abc               ~ abc               ~ false
          """)
  void matchesAsFnmatchDoes(String pattern, String text, boolean matches) {
    assertThat(Wildcard.of(pattern, false).test(text)).isEqualTo(matches);
  }

  @Test
  void takesCapitalsForSmallLettersWhereAsked() {
    assertThat(Wildcard.of("A[b-d]?", true).test("aCx")).isTrue();
    assertThat(Wildcard.of("[!a]", true).test("A")).isFalse();
    assertThat(Caseless.contains("XaBcY", "AbC")).isTrue();
    assertThat(Caseless.contains("ab", "abc")).isFalse();
  }

  @Test
  @Timeout(10)
  void takesNoLongerForManyStars() {
    var pattern = Wildcard.of("*a".repeat(200) + "?b", false);

    assertThat(pattern.test("a".repeat(20_000))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "/etc, /etc, true",
    "/etc, /etc/passwd, true",
    "/etc, /etcetera, false",
    "/etc/, /etc/passwd, true",
    "/, /x, true",
    "/home/*/.ssh, /home/ada/.ssh/id, true",
    "/home/*/.ssh, /home/ada/x/.ssh, false",
    "/var/lib, /var, false"
  })
  void matchesPathsByTheirFolders(String listed, String path, boolean matches) {
    assertThat(PathPrefixes.of(List.of(listed)).test(path)).isEqualTo(matches);
  }

  @ParameterizedTest
  @CsvSource({
    "severty, severity",
    "SEVERITY, severity",
    "proc.nmae, proc.name",
    "laier, layer",
    "xyz, ''",
    "a, ''",
    "conatins, contains"
  })
  void findsTheNearestName(String mistyped, String meant) {
    var names = List.of("severity", "proc.name", "layer", "contains", "id");

    assertThat(Nearest.of(mistyped, names).orElse("")).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "NONE, 7, 7",
    "NONE, -1.5, -1.5",
    "NONE, +2e3, 2000",
    "NONE, 0x1F, 31",
    "SIZE, 50 MB, 5e7",
    "SIZE, 4KiB, 4096",
    "SIZE, 12, 12",
    "DURATION, 3 d, 259200",
    "DURATION, 1.5 min, 90"
  })
  void readsNumbersWithTheirUnits(Units units, String text, double number) {
    assertThat(units.read(text)).hasValue(number);
  }

  @ParameterizedTest
  @CsvSource({
    "NONE, 7 d",
    "NONE, ''",
    "NONE, NaN",
    "NONE, 1.2.3",
    "SIZE, 5 mb",
    "DURATION, 3 MB",
    "NONE, 0x"
  })
  void readsNothingElseAsANumber(Units units, String text) {
    assertThat(units.read(text)).isEmpty();
  }

  @Test
  void countsAYearAs365Days() {
    assertThat(Units.DURATION.read("1 y")).hasValue(365 * 24 * 60 * 60.0);
  }
}
