package dev.plimsoll.app;

import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.FixState;
import dev.plimsoll.engine.model.Gap;
import dev.plimsoll.engine.model.Judged;
import dev.plimsoll.engine.model.Severity;
import java.util.List;
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

  /// Packages of four ecosystems with what they need: a ring, a package in two places, an archive
  /// with others inside, a module that the distribution installed, a removed one, a lock file.
  public static Reports market() {
    var market =
        Reports.of("shop/market:3.1")
            .layer("ADD file:4b1c rootfs.tar in /", 77_800_000)
            .emptyLayer("ENV LANG=C.UTF-8")
            .layer("RUN apt-get install -y curl python3-urllib3", 61_200_000)
            .layer("COPY app/ /app", 12_100_000)
            .layer("RUN npm prune --omit=dev", 40_000)
            .component("libc6", "glibc", "2.36-9+deb12u10", 0, Judged.YES)
            .component("zlib1g", "zlib", "1:1.2.13.dfsg-1", 0, Judged.YES)
            .component("libssl3", "openssl", "3.0.15-1~deb12u1", 2, Judged.YES)
            .component("libcurl4", "curl", "7.88.1-10+deb12u8", 2, Judged.YES)
            .component("curl", "curl", "7.88.1-10+deb12u8", 2, Judged.YES)
            .component("python3-urllib3", "python-urllib3", "1.26.12-1", 2, Judged.YES);
    npm(market, "shop-api", "1.4.0", "app/package.json");
    for (var each :
        new String[] {
          "express 4.18.1",
          "body-parser 1.20.0",
          "qs 6.10.3",
          "raw-body 2.5.1",
          "cookie 0.5.0",
          "send 0.18.0",
          "debug 2.6.9",
          "ms 2.0.0",
          "log-bridge 3.2.0",
          "minimist 0.0.8",
          "left-thing 0.9.1"
        }) {
      var parts = each.split(" ", 2);
      npm(market, parts[0], parts[1], "app/node_modules/" + parts[0] + "/package.json");
    }
    return relations(market)
        .other(
            ComponentType.PYPI,
            "urllib3",
            "1.26.12",
            2,
            "usr/lib/python3/dist-packages/urllib3-1.26.12.egg-info",
            Judged.YES)
        .ownedBy("urllib3", "python3-urllib3")
        .other(
            ComponentType.MAVEN, "org.example:shop", "2.0", 3, "app/lib/shop.jar", Judged.NO_SOURCE)
        .other(
            ComponentType.MAVEN,
            "org.apache.logging.log4j:log4j-core",
            "2.14.0",
            3,
            "app/lib/shop.jar!/lib/log4j-core-2.14.0.jar",
            Judged.NO_SOURCE)
        .contains("org.example:shop", "org.apache.logging.log4j:log4j-core")
        .component("git", "1:2.39.5-0", 2)
        .removed("git", "1:2.39.5-0", 4)
        .finding("CVE-2024-7264", Severity.MEDIUM, "curl", "7.88.1-10+deb12u9")
        .finding("CVE-2024-7264", Severity.MEDIUM, "libcurl4", "7.88.1-10+deb12u9")
        .finding("CVE-2022-24999", Severity.HIGH, "qs", "6.10.4")
        .finding("CVE-2021-44906", Severity.CRITICAL, "minimist", "0.2.4")
        .finding("CVE-2023-25652", Severity.HIGH, "git", "1:2.39.5-1")
        .gap(
            "INV-007",
            Gap.Kind.FAILED,
            "layer 3: app/composer.lock",
            Map.of(
                "type",
                "composer",
                "path",
                "app/composer.lock",
                "line",
                "118",
                "reason",
                "ends in the middle of an object"));
  }

  private static void npm(Reports market, String name, String version, String path) {
    market.other(ComponentType.NPM, name, version, 3, path, Judged.YES).licences(name, "MIT");
  }

  /// `debug` and `ms` need each other.
  private static Reports relations(Reports market) {
    return market
        .needs("libssl3", "libc6")
        .needs("zlib1g", "libc6")
        .needs("libcurl4", "libc6", "libssl3", "zlib1g")
        .needs("curl", "libcurl4", "zlib1g")
        .needs("shop-api", "express", "log-bridge", "minimist", "left-thing")
        .needs("express", "body-parser", "cookie", "send")
        .needs("body-parser", "qs", "raw-body", "debug")
        .needs("send", "debug", "ms")
        .needs("log-bridge", "express", "debug")
        .needs("debug", "ms")
        .needs("ms", "debug")
        .licences("qs", "BSD-3-Clause")
        .licences("left-thing")
        .licences("libc6", "LGPL-2.1+", "GPL-2+")
        .licences("libssl3", "Apache-2.0")
        .licences("zlib1g", "Zlib")
        .licences("curl", "curl")
        .files("libc6", List.of("lib/x86_64-linux-gnu/libc.so.6", "usr/share/doc/libc6/copyright"));
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
