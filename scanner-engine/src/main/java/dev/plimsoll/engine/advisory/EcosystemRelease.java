package dev.plimsoll.engine.advisory;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An ecosystem with release as OSV writes it, taken apart.
///
/// @param ecosystem without release: `Debian`; SUSE's products stay apart: `SUSE:Linux Enterprise`,
///   `SUSE:Linux Enterprise Micro`, `openSUSE:Leap`, `openSUSE:Tumbleweed`
/// @param version `11`, `3.19`, `15.5` for 15 SP5; a word such as `edge` where the release has no
///   number, empty where there is none
/// @param isPaid true where only subscribers get the packages: `Ubuntu:Pro:18.04:LTS`
public record EcosystemRelease(String ecosystem, String version, boolean isPaid) {

  private static final Pattern NUMBER =
      Pattern.compile("(?<version>\\d+(?:\\.\\d+)*)(?:[ -]SP(?<pack>\\d+))?");

  public static EcosystemRelease of(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      return new EcosystemRelease(text, "", false);
    }
    var ecosystem = text.substring(0, colon);
    var release = text.substring(colon + 1);
    var number = NUMBER.matcher(release);
    var version = number.find() ? version(number) : word(release);
    return switch (ecosystem) {
      case "SUSE" -> new EcosystemRelease(ecosystem + ':' + enterprise(release), version, false);
      case "openSUSE" -> new EcosystemRelease(ecosystem + ':' + open(release), version, false);
      default -> new EcosystemRelease(ecosystem, version, release.startsWith("Pro:"));
    };
  }

  /// The keys without those that name a package of one release in another way (`Ubuntu:22.04`,
  /// `Ubuntu:22.04:LTS`), so that it is answered once.
  public static Collection<PackageKey> distinct(Collection<PackageKey> keys) {
    return keys.stream()
        .collect(
            toMap(
                key -> Map.entry(of(key.ecosystem()), key.name()),
                Function.identity(),
                (first, _) -> first,
                LinkedHashMap::new))
        .values();
  }

  /// `3` of `3.19`.
  public String major() {
    int dot = version.indexOf('.');
    return dot < 0 ? version : version.substring(0, dot);
  }

  private static String version(Matcher number) {
    var pack = number.group("pack");
    return number.group("version") + (pack == null || pack.equals("0") ? "" : "." + pack);
  }

  private static String word(String release) {
    return release.toLowerCase(Locale.ROOT);
  }

  private static String enterprise(String release) {
    return release.contains("Micro") ? "Linux Enterprise Micro" : "Linux Enterprise";
  }

  private static String open(String release) {
    if (release.contains("Tumbleweed")) {
      return "Tumbleweed";
    }
    return release.contains("Micro") ? "Leap Micro" : "Leap";
  }
}
