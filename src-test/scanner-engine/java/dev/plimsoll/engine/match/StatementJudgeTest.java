package dev.plimsoll.engine.match;

import static dev.plimsoll.engine.match.Subjects.about;
import static dev.plimsoll.engine.match.Subjects.listing;
import static dev.plimsoll.engine.match.Subjects.range;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.advisory.AffectedRange;
import dev.plimsoll.engine.advisory.Statement;
import dev.plimsoll.engine.version.DebianOrder;
import java.util.List;
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
    assertThat(judge.judge(statement, "2.5")).isInstanceOf(Answer.NotAffected.class);
  }

  @Test
  void passesOverRangesOfCommits() {
    var commits = new AffectedRange(AffectedRange.Type.GIT, range("introduced 0 fixed 9").events());

    assertThat(judge.judge(about("a", "X", commits), "3")).isInstanceOf(Answer.NotAffected.class);
  }

  @Test
  void offersTheLowestFixThatNoStatementCallsAffected() {
    var branches = about("a", "X", range("introduced 0 fixed 1.4 introduced 2.0 fixed 2.2"));
    var later = about("a", "X", range("introduced 1.2 fixed 1.6"));

    assertThat(judge.fix(List.of(branches), "1.1")).contains("1.4");
    assertThat(judge.fix(List.of(branches, later), "1.3")).contains("1.6");
    assertThat(judge.fix(List.of(branches), "2.1")).contains("2.2");
    assertThat(judge.fix(List.of(about("a", "X", range("introduced 0"))), "1")).isEmpty();
  }

  private AffectedPart affected(Statement statement, String version) {
    return ((Answer.Affected) judge.judge(statement, version)).parts().getFirst();
  }
}
