package dev.plimsoll.engine.distribution;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What one file says of a distribution; texts that it does not say are empty.
record Words(String id, String versionId, String name, String codename, List<String> idLike) {

  /// os-release(5): "excluding upper-case letters, no spaces or other characters outside of 0–9,
  /// a–z, '.', '_' and '-'". It becomes a part of package URLs.
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]*");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /// `11 (bullseye)`; what others write there (`39 (Container Image)`) is no codename.
  private static final Pattern IN_PARENTHESES = Pattern.compile("\\(([a-z]+)\\)");

  /// `CentOS Linux release 7.9.2009 (Core)`, `SUSE Linux Enterprise Server 12 (x86_64)`,
  /// `CBL-Mariner 2.0.20230107`.
  private static final Pattern LINE =
      Pattern.compile(
          "^(?<name>.+?)(?<word> release)? v?(?<version>[0-9][0-9.]*)(?: \\((?<codename>[A-Za-z"
              + " ]+)\\))?.*");

  /// `cpe:/o:amazon:linux:2018.03:ga`, `cpe:2.3:o:amazon:amazon_linux:2`.
  private static final Pattern CPE =
      Pattern.compile("^cpe:(?:/|2\\.3:)o:(?<vendor>[^:]+):[^:]+:(?<version>[0-9][0-9.]*).*");

  private static final Map<String, String> ID_OF_VENDOR =
      Map.of(
          "amazon", "amzn",
          "redhat", "rhel",
          "centos", "centos",
          "fedoraproject", "fedora",
          "oracle", "ol",
          "rocky", "rocky",
          "almalinux", "almalinux");

  /// Empty where the file has no `ID` that could be one.
  static Optional<Words> ofOsRelease(Map<String, String> values) {
    return Optional.of(
            new Words(
                value(values, "ID").toLowerCase(Locale.ROOT),
                value(values, "VERSION_ID"),
                first(
                    value(values, "PRETTY_NAME"),
                    (value(values, "NAME") + " " + value(values, "VERSION")).strip()),
                first(
                    value(values, "VERSION_CODENAME"),
                    found(IN_PARENTHESES, value(values, "VERSION"))),
                BLANKS
                    .splitAsStream(value(values, "ID_LIKE").toLowerCase(Locale.ROOT))
                    .filter(Predicate.not(String::isEmpty))
                    .toList()))
        .filter(words -> ID.matcher(words.id).matches());
  }

  /// `DISTRIB_ID=Ubuntu`, as lsb_release(1) reads it.
  static Optional<Words> ofLsbRelease(Map<String, String> values) {
    return Optional.of(
            new Words(
                value(values, "DISTRIB_ID").toLowerCase(Locale.ROOT),
                value(values, "DISTRIB_RELEASE"),
                first(value(values, "DISTRIB_DESCRIPTION"), value(values, "DISTRIB_ID")),
                value(values, "DISTRIB_CODENAME"),
                List.of()))
        .filter(words -> ID.matcher(words.id).matches());
  }

  /// Empty where the line begins as no family's that is known.
  static Optional<Words> ofLine(String line) {
    var parts = LINE.matcher(line);
    var family = Family.ofLine(line);
    if (family.isEmpty()) {
      return Optional.empty();
    }
    boolean hasParts = parts.matches();
    boolean hasCodename = hasParts && parts.group("word") != null;
    return Optional.of(
        new Words(
            family.get().ids().getFirst(),
            hasParts ? parts.group("version") : "",
            line,
            hasCodename ? Optional.ofNullable(parts.group("codename")).orElse("") : "",
            List.of()));
  }

  static Optional<Words> ofCpe(String line) {
    var parts = CPE.matcher(line);
    if (!parts.matches() || !ID_OF_VENDOR.containsKey(parts.group("vendor"))) {
      return Optional.empty();
    }
    var id = ID_OF_VENDOR.getOrDefault(parts.group("vendor"), "");
    return Optional.of(new Words(id, parts.group("version"), line, "", List.of()));
  }

  /// One whose version file is all there is.
  static Words of(String id, String versionId, String name) {
    return new Words(id, versionId, name, "", List.of());
  }

  Words with(String otherVersionId, String otherCodename) {
    return new Words(id, otherVersionId, name, otherCodename, idLike);
  }

  static String first(String... candidates) {
    return Stream.of(candidates).filter(Predicate.not(String::isBlank)).findFirst().orElse("");
  }

  private static String value(Map<String, String> values, String key) {
    return values.getOrDefault(key, "").strip();
  }

  static String found(Pattern pattern, String text) {
    var matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }
}
