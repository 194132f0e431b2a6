package dev.plimsoll.engine.inventory.conan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plimsoll.engine.format.PartialTree;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.EvidenceKind;
import java.util.function.Consumer;

/// `conan.lock`: of Conan 1 a graph of numbered nodes, the first one the project itself without a
/// reference; of Conan 2 lists of references.
final class ConanLock {

  private ConanLock() {}

  static void read(PartialTree tree, Records records) {
    var nodes = tree.root().path("graph_lock").path("nodes");
    for (var node : nodes) {
      if (!PartialTree.text(node, "context").equals("build")) {
        ConanReference.of(PartialTree.text(node, "ref"))
            .ifPresent(found -> {
              var draft = found.draft(EvidenceKind.DECLARED).line(tree.line(node));
              for (var needed : node.path("requires")) {
                name(nodes.path(needed.asText()), draft::dependsOn);
              }
              records.add(draft);
            });
      }
    }
    for (var reference : tree.root().path("requires")) {
      ConanReference.of(reference.asText())
          .ifPresent(found -> records.add(found.draft(EvidenceKind.DECLARED)));
    }
  }

  private static void name(JsonNode node, Consumer<String> names) {
    ConanReference.of(PartialTree.text(node, "ref")).map(ConanReference::name).ifPresent(names);
  }
}
