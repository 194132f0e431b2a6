package dev.plimsoll.engine.inventory.javascript;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plimsoll.engine.format.PartialTree;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageRecord;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads `bun.lock` (bun.com/docs/pm/lockfile): JSON with comments and commas too many. `packages`
/// maps a place, the names of the packages around it joined by `/`, to a list that begins with
/// `name@version` and holds an object with what it needs.
final class BunLockParser {

  private static final Pattern LOCATOR = Pattern.compile("(@?[^@]+)@(.+)");

  private static final List<String> NEEDS =
      List.of("dependencies", "optionalDependencies", "peerDependencies");

  private static final List<String> FOLDERS = List.of("workspace:", "link:", "root:");

  private final PartialTree tree;
  private final Records records;
  private final NestedPackages nested = new NestedPackages(BunLockParser::outer);
  private final LockGraph graph = new LockGraph();

  private BunLockParser(PartialTree tree, Records records) {
    this.tree = tree;
    this.records = records;
  }

  static void read(PartialTree tree, Records records) {
    tree.fault().ifPresent(records::broken);
    new BunLockParser(tree, records).read();
  }

  private void read() {
    var packages = tree.root().path("packages");
    packages.properties().forEach(entry -> take(entry.getKey(), entry.getValue()));
    for (var entry : packages.properties()) {
      var scope = nested.scope(place(entry.getKey()));
      names(details(entry.getValue()), NEEDS)
          .flatMap(name -> scope.id(name).stream())
          .forEach(other -> graph.needs(entry.getKey(), other));
    }
    for (var workspace : tree.root().path("workspaces")) {
      var scope = nested.scope(place(PartialTree.text(workspace, "name")));
      names(workspace, NEEDS).flatMap(name -> scope.id(name).stream()).forEach(graph::asksFor);
      names(workspace, List.of("devDependencies"))
          .flatMap(name -> scope.id(name).stream())
          .forEach(graph::asksForDevelopment);
    }
    graph.addTo(records);
  }

  private static String place(String key) {
    return key.length() > NestedPackages.PLACE_LIMIT ? "" : key;
  }

  private void take(String place, JsonNode entry) {
    var locator = LOCATOR.matcher(entry.path(0).asText());
    if (!locator.matches() || place.length() > NestedPackages.PLACE_LIMIT) {
      records.broken(0, "\"%s\" has no version".formatted(Records.abbreviated(place)));
    } else if (FOLDERS.stream().noneMatch(locator.group(2)::startsWith)) {
      nested.put(outer(place), nameOf(place), place);
      graph.add(
          place,
          PackageRecord.declared(ComponentType.NPM, locator.group(1), locator.group(2))
              .line(tree.line(details(entry))));
    }
  }

  /// Its place in the list differs between packages of a registry, of git, and files.
  private static JsonNode details(JsonNode entry) {
    for (var part : entry) {
      if (part.isObject()) {
        return part;
      }
    }
    return entry.path("none");
  }

  private static Stream<String> names(JsonNode object, List<String> fields) {
    return fields.stream()
        .flatMap(field -> object.path(field).properties().stream())
        .map(need -> need.getKey());
  }

  /// `a/@scope/b` lies in `a`.
  private static String outer(String place) {
    return place.substring(0, Math.max(0, nameStart(place) - 1));
  }

  private static String nameOf(String place) {
    return place.substring(nameStart(place));
  }

  /// Of the last name, with its scope.
  private static int nameStart(String place) {
    int slash = place.lastIndexOf('/');
    int before = place.lastIndexOf('/', slash - 1);
    return 1 + (place.startsWith("@", before + 1) ? before : slash);
  }
}
