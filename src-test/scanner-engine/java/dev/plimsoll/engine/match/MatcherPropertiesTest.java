package dev.plimsoll.engine.match;

import static dev.plimsoll.engine.match.Subjects.DEBIAN_11;
import static dev.plimsoll.engine.match.Subjects.about;
import static dev.plimsoll.engine.match.Subjects.deb;
import static dev.plimsoll.engine.match.Subjects.fixed;
import static dev.plimsoll.engine.match.Subjects.range;
import static dev.plimsoll.engine.match.Subjects.withdrawn;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.advisory.AffectedRange;
import dev.plimsoll.engine.advisory.Statement;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.Distribution;
import dev.plimsoll.engine.model.Finding;
import dev.plimsoll.engine.model.Judged;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/// What holds of any packages and statements.
class MatcherPropertiesTest {

  private static final int TIMES = 50;
  private static final List<String> VERSIONS =
      List.of("0.9", "1.0", "1.0~rc1", "1.0-1", "1:0.1", "2.0+b1", "2.0", "3", "x:y", "");

  @RepeatedTest(TIMES)
  void anUnrelatedStatementChangesNothing(RepetitionInfo run) {
    var random = new Random(run.getCurrentRepetition());
    var packages = packages(random);
    var statements = statements(random);
    var more = new ArrayList<>(statements);
    more.add(random.nextInt(statements.size()), fixed("unrelated", "DSA-999", "9"));

    assertThat(match(packages, DEBIAN_11, more)).isEqualTo(match(packages, DEBIAN_11, statements));
  }

  @RepeatedTest(TIMES)
  void aWithdrawnStatementAddsNothing(RepetitionInfo run) {
    var random = new Random(run.getCurrentRepetition());
    var packages = packages(random);
    var statements = statements(random);
    var more = new ArrayList<>(statements);
    statements(random).forEach(statement -> more.add(withdrawn(statement)));

    assertThat(match(packages, DEBIAN_11, more)).isEqualTo(match(packages, DEBIAN_11, statements));
  }

  @RepeatedTest(TIMES)
  void theOrderOfStatementsChangesNoFinding(RepetitionInfo run) {
    var random = new Random(run.getCurrentRepetition());
    var packages = packages(random);
    var statements = statements(random);
    var shuffled = new ArrayList<>(statements);
    Collections.shuffle(shuffled, random);

    var one = match(packages, DEBIAN_11, statements);
    var other = match(packages, DEBIAN_11, shuffled);

    assertThat(other.gaps()).isEqualTo(one.gaps());
    assertThat(other.findings()).isEqualTo(one.findings());
  }

  @RepeatedTest(TIMES)
  void aDistributionThatIsNotCoveredIsNeverJudged(RepetitionInfo run) {
    var random = new Random(run.getCurrentRepetition());
    var distribution =
        new Distribution("debian", String.valueOf(12 + random.nextInt(5)), "", "", List.of());

    var judgement = match(packages(random), distribution, statements(random));

    assertThat(judgement.components()).extracting(Component::judged).doesNotContain(Judged.YES);
    assertThat(judgement.findings()).isEmpty();
    assertThat(judgement.gaps()).isNotEmpty();
  }

  @RepeatedTest(TIMES)
  void everyPackageIsJudgedOrAGapSaysWhyNot(RepetitionInfo run) {
    var random = new Random(run.getCurrentRepetition());
    var packages = packages(random);

    var judgement = match(packages, DEBIAN_11, statements(random));

    var named =
        judgement.gaps().stream().map(gap -> gap.parameters().get("package")).collect(toSet());
    assertThat(judgement.components()).hasSameSizeAs(packages);
    assertThat(judgement.components())
        .allMatch(
            component -> component.judged() == Judged.YES || named.contains(component.name()));
  }

  @RepeatedTest(TIMES)
  void aFixIsAboveTheVersionAndNotAffectedItself(RepetitionInfo run) {
    var random = new Random(run.getCurrentRepetition());
    var statements = statements(random);
    var judgement = match(packages(random), DEBIAN_11, statements);

    for (var finding : judgement.findings()) {
      finding
          .fixedIn()
          .ifPresent(fix -> {
            var mended = deb(finding.evidence().matchedName(), fix);
            assertThat(match(List.of(mended), DEBIAN_11, statements).findings())
                .extracting(Finding::id)
                .doesNotContain(finding.id());
          });
    }
  }

  private static List<Component> packages(Random random) {
    return IntStream.range(0, 8)
        .mapToObj(i -> deb("p" + i, VERSIONS.get(random.nextInt(VERSIONS.size()))))
        .toList();
  }

  private static List<Statement> statements(Random random) {
    return IntStream.range(0, 30)
        .mapToObj(i -> about("p" + random.nextInt(8), "DSA-" + i, anyRange(random)))
        .toList();
  }

  private static AffectedRange anyRange(Random random) {
    var from = random.nextBoolean() ? "0" : VERSIONS.get(random.nextInt(8));
    return switch (random.nextInt(4)) {
      case 0 -> range("introduced " + from);
      case 1 -> range("introduced " + from + " last " + VERSIONS.get(random.nextInt(9)));
      default -> range("introduced " + from + " fixed " + VERSIONS.get(random.nextInt(9)));
    };
  }

  private static Judgement match(
      List<Component> packages, Distribution distribution, List<Statement> statements) {
    var source = new FakeSource("osv", statements);
    return new Matcher().match(packages, Optional.of(distribution), List.of(source), "image");
  }
}
