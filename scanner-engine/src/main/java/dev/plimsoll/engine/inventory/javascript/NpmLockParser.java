package dev.plimsoll.engine.inventory.javascript;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plimsoll.engine.format.PartialTree;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageDraft;
import dev.plimsoll.engine.model.PackageRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads `package-lock.json`, `npm-shrinkwrap.json` (package-lock.json(5)), and the copy that npm 7
/// keeps in `node_modules/.package-lock.json`.
///
/// Versions 2 and 3 list packages by folder. Version 1 nests them, and the same folders are made of
/// that. What npm marks as needed for development only is left out.
final class NpmLockParser {

  private static final String MODULES = "node_modules/";

  private static final List<String> NEEDS =
      List.of("dependencies", "optionalDependencies", "peerDependencies");

  private final PartialTree tree;
  private final Records records;
  private final boolean keepsDevelopment;
  private final Map<String, JsonNode> entries = new LinkedHashMap<>();
  private final NestedPackages nested = new NestedPackages(NpmLockParser::outer);
  private final LockGraph graph = new LockGraph();

  private NpmLockParser(PartialTree tree, boolean isInstalled, Records records) {
    this.tree = tree;
    this.records = records;
    keepsDevelopment = isInstalled;
  }

  /// @param isInstalled true for the copy, which lists what npm put there, for whatever purpose
  static void read(PartialTree tree, boolean isInstalled, Records records) {
    tree.fault().ifPresent(records::broken);
    new NpmLockParser(tree, isInstalled, records).read();
  }

  private void read() {
    var root = tree.root();
    boolean isFlat = root.path("packages").isObject();
    if (isFlat) {
      root.path("packages").properties().forEach(entry -> take(entry.getKey(), entry.getValue()));
    } else {
      entries.put("", root);
      takeNested("", root.path("dependencies"));
    }
    entries.forEach((folder, entry) -> draft(folder, entry).ifPresent(it -> graph.add(folder, it)));
    // in version 1 `dependencies` are the packages inside, `requires` those that are needed
    var fields = isFlat ? NEEDS : List.of("requires");
    entries.forEach((folder, entry) -> relate(folder, entry, fields));
    graph.addTo(records);
  }

  private void takeNested(String folder, JsonNode dependencies) {
    for (var entry : dependencies.properties()) {
      var own = (folder.isEmpty() ? "" : folder + "/") + MODULES + entry.getKey();
      if (take(own, entry.getValue())) {
        takeNested(own, entry.getValue().path("dependencies"));
      }
    }
  }

  /// False where nothing of it is wanted.
  private boolean take(String folder, JsonNode entry) {
    if (!entry.isObject() || folder.length() > NestedPackages.PLACE_LIMIT) {
      records.broken(0, "\"%s\" is no package".formatted(Records.abbreviated(folder)));
      return false;
    }
    boolean isLink = entry.path("link").asBoolean();
    nested.put(
        outer(folder), nameOf(folder), isLink ? PartialTree.text(entry, "resolved") : folder);
    boolean isWanted = !isLink && (keepsDevelopment || !entry.path("dev").asBoolean());
    if (isWanted) {
      entries.put(folder, entry);
    }
    return isWanted;
  }

  /// Empty for an application or a workspace that has no name or no version.
  private Optional<PackageDraft> draft(String folder, JsonNode entry) {
    var name = PartialTree.text(entry, "name");
    var version = PartialTree.text(entry, "version");
    if (!folder.contains(MODULES) && (name.isBlank() || version.isBlank())) {
      return Optional.empty();
    }
    var alias = NpmAlias.of(version);
    var draft =
        PackageRecord.declared(
            ComponentType.NPM,
            alias.map(NpmAlias::name).orElse(name.isBlank() ? nameOf(folder) : name),
            alias.map(NpmAlias::version).orElse(version));
    return Optional.of(draft.licences(DeclaredLicences.of(entry)).line(tree.line(entry)));
  }

  private void relate(String folder, JsonNode entry, List<String> fields) {
    var scope = nested.scope(folder);
    for (var field : fields) {
      entry
          .path(field)
          .fieldNames()
          .forEachRemaining(name -> scope.id(name).ifPresent(other -> graph.needs(folder, other)));
    }
  }

  /// `node_modules/a/node_modules/b` lies in `node_modules/a`.
  private static String outer(String folder) {
    return folder.substring(0, Math.max(0, folder.lastIndexOf("/" + MODULES)));
  }

  private static String nameOf(String folder) {
    int start = folder.lastIndexOf(MODULES);
    return start < 0 ? folder : folder.substring(start + MODULES.length());
  }
}
