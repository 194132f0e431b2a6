package dev.plimsoll.engine.distribution;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A file that says which distribution this is, or refines what another one says.
///
/// Where the same file may lie in `etc` or `usr/lib` the first is often a link to the second and
/// then gives nothing of its own.
public enum ReleaseFile {
  OS_RELEASE(
      Form.ASSIGNMENTS,
      "etc/os-release",
      "usr/lib/os-release",
      // where those are links in older Fedoras
      "usr/lib/os.release.d/os-release-container",
      "usr/lib/os.release.d/os-release-fedora"),
  /// Images for Bottlerocket keep the system below the name of the target.
  BOTTLEROCKET(
      Form.ASSIGNMENTS,
      "x86_64-bottlerocket-linux-gnu/sys-root/usr/lib/os-release",
      "aarch64-bottlerocket-linux-gnu/sys-root/usr/lib/os-release"),
  LSB_RELEASE(Form.ASSIGNMENTS, "etc/lsb-release"),
  /// Before os-release, and still beside it: `CentOS Linux release 7.9.2009 (Core)`. The closest
  /// first: rebuilds keep the file of what they rebuild.
  RELEASE_LINE(
      Form.LINE,
      "etc/almalinux-release",
      "etc/rocky-release",
      "etc/oracle-release",
      "etc/centos-release",
      "etc/fedora-release",
      "usr/lib/fedora-release",
      "etc/redhat-release",
      "etc/system-release",
      "usr/lib/system-release",
      "etc/mariner-release",
      "etc/azurelinux-release",
      "etc/photon-release",
      "etc/gentoo-release",
      "etc/SuSE-release"),
  SYSTEM_RELEASE_CPE(Form.LINE, "etc/system-release-cpe"),
  ALPINE_RELEASE(Form.LINE, "etc/alpine-release"),
  ALPINE_REPOSITORIES(Form.REPOSITORIES, "etc/apk/repositories"),
  DEBIAN_VERSION(Form.LINE, "etc/debian_version"),
  UBUNTU_PRO(Form.UBUNTU_PRO, "var/lib/ubuntu-advantage/status.json");

  /// Under which key the attributes of a [Form#LINE] hold the line.
  public static final String LINE = "line";

  /// Under which key those of [Form#REPOSITORIES] hold the release.
  public static final String RELEASE = "release";

  /// How such a file is written, and what its attributes are.
  public enum Form {
    /// `KEY=value` as a shell would read it; the keys themselves.
    ASSIGNMENTS,
    /// The first line that is not empty ([#LINE]).
    LINE,
    /// A URL a line; the release that they lead to ([#RELEASE]): `3.19`, `edge`.
    REPOSITORIES,
    /// JSON; each service with its status: `esm-infra`, `enabled`.
    UBUNTU_PRO
  }

  /// Every file of every layer is asked.
  private static final Map<String, ReleaseFile> BY_PATH =
      Arrays.stream(values())
          .flatMap(file -> file.paths.stream().map(path -> Map.entry(path, file)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private final Form form;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of, which nobody can change
  private final List<String> paths;

  ReleaseFile(Form form, String... paths) {
    this.form = form;
    this.paths = List.of(paths);
  }

  public Form form() {
    return form;
  }

  /// From the image's root; those that come first are asked first.
  public List<String> paths() {
    return paths;
  }

  public static Optional<ReleaseFile> at(String path) {
    return Optional.ofNullable(BY_PATH.get(path));
  }
}
