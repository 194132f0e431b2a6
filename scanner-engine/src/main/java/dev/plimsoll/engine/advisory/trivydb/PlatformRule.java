package dev.plimsoll.engine.advisory.trivydb;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.plimsoll.engine.advisory.EcosystemRelease;
import dev.plimsoll.engine.format.ResourceTable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Where Trivy keeps what OSV calls an ecosystem: one line of `trivy.tsv`.
///
/// @param buckets patterns of bucket names; one that ends in `::` stands for all that begin so
record PlatformRule(String ecosystem, List<String> buckets, NameForm names, Kind kind) {

  private static final Map<String, PlatformRule> RULES =
      ResourceTable.lines("advisory/trivy.tsv").stream()
          .map(PlatformRule::parse)
          .collect(toUnmodifiableMap(PlatformRule::ecosystem, Function.identity()));

  enum Kind {
    /// One fixed version an advisory.
    SYSTEM,
    /// The same, and packages of a module stream lie under `stream::name`.
    MODULES,
    /// Red Hat's entries by product; module streams as well.
    REDHAT,
    /// Ranges in the language's own syntax.
    LANGUAGE
  }

  static Optional<PlatformRule> of(EcosystemRelease release) {
    return Optional.ofNullable(RULES.get(release.ecosystem()));
  }

  private static PlatformRule parse(String line) {
    var cells = line.split("\t", -1);
    return new PlatformRule(
        cells[0],
        List.of(cells[1].split("\\|", -1)),
        NameForm.valueOf(cells[2].toUpperCase(Locale.ROOT)),
        Kind.valueOf(cells[3].toUpperCase(Locale.ROOT)));
  }

  /// The bucket names of a release that the database has, of those that there are.
  List<String> buckets(EcosystemRelease release, List<String> there) {
    return buckets.stream()
        .map(pattern -> filled(pattern, release))
        .flatMap(name ->
            there.stream().filter(name.endsWith("::") ? it -> it.startsWith(name) : name::equals))
        .distinct()
        .toList();
  }

  /// Ubuntu's fixes for subscribers have a bucket of their own.
  private static String filled(String pattern, EcosystemRelease release) {
    var name =
        pattern
            .replace("{version}", release.version())
            .replace("{sp}", release.version().replaceFirst("\\.", "-SP"))
            .replace("{major}", release.major());
    return release.isPaid() ? name + "-ESM" : name;
  }
}
