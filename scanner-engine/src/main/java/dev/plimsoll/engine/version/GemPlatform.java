package dev.plimsoll.engine.version;

import java.util.Set;

/// The platform that a gem's file name and some advisories put behind the version:
/// `1.2.0-x86_64-linux`, `9.4.0.0-java`, `1.19.3-aarch64-linux-musl` (`Gem::Platform`).
final class GemPlatform {

  private static final Set<String> WORDS =
      Set.of(
          "java",
          "jruby",
          "jruby9.2",
          "dalvik",
          "dotnet",
          "x86",
          "x64",
          "x86_64",
          "i386",
          "i586",
          "i686",
          "amd64",
          "arm",
          "arm64",
          "armv5",
          "armv6",
          "armv7",
          "armv7l",
          "armv8",
          "aarch64",
          "universal",
          "powerpc",
          "powerpc64le",
          "ppc",
          "ppc64le",
          "riscv64",
          "s390x",
          "sparc",
          "loongarch64",
          "linux",
          "darwin",
          "freebsd",
          "openbsd",
          "netbsd",
          "solaris",
          "aix",
          "mingw",
          "mingw32",
          "mingw64",
          "mswin",
          "mswin32",
          "mswin64",
          "cygwin",
          "wasm32");

  private GemPlatform() {}

  /// Everything from the hyphen before the first word of a platform is cut.
  static String cut(String version) {
    int hyphen = version.indexOf('-');
    while (hyphen >= 0) {
      int next = version.indexOf('-', hyphen + 1);
      if (WORDS.contains(version.substring(hyphen + 1, next < 0 ? version.length() : next))) {
        return version.substring(0, hyphen);
      }
      hyphen = next;
    }
    return version;
  }
}
