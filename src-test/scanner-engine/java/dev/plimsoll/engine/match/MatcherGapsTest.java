package dev.plimsoll.engine.match;

import static dev.plimsoll.engine.match.Subjects.DEBIAN_11;
import static dev.plimsoll.engine.match.Subjects.about;
import static dev.plimsoll.engine.match.Subjects.deb;
import static dev.plimsoll.engine.match.Subjects.fixed;
import static dev.plimsoll.engine.match.Subjects.range;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.advisory.AdvisorySource;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.Distribution;
import dev.plimsoll.engine.model.Finding;
import dev.plimsoll.engine.model.Gap;
import dev.plimsoll.engine.model.Judged;
import dev.plimsoll.engine.model.Location;
import dev.plimsoll.engine.model.Relations;
import dev.plimsoll.engine.model.SourcePackage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Zero findings must never stand for *not examined*.
class MatcherGapsTest {

  private static final Component CURL = deb("curl", "7.74.0-1");
  private static final Component GONE =
      deb("wget", "1", new SourcePackage("wget", "1"), Optional.empty(), false);

  @Test
  void saysOnceThatNoAdvisoriesAreInstalled() {
    for (var sources :
        List.of(List.<AdvisorySource>of(), List.<AdvisorySource>of(FakeSource.of()))) {
      var judgement = match(sources, DEBIAN_11, CURL, deb("git", "1"), GONE);

      assertThat(judgement.components())
          .extracting(Component::judged)
          .containsOnly(Judged.NO_SOURCE);
      assertThat(judgement.gaps()).extracting(Gap::code).containsExactly("KIT-001");
      var gap = judgement.gaps().getFirst();
      assertThat(gap.kind()).isEqualTo(Gap.Kind.NOT_EXAMINED);
      assertThat(gap.where()).isEqualTo("shop/api:2.4");
      assertThat(gap.parameters()).isEqualTo(Map.of("n", "2"));
    }
  }

  @Test
  void saysOnceThatNoSourceSpeaksOfTheDistribution() {
    for (var distribution :
        List.of(
            new Distribution("debian", "12", "", "bookworm", List.of()),
            new Distribution("debian", "", "Debian GNU/Linux trixie/sid", "trixie", List.of()),
            new Distribution("ubuntu", "22.04", "Ubuntu 22.04", "jammy", List.of("debian")))) {
      var judgement =
          match(List.of(FakeSource.of(fixed("curl", "DSA-1", "9"))), distribution, CURL, GONE);

      assertThat(judgement.components())
          .extracting(Component::judged)
          .containsOnly(Judged.NO_SOURCE);
      assertThat(judgement.findings()).isEmpty();
      assertThat(judgement.gaps()).extracting(Gap::code).containsExactly("KIT-006");
      assertThat(judgement.gaps().getFirst().parameters())
          .containsEntry("n", "1")
          .containsEntry("distribution", Releases.name(distribution));
    }
  }

  @Test
  void takesAPointReleaseForItsRelease() {
    var pointRelease = new Distribution("debian", "11.5", "", "bullseye", List.of());

    var judgement = match(List.of(FakeSource.of(fixed("curl", "DSA-1", "9"))), pointRelease, CURL);

    assertThat(judgement.findings()).extracting(Finding::id).containsExactly("DSA-1");
  }

  @Test
  void judgesNothingWithoutADistribution() {
    var judgement =
        new Matcher()
            .match(
                List.of(CURL),
                Optional.empty(),
                List.of(FakeSource.of(fixed("curl", "DSA-1", "9"))),
                "shop/api:2.4");

    assertThat(judgement.components())
        .extracting(Component::judged)
        .containsExactly(Judged.DISTRIBUTION_UNKNOWN);
    assertThat(judgement.findings()).isEmpty();
  }

  @Test
  void doesNotJudgePackagesOfOtherSuppliers() {
    var docker = supplied("docker-ce", "Docker <support@docker.com>");
    var github = supplied("gh", "GitHub");

    var judgement =
        match(
            List.of(FakeSource.of(fixed("docker-ce", "DSA-1", "9"), fixed("gh", "DSA-2", "9"))),
            DEBIAN_11,
            docker,
            github,
            CURL);

    assertThat(judgement.components())
        .extracting(Component::judged)
        .containsExactly(Judged.NO_SOURCE, Judged.NO_SOURCE, Judged.YES);
    assertThat(judgement.findings()).isEmpty();
    assertThat(judgement.gaps()).extracting(Gap::code).containsExactly("KIT-011");
    assertThat(judgement.gaps().getFirst().parameters())
        .isEqualTo(Map.of("n", "2", "packages", "docker-ce, gh"));
  }

