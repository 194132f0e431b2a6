package dev.plimsoll.engine.advisory.grypedb;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import dev.plimsoll.engine.advisory.EcosystemRelease;
import dev.plimsoll.engine.advisory.PackageKey;
import dev.plimsoll.engine.advisory.SourceStatus;
import dev.plimsoll.engine.advisory.Standing;
import dev.plimsoll.engine.advisory.Statement;
import dev.plimsoll.engine.advisory.grypedb.GrypeTables.PackageHandle;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Finds what a Grype database says about packages of one ecosystem: packages by name, what is said
/// about them for the release, then the vulnerabilities that say it.
final class GrypeLookup {

  private static final String AFFECTED = "affected_package_handles";
  private static final String UNAFFECTED = "unaffected_package_handles";

  private final GrypeTables tables;
  private final List<OperatingSystem> systems;
  private final Map<String, List<String>> architectures;

  private GrypeLookup(
      GrypeTables tables, List<OperatingSystem> systems, Map<String, List<String>> architectures) {
    this.tables = tables;
    this.systems = systems;
    this.architectures = architectures;
  }

  static GrypeLookup in(Connection connection) throws SQLException, IOException {
    var tables = new GrypeTables(connection);
    tables.check();
    return new GrypeLookup(tables, tables.systems(), tables.architectures());
  }

  SourceStatus status() throws SQLException {
    return tables.status();
  }

  boolean covers(EcosystemRelease release) throws SQLException {
    var rule = GrypeRule.of(release);
    if (rule.isEmpty()) {
      return false;
    }
    return rule.get().isLanguage()
        ? tables.hasPackages(rule.get().packages())
        : !affecting(rule.get(), release).isEmpty();
  }

  void add(
      EcosystemRelease release, Collection<PackageKey> keys, Map<PackageKey, List<Statement>> found)
      throws SQLException, IOException {
    var known = GrypeRule.of(release);
    if (known.isEmpty()) {
      return;
    }
    var rule = known.get();
    var keysByName = keys.stream().collect(groupingBy(key -> rule.key(key.name())));
    var names = keysByName.keySet().stream().flatMap(it -> rule.spellings(it).stream()).toList();
    var packages = tables.packages(rule.packages(), names);
    var affected = handles(AFFECTED, packages.keySet(), rule, affecting(rule, release));
    var unaffected = handles(UNAFFECTED, packages.keySet(), rule, sparing(rule, release));
    var vulnerabilities = tables.vulnerabilities(ids(affected, unaffected));
    var statements = new Statements(vulnerabilities, architectures);
    Function<PackageHandle, List<PackageKey>> keysOf =
        handle ->
            keysByName.getOrDefault(
                rule.key(packages.getOrDefault(handle.packageId(), "")), List.of());
    for (var handle : affected) {
      for (var key : keysOf.apply(handle)) {
        put(key, statements.affected(key, handle), found);
      }
    }
    for (var handle : unaffected) {
      for (var key : keysOf.apply(handle)) {
        put(key, statements.all(key, handle, Standing.NOT_AFFECTED), found);
      }
    }
  }

  private static void put(
      PackageKey key, List<Statement> statements, Map<PackageKey, List<Statement>> found) {
    if (!statements.isEmpty()) {
      found.computeIfAbsent(key, _ -> new ArrayList<>()).addAll(statements);
    }
  }

  private List<PackageHandle> handles(
      String table, Collection<Long> packages, GrypeRule rule, Collection<Long> of)
      throws SQLException, IOException {
    return packages.isEmpty()
        ? List.of()
        : tables.handles(table, packages, rule.isLanguage() ? null : of);
  }

  /// The operating systems whose records say what is affected: its own where they say anything.
  private List<Long> affecting(GrypeRule rule, EcosystemRelease release) throws SQLException {
    var own = OperatingSystem.find(systems, rule.systems(), release);
    if (rule.standIns().isEmpty() || (!own.isEmpty() && tables.areAffected(own))) {
      return own;
    }
    return OperatingSystem.find(systems, rule.standIns(), release);
  }

  /// Those whose records say what is not: its own, beside those of its stand-in, where that
  /// answers.
  private Set<Long> sparing(GrypeRule rule, EcosystemRelease release) throws SQLException {
    var all = new HashSet<>(OperatingSystem.find(systems, rule.systems(), release));
    all.addAll(affecting(rule, release));
    return all;
  }

  private static Set<Long> ids(List<PackageHandle> affected, List<PackageHandle> unaffected) {
    var ids = affected.stream().map(PackageHandle::vulnerability).collect(toSet());
    unaffected.forEach(handle -> ids.add(handle.vulnerability()));
    return ids;
  }
}
