package dev.plimsoll.engine.version;

import static dev.plimsoll.engine.version.RangeEvent.Kind.FIXED;
import static dev.plimsoll.engine.version.RangeEvent.Kind.LAST_AFFECTED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.version.Verdict.Affected;
import dev.plimsoll.engine.version.Verdict.NotAffected;
import dev.plimsoll.engine.version.Verdict.Unreadable;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionConstraintsTest {

  private static final RangeSyntax DEBIAN = RangeSyntaxes.comparisons(new DebianOrder());

  @Test
  void saysWhichAlternativeHoldsTheVersionAndWhereItEnds() {
    var range = VersionConstraints.parse(DEBIAN, ">= 1.0, < 1.2 || > 2.0 <= 2.5");

    assertThat(range.judge("1.1"))
        .isEqualTo(affected("1.0", new RangeEvent(FIXED, "1.2"), ">= 1.0, < 1.2"));
    assertThat(range.judge("2.5"))
        .isEqualTo(affected("2.0", new RangeEvent(LAST_AFFECTED, "2.5"), "> 2.0 <= 2.5"));
    assertThat(range.judge("2.0")).isEqualTo(new NotAffected());
  }

  @Test
  void meansEveryVersionWithoutText() {
    var every = new Affected("0", Optional.empty());

    assertThat(VersionConstraints.parse(DEBIAN, "").judge("9:1")).isEqualTo(every);
    assertThat(every.range()).isEqualTo("every version");
  }

  @Test
  void meansTheVersionItselfWithoutOperator() {
    var range = VersionConstraints.parse(DEBIAN, "'1.0' || \"2.0\"");

    assertThat(range.judge("1.0-0")).isInstanceOf(Affected.class);
    assertThat(range.judge("2.0")).isInstanceOf(Affected.class);
    assertThat(range.judge("1.5")).isEqualTo(new NotAffected());
  }

  @Test
  void saysThatTheVersionCannotBeRead() {
    assertThat(VersionConstraints.parse(DEBIAN, "< 2").judge("one two"))
        .isEqualTo(new Unreadable("one two"));
  }

  @Test
  void saysThatABoundCannotBeReadUnlessAnotherAnswers() {
    var range = VersionConstraints.parse(DEBIAN, "> 1.0, < a:b || = 0.5");

    assertThat(range.judge("2.0")).isEqualTo(new Unreadable("a:b"));
    assertThat(range.judge("0.9")).isEqualTo(new NotAffected());
    assertThat(range.judge("0.5")).isInstanceOf(Affected.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> 1.0 beta",
        "~> 1.0",
        "^1",
        "< 2 ||",
        "|| < 2",
        "<",
        "< 2,",
        "1.0 2.0",
        ">1.0<2.0",
        "=>1"
      })
  void neverTakesABrokenRangeForNotAffected(String text) {
    assertThat(VersionConstraints.parse(DEBIAN, text).judge("1.5"))
        .matches(it -> !(it instanceof NotAffected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "npm",
        "crates.io",
        "PyPI",
        "Maven",
        "RubyGems",
        "Packagist",
        "NuGet",
        "Hex",
        "Pub",
        "ConanCenter",
        "Debian"
      })
  void takesLinearTimeOnLongRanges(String ecosystem) {
    var syntax = RangeSyntaxes.forAdvisories(ecosystem).orElseThrow();
    for (var piece :
        List.of(">=1 ", "||", ",", "^1.", "[1,", " ", "(", "x.", "~", "1 - ", "9", ".*", "a1")) {
      var text = piece.repeat(100_000 / piece.length());
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(2), () -> VersionConstraints.parse(syntax, text).judge("1.0"), piece);
    }
  }

  private static Affected affected(String introduced, RangeEvent end, String written) {
    return new Affected(introduced, Optional.of(end), Optional.of(written));
  }
}
