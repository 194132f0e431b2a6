package dev.plimsoll.engine.inventory.sbom;

import static dev.plimsoll.engine.format.PartialTree.text;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plimsoll.engine.format.PartialTree;

/// SPDX 2.x in JSON (the specification's schema): `packages` and `relationships`.
final class SpdxJson {

  private SpdxJson() {}

  static Bill read(PartialTree tree) {
    var bill = new Bill();
    for (var each : tree.root().path("packages")) {
      packageOf(each, tree.line(each)).entry().ifPresent(bill::add);
    }
    for (var each : tree.root().path("relationships")) {
      SpdxRelation.apply(
          bill,
          text(each, "spdxElementId"),
          text(each, "relationshipType"),
          text(each, "relatedSpdxElement"));
    }
    return bill;
  }

  private static SpdxPackage packageOf(JsonNode each, int line) {
    var found = new SpdxPackage(line);
    each.properties().forEach(member -> found.set(member.getKey(), member.getValue().asText()));
    for (var reference : each.path("externalRefs")) {
      found.refer(text(reference, "referenceType"), text(reference, "referenceLocator"));
    }
    return found;
  }
}
