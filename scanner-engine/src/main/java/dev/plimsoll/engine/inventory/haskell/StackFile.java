package dev.plimsoll.engine.inventory.haskell;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plimsoll.engine.format.PartialTree;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageRecord;
import java.util.regex.Pattern;

/// `stack.yaml` with its `extra-deps`, and `stack.yaml.lock` with what became of them: `name-1.0`,
/// perhaps followed by `@` and a digest, or a table with name and version.
final class StackFile {

  private static final Pattern IDENTIFIER =
      Pattern.compile("([A-Za-z0-9][A-Za-z0-9-]*)-([0-9]++(?:\\.[0-9]++)*+)(?:@.*)?");

  private StackFile() {}

  static void read(PartialTree tree, Records records) {
    for (var each : tree.root().path("extra-deps")) {
      identifier(each.isTextual() ? each.textValue() : "", 0, records);
    }
    for (var each : tree.root().path("packages")) {
      var completed = each.path("completed");
      identifier(PartialTree.text(completed, "hackage"), tree.line(completed), records);
      named(completed, tree.line(completed), records);
    }
    tree.fault().ifPresent(records::broken);
  }

  /// Archives and folders have no identifier.
  private static void identifier(String text, int line, Records records) {
    var identifier = IDENTIFIER.matcher(text);
    if (identifier.matches()) {
      records.add(
          PackageRecord.declared(ComponentType.HACKAGE, identifier.group(1), identifier.group(2))
              .line(line));
    }
  }

  /// From a repository or an archive.
  private static void named(JsonNode completed, int line, Records records) {
    var name = PartialTree.text(completed, "name");
    if (!name.isEmpty()) {
      records.add(
          PackageRecord.declared(
                  ComponentType.HACKAGE, name, PartialTree.text(completed, "version"))
              .line(line));
    }
  }
}
