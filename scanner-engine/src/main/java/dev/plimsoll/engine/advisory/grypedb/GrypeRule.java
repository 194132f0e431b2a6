package dev.plimsoll.engine.advisory.grypedb;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.plimsoll.engine.advisory.EcosystemRelease;
import dev.plimsoll.engine.advisory.PackageNames;
import dev.plimsoll.engine.advisory.Spellings;
import dev.plimsoll.engine.format.ResourceTable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// How Grype names what OSV calls an ecosystem: one line of `grype.tsv`.
///
/// @param packages the kind of package: `deb`
/// @param systems names of the operating system; empty for languages
/// @param standIns whose records count where the system has none of its own
record GrypeRule(String ecosystem, String packages, List<String> systems, List<String> standIns) {

  private static final Map<String, GrypeRule> RULES =
      ResourceTable.lines("advisory/grype.tsv").stream()
          .map(GrypeRule::parse)
          .collect(toUnmodifiableMap(GrypeRule::ecosystem, Function.identity()));

  static Optional<GrypeRule> of(EcosystemRelease release) {
    return Optional.ofNullable(RULES.get(release.ecosystem()));
  }

  private static GrypeRule parse(String line) {
    var cells = line.split("\t", -1);
    return new GrypeRule(cells[0], cells[1], names(cells[2]), names(cells[3]));
  }

  private static List<String> names(String cell) {
    return cell.equals("-") ? List.of() : List.of(cell.split(",", -1));
  }

  boolean isLanguage() {
    return systems.isEmpty();
  }

  /// The form in which two names are one: the database compares without regard to case.
  String key(String name) {
    return PackageNames.normalised(ecosystem, name).toLowerCase(Locale.ROOT);
  }

  /// How the database may write a name of that form.
  List<String> spellings(String key) {
    return ecosystem.equals("crates.io") ? Spellings.of(key, '-', '_') : List.of(key);
  }
}
