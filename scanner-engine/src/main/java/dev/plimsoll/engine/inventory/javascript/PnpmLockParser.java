package dev.plimsoll.engine.inventory.javascript;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plimsoll.engine.format.PartialTree;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads `pnpm-lock.yaml` of lockfile versions 5 to 9 (pnpm.io/next/lockfile), and the copy that
/// pnpm keeps in `node_modules/.pnpm/lock.yaml`. pnpm 11 writes several documents into one file.
///
/// Up to version 8 a package says by itself that only development needs it; from 9 on it follows
/// from what the projects (`importers`) ask for.
final class PnpmLockParser {

  private static final List<String> NEEDS = List.of("dependencies", "optionalDependencies");

  private static final List<String> ASKED =
      List.of("dependencies", "optionalDependencies", "packageManagerDependencies");

  private final PartialTree tree;
  private final Records records;
  private final boolean keepsDevelopment;

  private PnpmLockParser(PartialTree tree, boolean isInstalled, Records records) {
    this.tree = tree;
    this.records = records;
    keepsDevelopment = isInstalled;
  }

  /// @param isInstalled true for the copy, which lists what pnpm put there, for whatever purpose
  static void read(PartialTree tree, boolean isInstalled, Records records) {
    tree.fault().ifPresent(records::broken);
    var parser = new PnpmLockParser(tree, isInstalled, records);
    tree.documents().forEach(parser::read);
  }

  private void read(JsonNode lock) {
    var graph = new LockGraph();
    var packages = lock.path("packages");
    // version 9: one snapshot for each set of peers, what is common to them in `packages`
    var snapshots = lock.path("snapshots");
    var withSnapshot = new HashSet<String>();
    snapshots
        .fieldNames()
        .forEachRemaining(key -> {
          var common = PnpmKey.withoutPeers(key);
          withSnapshot.add(common);
          take(key, packages.path(common), graph);
        });
    packages.properties().stream()
        .filter(entry -> !withSnapshot.contains(entry.getKey()))
        .forEach(entry -> take(entry.getKey(), entry.getValue(), graph));
    for (var entries : List.of(packages, snapshots)) {
      entries
          .properties()
          .forEach(entry ->
              needs(entry.getValue(), NEEDS)
                  .flatMap(need -> id(need, graph).stream())
                  .forEach(other -> graph.needs(entry.getKey(), other)));
    }
    projects(lock).forEach(project -> ask(project, graph));
    graph.addTo(records);
  }

  /// A lock file of one project has no `importers`.
  private static Stream<JsonNode> projects(JsonNode lock) {
    return Stream.concat(
        Stream.of(lock), lock.path("importers").properties().stream().map(it -> it.getValue()));
  }

  private void take(String key, JsonNode entry, LockGraph graph) {
    if (entry.path("dev").asBoolean() && !keepsDevelopment) {
      return;
    }
    var named = PnpmKey.of(key);
    var name = PartialTree.text(entry, "name");
    var version = PartialTree.text(entry, "version");
    graph.add(
        key,
        PackageRecord.declared(
                ComponentType.NPM,
                name.isBlank() ? named.name() : name,
                version.isBlank() ? named.version() : version)
            .line(tree.line(entry)));
  }

  /// A package that another one, or a project, names: `name: 1.0.0` or, in projects since version
  /// 6, `name: {specifier: ^1.0.0, version: 1.0.0}`.
  private record Need(String name, String reference) {}

  private static Stream<Need> needs(JsonNode entry, List<String> fields) {
    return fields.stream()
        .flatMap(field -> entry.path(field).properties().stream())
        .map(need -> new Need(need.getKey(), reference(need.getValue())))
        .filter(need -> !need.reference().isBlank() && !need.reference().startsWith("link:"));
  }

  private static String reference(JsonNode value) {
    return value.isTextual() ? value.textValue() : PartialTree.text(value, "version");
  }

  /// The reference is a version with its peers, or, of an alias, a whole key.
  private static Optional<String> id(Need need, LockGraph graph) {
    var name = need.name();
    var reference = need.reference();
    return Stream.of(
            "/" + name + "/" + reference,
            "/" + name + "@" + reference,
            name + "@" + reference,
            reference)
        .filter(graph::has)
        .findFirst();
  }

  private void ask(JsonNode project, LockGraph graph) {
    needs(project, ASKED).forEach(need -> graph.asksFor(idOrNew(need, graph)));
    needs(project, List.of("devDependencies"))
        .flatMap(need -> id(need, graph).stream())
        .filter(_ -> !keepsDevelopment)
        .forEach(graph::asksForDevelopment);
  }

  /// What a project asks for is listed even where the list of packages ends early.
  private static String idOrNew(Need need, LockGraph graph) {
    return id(need, graph)
        .orElseGet(() -> {
          var key = need.name() + "@" + need.reference();
          var named = PnpmKey.of(need.name(), need.reference());
          graph.add(key, PackageRecord.declared(ComponentType.NPM, named.name(), named.version()));
          return key;
        });
  }
}
