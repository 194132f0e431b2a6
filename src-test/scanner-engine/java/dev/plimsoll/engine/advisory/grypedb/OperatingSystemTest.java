package dev.plimsoll.engine.advisory.grypedb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.advisory.EcosystemRelease;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperatingSystemTest {

  private static final List<OperatingSystem> ALL =
      List.of(
          row(1, "debian", "debian", "11", "", "", "bullseye", ""),
          row(2, "debian", "debian", "", "", "unstable", "sid", ""),
          row(3, "ubuntu", "ubuntu", "22", "4", "", "jammy", ""),
          row(4, "ubuntu", "ubuntu", "22", "04", "", "jammy", "esm"),
          row(5, "alpine", "alpine", "3", "19", "", "", ""),
          row(6, "alpine", "alpine", "3", "2", "", "", ""),
          row(7, "alpine", "alpine", "", "", "edge", "", ""),
          row(8, "redhat", "rhel", "9", "", "", "", ""),
          row(9, "redhat", "rhel", "9", "4", "", "", "eus"),
          row(10, "azurelinux", "azurelinux", "3", "0", "", "", ""),
          row(11, "sles", "sles", "15", "5", "", "", ""),
          row(12, "wolfi", "wolfi", "", "", "rolling", "", ""));

  private static OperatingSystem row(
      long id,
      String name,
      String releaseId,
      String major,
      String minor,
      String label,
      String codename,
      String channel) {
    return new OperatingSystem(id, name, releaseId, major, minor, label, codename, channel);
  }

  @ParameterizedTest
  @CsvSource({
    "Debian:11, debian, 1",
    "Debian:11.5, debian, 1",
    "Debian:12, debian, ''",
    "Debian:sid, debian, 2",
    "Ubuntu:22.04:LTS, ubuntu, 3",
    "Ubuntu:Pro:22.04:LTS, ubuntu, 3 4",
    "Ubuntu:22.10, ubuntu, ''",
    "Alpine:v3.19, alpine, 5",
    "Alpine:v3.20, alpine, ''",
    "Alpine:v3.1, alpine, ''",
    "Alpine:edge, alpine, 7",
    "Red Hat:9, rhel, 8",
    "Red Hat:9.4, rhel, 8",
    "Azure Linux:3, azurelinux, 10",
    "SUSE:Linux Enterprise Server 15 SP5, sles, 11",
    "SUSE:Linux Enterprise Server 15 SP6, sles, ''",
    "Wolfi, wolfi, 12"
  })
  void neverAnswersForAnotherRelease(String ecosystem, String name, String ids) {
    var found = OperatingSystem.find(ALL, List.of(name), EcosystemRelease.of(ecosystem));
    assertThat(found.stream().map(String::valueOf)).containsExactly(split(ids));
  }

  private static String[] split(String ids) {
    return ids.isEmpty() ? new String[0] : ids.split(" ", -1);
  }
}
