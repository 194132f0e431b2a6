package dev.plimsoll.engine.inventory.javascript;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plimsoll.engine.format.PartialTree;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads `yarn.lock` of Yarn 2 and later: YAML, a block for each version, its key the descriptors
/// that it satisfies, `resolution` the locator `name@protocol:reference` (yarnpkg.com, "Lexicon").
///
/// Workspaces, links and portals are folders of the project, no packages. A workspace's needs for
/// development stand among the others and cannot be told from them.
final class YarnBerryParser {

  private static final String METADATA = "__metadata";

  private static final Pattern LOCATOR = Pattern.compile("(@?[^@]+)@(.*)");

  private static final List<String> FOLDERS = List.of("workspace:", "link:", "portal:");

  private static final List<String> NEEDS = List.of("dependencies", "peerDependencies");

  private final PartialTree tree;
  private final Records records;
  private final Map<String, String> idByDescriptor = new HashMap<>();
  private final LockGraph graph = new LockGraph();

  private YarnBerryParser(PartialTree tree, Records records) {
    this.tree = tree;
    this.records = records;
  }

  static void read(PartialTree tree, Records records) {
    tree.fault().ifPresent(records::broken);
    new YarnBerryParser(tree, records).read();
  }

  private void read() {
    var blocks = tree.root().properties();
    blocks.forEach(block -> take(block.getKey(), block.getValue()));
    for (var block : blocks) {
      for (var field : NEEDS) {
        block
            .getValue()
            .path(field)
            .properties()
            .forEach(need ->
                id(need.getKey(), need.getValue().asText())
                    .ifPresent(other -> graph.needs(block.getKey(), other)));
      }
    }
    graph.addTo(records);
  }

  private void take(String key, JsonNode block) {
    var locator = LOCATOR.matcher(PartialTree.text(block, "resolution"));
    if (key.equals(METADATA)) {
      return;
    }
    if (!locator.matches()) {
      records.broken(
          tree.line(block), "\"%s\" has no resolution".formatted(Records.abbreviated(key)));
      return;
    }
    if (FOLDERS.stream().noneMatch(locator.group(2)::startsWith)) {
      for (var descriptor : key.split(", ", -1)) {
        idByDescriptor.put(descriptor, key);
      }
      var version = PartialTree.text(block, "version");
      graph.add(
          key,
          PackageRecord.declared(ComponentType.NPM, locator.group(1), version)
              .line(tree.line(block)));
    }
  }

  /// Until Yarn 4 a range stood without its protocol.
  private Optional<String> id(String name, String range) {
    var descriptor = name + "@" + range;
    return Optional.ofNullable(
        idByDescriptor.getOrDefault(descriptor, idByDescriptor.get(name + "@npm:" + range)));
  }
}
