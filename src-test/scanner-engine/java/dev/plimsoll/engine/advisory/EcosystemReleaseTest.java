package dev.plimsoll.engine.advisory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EcosystemReleaseTest {

  @ParameterizedTest
  @CsvSource({
    "npm, npm, '', '', false",
    "Debian:11, Debian, 11, 11, false",
    "Ubuntu:22.04:LTS, Ubuntu, 22.04, 22, false",
    "Ubuntu:Pro:18.04:LTS, Ubuntu, 18.04, 18, true",
    "Alpine:v3.19, Alpine, 3.19, 3, false",
    "Alpine:edge, Alpine, edge, edge, false",
    "Red Hat:enterprise_linux:9::appstream, Red Hat, 9, 9, false",
    "Rocky Linux:9, Rocky Linux, 9, 9, false",
    "Amazon Linux:2023, Amazon Linux, 2023, 2023, false",
    "SUSE:Linux Enterprise Server 15 SP5, SUSE:Linux Enterprise, 15.5, 15, false",
    "SUSE:Linux Enterprise Micro 5.2, SUSE:Linux Enterprise Micro, 5.2, 5, false",
    "openSUSE:Leap 15.5, openSUSE:Leap, 15.5, 15, false",
    "openSUSE:Tumbleweed, openSUSE:Tumbleweed, tumbleweed, tumbleweed, false",
    "Photon OS:5.0, Photon OS, 5.0, 5, false"
  })
  void takesWhatOsvWritesApart(
      String text, String ecosystem, String version, String major, boolean isPaid) {
    var release = EcosystemRelease.of(text);
    assertThat(release).isEqualTo(new EcosystemRelease(ecosystem, version, isPaid));
    assertThat(release.major()).isEqualTo(major);
  }
}
