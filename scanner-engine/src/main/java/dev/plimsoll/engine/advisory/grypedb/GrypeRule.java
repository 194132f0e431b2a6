package dev.plimsoll.engine.advisory.grypedb;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.plimsoll.engine.advisory.AdvisoryTables;
import dev.plimsoll.engine.advisory.EcosystemRelease;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// How Grype names what OSV calls an ecosystem: one line of `grype.tsv`.
///
/// @param packages the kind of package: `deb`
/// @param systems names of the operating system; empty for languages
/// @param standIns whose records count where the system has none of its own
/// @param isPython names are compared as Python does (PEP 503)
record GrypeRule(
    String ecosystem,
    String packages,
    List<String> systems,
    List<String> standIns,
    boolean isPython) {

  private static final Pattern PYTHON_SEPARATORS = Pattern.compile("[-_.]+");

  private static final Map<String, GrypeRule> RULES =
      AdvisoryTables.lines("grype.tsv").stream()
          .map(GrypeRule::parse)
          .collect(toUnmodifiableMap(GrypeRule::ecosystem, Function.identity()));

  static Optional<GrypeRule> of(EcosystemRelease release) {
    return Optional.ofNullable(RULES.get(release.ecosystem()));
  }

  private static GrypeRule parse(String line) {
    var cells = line.split("\t", -1);
    return new GrypeRule(
        cells[0], cells[1], names(cells[2]), names(cells[3]), cells[4].equals("python"));
  }

  private static List<String> names(String cell) {
    return cell.equals("-") ? List.of() : List.of(cell.split(",", -1));
  }

  boolean isLanguage() {
    return systems.isEmpty();
  }

  /// As the database compares names: without regard to case.
  String key(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    return isPython ? PYTHON_SEPARATORS.matcher(lower).replaceAll("-") : lower;
  }
}
