package dev.plimsoll.engine.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.inventory.osrelease.OsReleaseCataloger;
import dev.plimsoll.engine.model.Distribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every family of distributions, by the words of its own files.
class DistributionFamiliesTest {

  private static final String OS_RELEASE = "etc/os-release";
  private static final String REPOSITORIES = "etc/apk/repositories";

  private final LayerStory story = new LayerStory(new OsReleaseCataloger());

  @ParameterizedTest
  @CsvSource({
    "activestate, 1.0, activestate, 1.0",
    "almalinux, 9.4, alma, 9",
    "alpine, 3.19.1, alpine, 3.19",
    "alpine, 3.20.0_alpha20231219, alpine, edge",
    "amzn, 2018.03, amazon, 1",
    "amzn, 2, amazon, 2",
    "amzn, 2023, amazon, 2023",
    "anolis, 8.8, anolis, 8.8",
    "arch, '', arch, ''",
    "azurelinux, 3.0, azurelinux, 3.0",
    "bottlerocket, 1.34.0, bottlerocket, 1.34.0",
    "centos, 7, centos, 7",
    "chainguard, 20230214, chainguard, ''",
    "coreos, 3.15.4, coreos, 3.15.4",
    "debian, 12, debian, 12",
    "dhi, 3.24, docker-hardened, 3.24",
    "echo, 1, echo, 1",
    "fedora, 40, fedora, 40",
    "gentoo, 2.15, gentoo, ''",
    "hummingbird, 20251124, hummingbird, ''",
    "mageia, 9, mageia, 9",
    "mariner, 2.0, cbl-mariner, 2.0",
    "minimos, 20241031, minimos, ''",
    "ol, 9.4, oracle, 9",
    "openEuler, 22.03, openeuler, 22.03",
    "opensuse, 13.2, opensuse, 13.2",
    "opensuse, 42.3, opensuse-leap, 42.3",
    "opensuse-leap, 15.6, opensuse-leap, 15.6",
    "opensuse-microos, 20240501, opensuse-tumbleweed, ''",
    "opensuse-tumbleweed, 20240501, opensuse-tumbleweed, ''",
    "openwrt, 23.05.3, openwrt, 23.05.3",
    "photon, 5.0, photon, 5.0",
    "postmarketos, v24.06, postmarketos, v24.06",
    "raspbian, 12, raspbian, 12",
    "rhel, 9.4, redhat, 9",
    "rocky, 9.4, rocky, 9",
    "secureos, 1, secureos, 1",
    "sl-micro, 6.0, slem, 6.0",
    "sle-micro, 5.5, slem, 5.5",
    "sle-micro-rancher, 5.4, slem, 5.4",
    "sles, 15.6, sles, 15.6",
    "ubuntu, 22.04, ubuntu, 22.04",
    "wolfi, 20230201, wolfi, ''",
    "nobodys-linux, 7.1, nobodys-linux, 7.1"
  })
  void knowsFamilyAndRelease(String id, String versionId, String family, String release) {
    story.writes(0, OS_RELEASE, "ID=%s\nVERSION_ID=\"%s\"\n".formatted(id, versionId));

    assertThat(distribution())
        .extracting(Distribution::family, Distribution::release, Distribution::versionId)
        .containsExactly(family, release, versionId);
  }