  @Test
  void saysThatAVersionCannotBeCompared() {
    var judgement =
        match(List.of(FakeSource.of(fixed("a", "DSA-1", "9"))), DEBIAN_11, deb("a", "x:1"));

    assertThat(judgement.components())
        .extracting(Component::judged)
        .containsExactly(Judged.VERSION_UNREADABLE);
    assertThat(judgement.gaps()).extracting(Gap::code).containsExactly("KIT-010");
    var gap = judgement.gaps().getFirst();
    assertThat(gap.kind()).isEqualTo(Gap.Kind.FAILED);
    assertThat(gap.where()).isEqualTo("layer 2: var/lib/dpkg/status:17");
    assertThat(gap.parameters()).isEqualTo(Map.of("package", "a", "version", "x:1"));
  }

  @Test
  void saysThatAnAdvisorysBoundCannotBeComparedAndJudgesByTheOthers() {
    var judgement =
        match(
            List.of(
                FakeSource.of(
                    about("a", "DSA-1", range("introduced 0 fixed x:1")),
                    fixed("a", "DSA-2", "2"))),
            DEBIAN_11,
            deb("a", "1"));

    assertThat(judgement.findings()).extracting(Finding::id).containsExactly("DSA-2");
    assertThat(judgement.components()).extracting(Component::judged).containsExactly(Judged.YES);
    assertThat(judgement.gaps()).extracting(Gap::code).containsExactly("KIT-010");
    assertThat(judgement.gaps().getFirst().parameters())
        .isEqualTo(Map.of("package", "a", "version", "x:1"));
  }

  @Test
  void goesOnWithTheOtherSourcesWhereOneFails() {
    var judgement =
        match(
            List.of(FakeSource.failing(), FakeSource.of(fixed("curl", "DSA-1", "9"))),
            DEBIAN_11,
            CURL);

    assertThat(judgement.findings()).extracting(Finding::id).containsExactly("DSA-1");
    assertThat(judgement.gaps()).extracting(Gap::code).containsExactly("KIT-009");
  }

  @Test
  void neverJudgesByASourceThatFailed() {
    var judgement = match(List.of(FakeSource.failing()), DEBIAN_11, CURL);

    assertThat(judgement.components()).extracting(Component::judged).containsOnly(Judged.NO_SOURCE);
    assertThat(judgement.gaps()).extracting(Gap::code).containsExactly("KIT-009");
    assertThat(judgement.gaps().getFirst().parameters())
        .isEqualTo(Map.of("path", "osv", "reason", "disk gone"));
  }

  @Test
  void saysNothingOfAnImageWithoutPackages() {
    assertThat(match(List.of(), DEBIAN_11).gaps()).isEmpty();
  }

  @Test
  void saysOfEachKindWithoutASourceHowManyWereNotExamined() {
    var judgement =
        match(
            List.of(FakeSource.of(fixed("curl", "DSA-1", "9"))),
            DEBIAN_11,
            CURL,
            module("npm", ComponentType.NPM, Optional.empty()),
            module("idna", ComponentType.PYPI, Optional.of(CURL.id())));

    assertThat(judgement.components())
        .extracting(Component::judged)
        .containsExactly(Judged.YES, Judged.NO_SOURCE, Judged.YES);
    assertThat(judgement.gaps()).extracting(Gap::code).containsExactly("KIT-014");
    assertThat(judgement.gaps().getFirst().parameters()).isEqualTo(Map.of("type", "npm", "n", "1"));
  }

  private static Component module(String name, ComponentType type, Optional<String> owner) {
    return new Component(
        name,
        "pkg:" + type.word() + "/" + name,
        type,
        name,
        "1",
        new SourcePackage(name, "1"),
        "",
        List.of(),
        Optional.empty(),
        List.of(new Location("srv/" + name, 0, 0)),
        List.of(),
        new Relations(List.of(), owner, List.of()),
        List.of(),
        List.of(),
        true,
        Judged.NOT_ASKED);
  }

  private static Component supplied(String name, String maintainer) {
    return deb(name, "1", new SourcePackage(name, "1"), Optional.of(maintainer), true);
  }

  private static Judgement match(
      List<? extends AdvisorySource> sources, Distribution distribution, Component... components) {
    return new Matcher()
        .match(
            List.of(components), Optional.of(distribution), List.copyOf(sources), "shop/api:2.4");
  }
}
