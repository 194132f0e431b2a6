package dev.plimsoll.engine.inventory.sbom;

import static dev.plimsoll.engine.format.PartialTree.text;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plimsoll.engine.format.PartialTree;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// CycloneDX 1.x in JSON (cyclonedx.org/docs/latest/json): the component that the document is
/// about, all others with those inside them, and `dependencies`.
final class CycloneDxJson {

  private final PartialTree tree;
  private final Bill bill = new Bill();

  private CycloneDxJson(PartialTree tree) {
    this.tree = tree;
  }

  static Bill read(PartialTree tree) {
    var document = new CycloneDxJson(tree);
    document.component(tree.root().path("metadata").path("component"));
    tree.root().path("components").forEach(document::component);
    for (var dependency : tree.root().path("dependencies")) {
      for (var needed : dependency.path("dependsOn")) {
        document.bill.need(text(dependency, "ref"), needed.asText());
      }
    }
    return document.bill;
  }

  private void component(JsonNode component) {
    if (CycloneDxKind.isSoftware(text(component, "type"), text(component, "scope"))) {
      bill.add(
          new BillEntry(
              text(component, "bom-ref"),
              CycloneDxKind.name(text(component, "group"), text(component, "name")),
              text(component, "version"),
              said(text(component, "purl")),
              said(text(component, "cpe")),
              licences(component),
              text(component.path("supplier"), "name"),
              tree.line(component)));
    }
    component.path("components").forEach(this::component);
  }

  private static List<String> said(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip());
  }

  private static List<String> licences(JsonNode component) {
    var licences = new ArrayList<String>();
    for (var choice : component.path("licenses")) {
      var licence = choice.path("license");
      Stream.of(text(choice, "expression"), text(licence, "id"), text(licence, "name"))
          .filter(words -> !words.isBlank())
          .findFirst()
          .ifPresent(licences::add);
    }
    return licences;
  }
}