  @ParameterizedTest
  @CsvSource({
    "etc/redhat-release, CentOS release 6.10 (Final), centos, centos, 6",
    "etc/centos-release, CentOS Linux release 7.9.2009 (Core), centos, centos, 7",
    "etc/centos-release, CentOS Stream release 8, centos, centos-stream, 8",
    "etc/redhat-release, Red Hat Enterprise Linux Server release 6.9 (Santiago), rhel, redhat, 6",
    "etc/fedora-release, Fedora release 20 (Heisenbug), fedora, fedora, 20",
    "usr/lib/fedora-release, Fedora release 39 (Thirty Nine), fedora, fedora, 39",
    "etc/rocky-release, Rocky Linux release 8.5 (Green Obsidian), rocky, rocky, 8",
    "etc/almalinux-release, AlmaLinux release 8.5 (Arctic Sphynx), almalinux, alma, 8",
    "etc/oracle-release, Oracle Linux Server release 7.9, ol, oracle, 7",
    "etc/system-release, Amazon Linux release 2 (Karoo), amzn, amazon, 2",
    "usr/lib/system-release, Amazon Linux AMI release 2018.03, amzn, amazon, 1",
    "etc/mariner-release, CBL-Mariner 2.0.20230107, mariner, cbl-mariner, 2.0",
    "etc/azurelinux-release, Microsoft Azure Linux 3.0.20240801, azurelinux, azurelinux, 3.0",
    "etc/photon-release, VMware Photon OS 4.0, photon, photon, 4.0",
    "etc/gentoo-release, Gentoo Base System release 2.15, gentoo, gentoo, ''",
    "etc/SuSE-release, SUSE Linux Enterprise Server 12 (x86_64), sles, sles, 12",
    "etc/SuSE-release, openSUSE 13.1 (x86_64), opensuse, opensuse, 13.1",
    "etc/system-release-cpe, cpe:/o:amazon:linux:2018.03:ga, amzn, amazon, 1",
    "etc/system-release-cpe, cpe:2.3:o:redhat:enterprise_linux:8.6, rhel, redhat, 8",
    "etc/lsb-release, DISTRIB_ID=Ubuntu, ubuntu, ubuntu, ''",
    "etc/alpine-release, 3.10.9, alpine, alpine, 3.10",
    "etc/debian_version, 6.0.10, debian, debian, 6"
  })
  void readsTheFilesFromBeforeOsRelease(
      String path, String text, String id, String family, String release) {
    story.writes(0, path, text + "\n");

    assertThat(distribution())
        .extracting(Distribution::id, Distribution::family, Distribution::release)
        .containsExactly(id, family, release);
  }

  @Test
  void prefersTheReleaseThatAlpinesPackagesComeFrom() {
    story.writes(0, OS_RELEASE, "ID=alpine\nVERSION_ID=3.18.4\n");
    story.writes(
        0, REPOSITORIES, "https://x/v3.18/main\n#https://x/edge/main\n@e https://x/edge/main\n");

    assertThat(distribution().release()).isEqualTo("3.18");

    story.writes(1, REPOSITORIES, "https://x/alpine/v3.18/main\nhttps://x/alpine/v3.19/main/\n");
    assertThat(distribution().release()).isEqualTo("3.19");
    assertThat(distribution().versionId()).isEqualTo("3.18.4");

    story.writes(2, REPOSITORIES, "https://x/alpine/v3.18/main\nhttps://x/alpine/edge/main\n");
    assertThat(distribution().release()).isEqualTo("edge");
  }

  @Test
  void tellsCentosStreamByItsName() {
    story.writes(
        0, OS_RELEASE, "NAME=\"CentOS Stream\"\nVERSION=\"9\"\nID=\"centos\"\nVERSION_ID=9\n");

    assertThat(distribution().family()).isEqualTo("centos-stream");
  }

  @Test
  void countsCoreOsOfOpenshiftAsWhatItWasBuiltFrom() {
    story.writes(0, OS_RELEASE, "ID=\"rhcos\"\nVERSION_ID=\"4.12\"\nRHEL_VERSION=\"8.6\"\n");

    assertThat(distribution())
        .extracting(Distribution::family, Distribution::release, Distribution::versionId)
        .containsExactly("redhat", "8", "4.12");
  }

  @Test
  void seesThatUbuntusPaidSupportIsAttached() {
    story.writes(0, OS_RELEASE, "ID=ubuntu\nVERSION_ID=\"18.04\"\n");
    assertThat(distribution().hasSubscription()).isFalse();

    story.writes(
        1,
        "var/lib/ubuntu-advantage/status.json",
        "{\"services\": [{\"name\": \"esm-infra\", \"status\": \"enabled\"}, {}]}");
    assertThat(distribution().hasSubscription()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Something release 7", "release", "", "cpe:/o:nobody:linux:1"})
  void takesNoOtherLineForAFamily(String line) {
    story.writes(0, "etc/redhat-release", line + "\n");
    story.writes(0, "etc/system-release-cpe", line + "\n");

    assertThat(Distributions.of(story.histories())).isEmpty();
  }

  private Distribution distribution() {
    return Distributions.of(story.histories()).orElseThrow();
  }
}
