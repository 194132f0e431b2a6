package dev.plimsoll.app;

import dev.plimsoll.engine.model.FixState;
import dev.plimsoll.engine.model.Gap;
import dev.plimsoll.engine.model.Judged;
import dev.plimsoll.engine.model.Severity;
import java.util.Map;

/// Reports of a believable image, for screens.
public final class Shops {

  private Shops() {}

  /// Every severity, every state of a fix, groups, a superseded and a removed package.
  public static Reports api() {
    var shop =
        Reports.of("shop/api:2.4")
            .layer("ADD file:4b1c rootfs.tar in /", 77_800_000)
            .emptyLayer("CMD [\"bash\"]")
            .emptyLayer("ENV LANG=C.UTF-8")
            .layer("RUN apt-get install -y --no-install-recommends openssl curl", 61_200_000)
            .layer("COPY .npmrc /home/", 212)
            .layer("RUN dpkg -i zlib1g_1.2.11.dfsg-2+deb11u2_amd64.deb", 2_900_000)
            .layer("RUN apt-get purge -y git && rm -rf /var/lib/apt/lists/*", 1_200_000)
            .component("tar", "1.34+dfsg-1", 0)
            .component("bash", "5.1-2", 0)
            .component("libexpat1", "expat", "2.2.10-2", 0, Judged.YES)
            .component("zlib1g", "zlib", "1:1.2.11.dfsg-2", 0, Judged.YES)
            .component("libssl1.1", "openssl", "1.1.1k-1", 3, Judged.YES)
            .component("openssl", "openssl", "1.1.1k-1", 3, Judged.YES)
            .component("curl", "curl", "7.74.0-1.3", 3, Judged.YES)
            .component("libcurl4", "curl", "7.74.0-1.3", 3, Judged.YES)
            .component("git", "1:2.30.2-1", 3)
            .upgraded("zlib1g", "1:1.2.11.dfsg-2", "1:1.2.11.dfsg-2+deb11u2", 5)
            .removed("git", "1:2.30.2-1", 6);
    return shop.finding("CVE-2022-25235", Severity.CRITICAL, "libexpat1", "2.2.10-2+deb11u1")
        .finding("CVE-2022-25236", Severity.CRITICAL, "libexpat1", "2.2.10-2+deb11u1")
        .finding("CVE-2022-0778", Severity.HIGH, "libssl1.1", "1.1.1k-1+deb11u2")
        .finding("CVE-2022-0778", Severity.HIGH, "openssl", "1.1.1k-1+deb11u2")
        .finding("CVE-2023-0286", Severity.HIGH, "libssl1.1", "1.1.1n-0+deb11u4")
        .finding("CVE-2023-0286", Severity.HIGH, "openssl", "1.1.1n-0+deb11u4")
        .finding("CVE-2022-32207", Severity.MEDIUM, "curl", "7.74.0-1.3+deb11u2")
        .finding("CVE-2022-32207", Severity.MEDIUM, "libcurl4", "7.74.0-1.3+deb11u2")
        .unfixed("CVE-2022-3715", Severity.MEDIUM, "bash", FixState.NOT_FIXED)
        .unfixed("CVE-2024-0001", Severity.UNKNOWN, "curl", FixState.UNKNOWN)
        .unfixed("CVE-2005-2541", Severity.LOW, "tar", FixState.WONT_FIX)
        .unfixed("CVE-2023-39804", Severity.NEGLIGIBLE, "tar", FixState.NOT_FIXED)
        .finding(
            "CVE-2022-37434",
            Severity.CRITICAL,
            "zlib1g@1:1.2.11.dfsg-2",
            "1:1.2.11.dfsg-2+deb11u2")
        .finding("CVE-2022-24765", Severity.HIGH, "git", "1:2.30.2-1+deb11u1");
  }

  /// The same with one package that was not judged, one broken record and one layer cut short.
  public static Reports partial() {
    return api()
        .component("local-tool", "local-tool", "0.9", 4, Judged.NO_SOURCE)
        .gap(
            "INV-007",
            Gap.Kind.FAILED,
            "layer 3: var/lib/dpkg/status:1182",
            Map.of(
                "type",
                "dpkg",
                "path",
                "var/lib/dpkg/status",
                "line",
                "1182",
                "reason",
                "record without “Version”"))
        .gap(
            "IMG-012",
            Gap.Kind.FAILED,
            "layer 6",
            Map.of("n", "6", "read", "0.9 MB", "size", "1.2 MB"))
        .unread(1);
  }

  /// Packages of a distribution for which there are no advisories.
  public static Reports uncovered() {
    return Reports.of("shop/odd:1")
        .unknownDistribution()
        .layer("ADD rootfs.tar /", 12_000_000)
        .component("tar", "tar", "1.34", 0, Judged.DISTRIBUTION_UNKNOWN)
        .component("bash", "bash", "5.1", 0, Judged.DISTRIBUTION_UNKNOWN)
        .gap("INV-001", Gap.Kind.NOT_EXAMINED, "image", Map.of("image", "shop/odd:1"));
  }

  public static Reports clean() {
    return Reports.of("shop/clean:1")
        .layer("ADD rootfs.tar /", 12_000_000)
        .component("tar", "1.34", 0);
  }
}
