package dev.plimsoll.engine.version;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.version.Verdict.Affected;
import dev.plimsoll.engine.version.Verdict.NotAffected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each row: a range, versions inside, versions outside.
class RangeSyntaxesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "npm; ~1.2.3; 1.2.3 1.2.9; 1.2.2 1.3.0-0 1.2.4-rc.1",
        "npm; ^0.0.3; 0.0.3; 0.0.4 0.0.4-0",
        "npm; ^1.2.3-pr.1; 1.2.3-pr.2 1.9.0; 1.2.4-pr.1",
        "npm; 1.2 - 2.3; 1.2.0 2.3.9; 2.4.0 1.1.9",
        "npm; >1 <=2; 2.9.9; 1.9.0 3.0.0",
        "npm; 1.x || >=3.0.0; 1.9.9 3.0.0; 2.0.0",
        "crates.io; 1.2; 1.2.0 1.9.0; 2.0.0 1.1.9",
        "crates.io; >=1.2, <1.5; 1.4.9; 1.5.0",
        "PyPI; ~=1.4.2; 1.4.2 1.4.9; 1.5 1.4.1",
        "PyPI; ==1.*; 1.0rc1 1.9; 2.0",
        "PyPI; <1.0; 0.9; 1.0rc1",
        "PyPI; >1.0; 1.1; 1.0.post1 1.0+local",
        "Maven; [1.0,2.0); 1.0 1.9; 2.0 0.9",
        "Maven; (,1.0],[1.2,); 0.1 1.0 1.2; 1.1",
        "RubyGems; ~> 1.2.3; 1.2.3 1.2.9; 1.3 1.3.a",
        "RubyGems; >= 1.0, != 1.5; 1.4; 1.5",
        "Packagist; ^1.2 || ~3.1; 1.9 3.9; 2.0 4.0",
        "Packagist; ~1.2.3; 1.2.3 1.2.9; 1.3",
        "Packagist; <2.0; 1.9; 2.0-beta1",
        "Packagist; 1.0 - 2.0; 1.0 2.0.5; 2.1",
        "NuGet; [1.0,2.0); 1.0 1.9.9.9; 2.0",
        "NuGet; 1.5; 1.5 9.0; 1.4",
        "Hex; ~> 2.1.3; 2.1.3 2.1.9; 2.2.0 2.2.0-rc.1",
        "Hex; >= 1.0.0 and < 2.0.0 or ~> 3.1; 1.5.0 3.9.0; 2.0.0 4.0.0",
        "Pub; ^0.1.2; 0.1.9; 0.2.0 0.2.0-dev",
        "Pub; >=1.0.0 <2.0.0; 1.9.0; 2.0.0-dev",
        "ConanCenter; [>=1.2 <2]; 1.2 1.9; 2",
        "ConanCenter; [~1.2, include_prerelease]; 1.2.9; 1.3",
        "ConanCenter; [^0.1.2]; 0.1.9; 0.2"
      })
  void judgesDependenciesAsTheEcosystem(
      String ecosystem, String range, String inside, String outside) {
    assertInside(RangeSyntaxes.forDependencies(ecosystem).orElseThrow(), range, inside, outside);
  }

  /// A pre-release is affected like any version, and a version alone is itself.
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "npm; >=1.0.0 <2.0.0; 1.5.0-rc.1 2.0.0-rc.1; 2.0.0",
        "npm; ~1.2; 1.2.0-rc.1 1.2.9; 1.3.0-rc.1",
        "crates.io; 1.2.3; 1.2.3; 1.3.0",
        "PyPI; >=1.0,<2.0; 2.0rc1 1.0+local; 2.0",
        "PyPI; =1.0 || <0.5; 1.0 0.4; 0.5",
        "PyPI; <=2.0.0; 2.0.0+cu118; 2.0.1",
        "Maven; [1.0,2.0); 1.5; 2.0",
        "Maven; >= 1.0, < 2.0; 1.5; 2.0",
        "Maven; 1.2.3; 1.2.3; 1.2.4",
        "NuGet; = 1.2.3; 1.2.3; 1.2.4",
        "RubyGems; ~> 1.2.3, >= 1.2.5 || ~> 3.0; 1.2.6 3.9; 1.2.4 4.0",
        "Packagist; >=1.0, <2.0 || ^3.1; 1.5 2.0-beta1 3.9; 2.0 1.0-beta1 4.0",
        "Go; >= 1.0.0, < 1.2.3; v1.2.3-0.20190116102854-abcdefabcdef; v1.2.3",
        "Debian:11; < 1.2.3-1+deb11u1; 1.2.3-1; 1.2.3-1+deb11u2",
        "Alpine:v3.19; < 1.2.3-r4; 1.2.3-r3; 1.2.3-r4"
      })
  void judgesAdvisoriesByTheirBounds(
      String ecosystem, String range, String inside, String outside) {
    assertInside(RangeSyntaxes.forAdvisories(ecosystem).orElseThrow(), range, inside, outside);
  }

  @Test
  void readsNoRangeOfMavenThatGoesBackwardsOrOverlaps() {
    var maven = RangeSyntaxes.forDependencies("Maven").orElseThrow();

    for (var range : new String[] {"[2.0,1.0]", "(1.0,1.0)", "[1,3],[2,4]", "[1.0", "(1.0)"}) {
      assertThat(maven.read(range).judge("1.5")).as(range).isEqualTo(new Verdict.Unreadable(range));
    }
  }

  @Test
  void knowsNoSyntaxWithoutAnOrder() {
    assertThat(RangeSyntaxes.forDependencies("Debian")).isEmpty();
    assertThat(RangeSyntaxes.forAdvisories("GIT")).isEmpty();
  }

  @Test
  void knowsTheSyntaxOfAnEcosystemAndOfAFormatByName() {
    assertInside(RangeSyntaxes.named("npm").orElseThrow(), "~1.2", "1.2.9", "1.3.0");
    assertInside(RangeSyntaxes.named("Debian:11").orElseThrow(), "< 1.0-1", "1.0~rc1", "1.0-1");
    assertInside(RangeSyntaxes.named("golang").orElseThrow(), "< 1.2.4", "v1.2.3", "v1.2.4");
    assertInside(RangeSyntaxes.named("kb").orElseThrow(), "10 || 12", "10 12", "11");
    assertThat(RangeSyntaxes.named("unknown")).isEmpty();
  }

  private static void assertInside(
      RangeSyntax syntax, String range, String inside, String outside) {
    var constraints = VersionConstraints.parse(syntax, range);
    for (var version : inside.split(" ", -1)) {
      assertThat(constraints.judge(version)).as(version).isInstanceOf(Affected.class);
    }
    for (var version : outside.split(" ", -1)) {
      assertThat(constraints.judge(version)).as(version).isEqualTo(new NotAffected());
    }
  }
}
