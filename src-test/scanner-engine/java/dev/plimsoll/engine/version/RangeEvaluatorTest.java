package dev.plimsoll.engine.version;

import static dev.plimsoll.engine.version.RangeEvent.Kind.FIXED;
import static dev.plimsoll.engine.version.RangeEvent.Kind.INTRODUCED;
import static dev.plimsoll.engine.version.RangeEvent.Kind.LAST_AFFECTED;
import static dev.plimsoll.engine.version.RangeEvent.Kind.LIMIT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.version.Verdict.Affected;
import dev.plimsoll.engine.version.Verdict.NotAffected;
import dev.plimsoll.engine.version.Verdict.Unreadable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeEvaluatorTest {

  private static final String UNREADABLE = "one two";

  @ParameterizedTest
  @CsvSource({
    "1.0~rc1, true",
    "1.1.1k-1, true",
    "1.1.1k-1+deb11u1, false",
    "1.1.1k-1+deb11u2, false"
  })
  void isAffectedBelowTheFix(String version, boolean affected) {
    var events = events("introduced 0", "fixed 1.1.1k-1+deb11u1");

    assertThat(isAffected(events, version)).isEqualTo(affected);
  }

  @Test
  void namesTheEndsOfThePartThatHoldsTheVersion() {
    var events = events("introduced 0", "fixed 1.0", "introduced 2.0", "last_affected 2.5");

    assertThat(evaluate(events, "0.9"))
        .isEqualTo(new Affected("0", Optional.of(new RangeEvent(FIXED, "1.0"))));
    assertThat(evaluate(events, "2.5"))
        .isEqualTo(new Affected("2.0", Optional.of(new RangeEvent(LAST_AFFECTED, "2.5"))));
    assertThat(evaluate(events, "1.5")).isEqualTo(new NotAffected());
    assertThat(evaluate(events, "2.5.1")).isEqualTo(new NotAffected());
  }

  @Test
  void neverEndsWithoutAnEnd() {
    assertThat(evaluate(events("introduced 1.0"), "99"))
        .isEqualTo(new Affected("1.0", Optional.empty()));
    assertThat(evaluate(events("introduced 1.0"), "1.0~")).isEqualTo(new NotAffected());
  }

  @Test
  void putsZeroBeforeEvenPreReleasesOfZero() {
    assertThat(isAffected(events("introduced 0", "fixed 1.0"), "0~~")).isTrue();
  }

  @Test
  void isNeverAffectedWhereNothingWasIntroduced() {
    assertThat(evaluate(List.of(), "1.0")).isEqualTo(new NotAffected());
    assertThat(evaluate(events("fixed 2.0"), "1.0")).isEqualTo(new NotAffected());
  }

  @ParameterizedTest
  @CsvSource({"0.5, true", "1.0, false", "1.5, false", "2.0, true", "2.5, true", "3.0, false"})
  void doesNotTrustTheOrderOfTheRecord(String version, boolean affected) {
    var events = events("fixed 3.0", "introduced 2.0", "fixed 1.0", "introduced 0");

    assertThat(isAffected(events, version)).isEqualTo(affected);
  }

  @Test
  void beginsAgainWhereOnePartEndsAndTheNextBegins() {
    var events = events("introduced 0", "fixed 1.0", "introduced 1.0", "fixed 2.0");

    assertThat(isAffected(events, "1.0")).isTrue();
    assertThat(isAffected(events, "1.5")).isTrue();
    assertThat(isAffected(events, "2.0")).isFalse();
  }

  @Test
  void holdsNothingWhereAPartEndsAtItsBeginning() {
    assertThat(isAffected(events("introduced 1.0", "fixed 1.0"), "1.0")).isFalse();
    assertThat(isAffected(events("introduced 1.0", "fixed 1.0"), "1.1")).isFalse();
  }

  @Test
  void holdsOneVersionThatIsFirstAndLast() {
    assertThat(isAffected(events("introduced 1.0", "last_affected 1.0"), "1.0")).isTrue();
    assertThat(isAffected(events("introduced 1.0", "last_affected 1.0"), "1.1")).isFalse();
  }

  @Test
  void looksNoFurtherThanTheLimit() {
    var events = events("introduced 1.0", "limit 2.0");

    assertThat(isAffected(events, "1.5")).isTrue();
    assertThat(isAffected(events, "2.0")).isFalse();
    assertThat(isAffected(events("introduced 1.0", "limit *"), "2.0")).isTrue();
  }

  @Test
  void saysThatTheVersionCannotBeRead() {
    assertThat(evaluate(events("introduced 0"), UNREADABLE)).isEqualTo(new Unreadable(UNREADABLE));
  }

  @Test
  void saysThatABoundCannotBeReadInsteadOfNotAffected() {
    assertThat(evaluate(events("introduced 0", "fixed " + UNREADABLE), "1.0"))
        .isEqualTo(new Unreadable(UNREADABLE));
    assertThat(evaluate(events("introduced " + UNREADABLE, "fixed 2.0"), "1.0"))
        .isEqualTo(new Unreadable(UNREADABLE));
    assertThat(evaluate(events("introduced 0", "limit " + UNREADABLE), "1.0"))
        .isEqualTo(new Unreadable(UNREADABLE));
  }

  @Test
  void answersByThePairsThatCanBeRead() {
    var events = events("introduced 0", "fixed 1.0", "introduced 2.0", "fixed " + UNREADABLE);

    assertThat(isAffected(events, "0.5")).isTrue();
    assertThat(evaluate(events, "1.5")).isEqualTo(new NotAffected());
    assertThat(evaluate(events, "2.5")).isEqualTo(new Unreadable(UNREADABLE));
  }

  @Test
  void isNotAffectedWhereTheReadableBoundExcludesTheVersion() {
    assertThat(evaluate(events("introduced " + UNREADABLE, "fixed 2.0"), "2.0"))
        .isEqualTo(new NotAffected());
    assertThat(evaluate(events("introduced " + UNREADABLE, "last_affected 2.0"), "2.0"))
        .isEqualTo(new Unreadable(UNREADABLE));
  }

  @Test
  void doubtsEveryPartWhereAnUnreadableEndBelongsToNone() {
    assertThat(evaluate(events("fixed " + UNREADABLE, "introduced 0"), "1.0"))
        .isEqualTo(new Unreadable(UNREADABLE));
  }

  private static Verdict evaluate(List<RangeEvent> events, String version) {
    return RangeEvaluator.evaluate(events, version, new DebianOrder());
  }

  private static boolean isAffected(List<RangeEvent> events, String version) {
    return evaluate(events, version) instanceof Affected;
  }

  private static List<RangeEvent> events(String... events) {
    return Stream.of(events).map(RangeEvaluatorTest::event).toList();
  }

  private static RangeEvent event(String written) {
    int blank = written.indexOf(' ');
    var kind =
        switch (written.substring(0, blank)) {
          case "introduced" -> INTRODUCED;
          case "fixed" -> FIXED;
          case "last_affected" -> LAST_AFFECTED;
          default -> LIMIT;
        };
    return new RangeEvent(kind, written.substring(blank + 1));
  }
}
