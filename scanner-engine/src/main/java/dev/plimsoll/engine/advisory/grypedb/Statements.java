package dev.plimsoll.engine.advisory.grypedb;

import dev.plimsoll.engine.advisory.Constraint;
import dev.plimsoll.engine.advisory.PackageKey;
import dev.plimsoll.engine.advisory.RelatedIds;
import dev.plimsoll.engine.advisory.Standing;
import dev.plimsoll.engine.advisory.Statement;
import dev.plimsoll.engine.advisory.Terms;
import dev.plimsoll.engine.advisory.grypedb.GrypeTables.PackageHandle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Turns what a vulnerability says about a package into statements.
///
/// @param architectures other names of an architecture
record Statements(
    Map<Long, Vulnerability> vulnerabilities, Map<String, List<String>> architectures) {

  /// One for each standing that the ranges have: some versions of a package may be mended while
  /// others never are.
  List<Statement> affected(PackageKey about, PackageHandle handle) throws IOException {
    var ranges = new EnumMap<Standing, List<Constraint>>(Standing.class);
    for (var range : handle.blob().ranges()) {
      ranges.computeIfAbsent(range.standing(), _ -> new ArrayList<>()).add(range.constraint());
    }
    if (ranges.size() < 2) {
      var standing = ranges.keySet().stream().findFirst().orElse(Standing.AFFECTED);
      return all(about, handle, standing);
    }
    var statements = new ArrayList<Statement>();
    for (var part : ranges.entrySet()) {
      statements.addAll(made(about, handle, part.getKey(), part.getValue()));
    }
    return statements;
  }

  /// One for all ranges.
  List<Statement> all(PackageKey about, PackageHandle handle, Standing standing)
      throws IOException {
    var constraints = handle.blob().ranges().stream().map(PackageBlob.Range::constraint).toList();
    return made(about, handle, standing, constraints);
  }

  private List<Statement> made(
      PackageKey about, PackageHandle handle, Standing standing, List<Constraint> constraints)
      throws IOException {
    var vulnerability = vulnerabilities.get(handle.vulnerability());
    if (vulnerability == null) {
      throw new IOException("no vulnerability %d".formatted(handle.vulnerability()));
    }
    var blob = handle.blob();
    if (blob.isForRebuilds()) {
      return List.of();
    }
    var id = vulnerability.handle().name();
    var related =
        RelatedIds.of(
            id, Stream.concat(vulnerability.aliases().stream(), blob.cves().stream()).toList());
    var says = RelatedIds.isErratumAlone(id) ? Standing.REMARK : standing;
    return List.of(
        new Statement(
            GrypeDb.NAME,
            id,
            related.aliases(),
            related.upstream(),
            vulnerability.summary(),
            about,
            vulnerability.severity(),
            vulnerability.cvss(),
            List.of(),
            List.of(),
            vulnerability.handle().published(),
            vulnerability.handle().modified(),
            vulnerability.handle().isWithdrawn(),
            new Terms(says, constraints, blob.module(), allNames(blob), blob.imports())));
  }

  /// A record names an architecture in one way, packages in theirs.
  private List<String> allNames(PackageBlob blob) {
    return blob.architectures().stream()
        .flatMap(
            it -> Stream.concat(Stream.of(it), architectures.getOrDefault(it, List.of()).stream()))
        .distinct()
        .toList();
  }
}
