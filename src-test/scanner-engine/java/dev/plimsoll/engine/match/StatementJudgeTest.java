package dev.plimsoll.engine.match;

import static dev.plimsoll.engine.match.Subjects.about;
import static dev.plimsoll.engine.match.Subjects.listing;
import static dev.plimsoll.engine.match.Subjects.range;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.advisory.AffectedRange;
import dev.plimsoll.engine.advisory.Constraint;
import dev.plimsoll.engine.advisory.Standing;
import dev.plimsoll.engine.advisory.Statement;
import dev.plimsoll.engine.advisory.Terms;
import dev.plimsoll.engine.version.DebianOrder;
import dev.plimsoll.engine.version.Version;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatementJudgeTest {

  private final StatementJudge judge = new StatementJudge(new DebianOrder());

  @Test
  void writesARangeWithBothBounds() {
    var part = affected(about("a", "X", range("introduced 1.0 fixed 2.0")), "1.5");

    assertThat(part.range()).isEqualTo(">= 1.0, < 2.0");
    assertThat(part.comparison()).isEqualTo("1.0 <= 1.5 < 2.0");
    assertThat(part.end()).isEqualTo(AffectedPart.End.FIXED);
  }

  @Test
  void writesARangeThatEndsWithItsLastVersion() {
    var part = affected(about("a", "X", range("introduced 0 last 2.0")), "2.0");

    assertThat(part.range()).isEqualTo("<= 2.0");
    assertThat(part.comparison()).isEqualTo("2.0 <= 2.0");
    assertThat(part.end()).isEqualTo(AffectedPart.End.UNKNOWN);
  }

  @Test
  void writesARangeThatNeverEnds() {
    var part = affected(about("a", "X", range("introduced 1.0")), "3");

    assertThat(part.range()).isEqualTo(">= 1.0");
    assertThat(part.comparison()).isEqualTo("1.0 <= 3");
    assertThat(part.end()).isEqualTo(AffectedPart.End.NONE);
  }

  @Test
  void takesAStatementWithoutAnyRangeForEveryVersion() {
    assertThat(affected(about("a", "X"), "3").range()).isEqualTo("every version");
    assertThat(affected(about("a", "X", range("introduced 0")), "3").range())
        .isEqualTo("every version");
  }

  @Test
  void knowsAVersionThatIsListed() {
    var statement = listing(about("a", "X", range("introduced 0 fixed 1")), "2.0", "3.0-0");

    assertThat(affected(statement, "2.0").comparison()).isEqualTo("2.0 = 2.0");
    assertThat(affected(statement, "3.0").range()).isEqualTo("= 3.0-0");
    assertThat(judge.judge(statement, version("2.5"))).isInstanceOf(Answer.NotAffected.class);
  }

  @Test
  void passesOverRangesOfCommits() {
    var commits = new AffectedRange(AffectedRange.Type.GIT, range("introduced 0 fixed 9").events());

    assertThat(judge.judge(about("a", "X", commits), version("3")))
        .isInstanceOf(Answer.NotAffected.class);
  }

  @Test
  void offersTheLowestFixThatNoStatementCallsAffected() {
    var branches = about("a", "X", range("introduced 0 fixed 1.4 introduced 2.0 fixed 2.2"));
    var later = about("a", "X", range("introduced 1.2 fixed 1.6"));

    assertThat(judge.fix(List.of(branches), version("1.1"))).contains("1.4");
    assertThat(judge.fix(List.of(branches, later), version("1.3"))).contains("1.6");
    assertThat(judge.fix(List.of(branches), version("2.1"))).contains("2.2");
    assertThat(judge.fix(List.of(about("a", "X", range("introduced 0"))), version("1"))).isEmpty();
  }

  private AffectedPart affected(Statement statement, String version) {
    return ((Answer.Affected) judge.judge(statement, version(version))).parts().getFirst();
  }

  @Test
  void readsARangeInTheSyntaxOfItsSource() {
    var statement = constrained("npm", ">=1.2.0 <1.4.0 || 2.0.0", List.of("1.3.7"));

    assertThat(judge.judge(statement, version("1.3.0"))).isInstanceOf(Answer.Affected.class);
    assertThat(judge.judge(statement, version("1.3.7"))).isInstanceOf(Answer.NotAffected.class);
    assertThat(judge.judge(statement, version("1.4.0"))).isInstanceOf(Answer.NotAffected.class);
    assertThat(judge.fix(List.of(statement), version("1.3.0"))).contains("1.4.0");
  }

  @Test
  void saysThatASyntaxIsNotKnown() {
    assertThat(judge.judge(constrained("runes", "< 2", List.of()), version("1")))
        .isEqualTo(new Answer.Unreadable("runes"));
  }

  private static Statement constrained(String syntax, String affected, List<String> except) {
    var plain = about("a", "X");
    var constraint = new Constraint(syntax, affected, except, Optional.of("1.4.0"));
    return new Statement(
        plain.source(),
        plain.id(),
        plain.aliases(),
        plain.upstream(),
        plain.summary(),
        plain.about(),
        plain.severity(),
        plain.cvss(),
        List.of(),
        List.of(),
        plain.published(),
        plain.modified(),
        false,
        new Terms(Standing.AFFECTED, List.of(constraint), "", List.of(), List.of()));
  }

  private static Version version(String text) {
    return new DebianOrder().read(text).orElseThrow();
  }
}
