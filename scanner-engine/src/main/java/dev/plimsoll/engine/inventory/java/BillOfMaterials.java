package dev.plimsoll.engine.inventory.java;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageDraft;
import dev.plimsoll.engine.model.PackageRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The components of a CycloneDX list (ECMA-424) as GraalVM writes it: the application under
/// `metadata`, what it was built from under `components`, and who needs whom.
final class BillOfMaterials {

  /// Components of one list.
  private static final int LIMIT = 20_000;

  private final Map<String, PackageDraft> byReference = new HashMap<>();
  private final List<PackageDraft> drafts = new ArrayList<>();

  static void read(JsonNode list, Records records) {
    var bill = new BillOfMaterials();
    bill.component(list.path("metadata").path("component"));
    for (var one : list.path("components")) {
      if (bill.drafts.size() >= LIMIT) {
        records.broken(0, "more than %d components".formatted(LIMIT));
        break;
      }
      bill.component(one);
    }
    list.path("dependencies").forEach(bill::needs);
    bill.drafts.forEach(records::add);
  }

  private void component(JsonNode one) {
    if (!one.isObject()) {
      return;
    }
    var group = one.path("group").asText();
    var name = one.path("name").asText();
    var version = one.path("version").asText();
    if (version.isBlank()) {
      // the application itself, whose class path names no version
      return;
    }
    var draft =
        PackageRecord.installed(
            ComponentType.MAVEN, group.isBlank() ? name : group + ":" + name, version);
    for (var licence : one.path("licenses")) {
      draft.licence(licence.path("expression").asText());
      draft.licence(licence.path("license").path("id").asText());
      draft.licence(licence.path("license").path("name").asText());
    }
    drafts.add(draft);
    byReference.putIfAbsent(one.path("bom-ref").asText(), draft);
  }

  private void needs(JsonNode relation) {
    var from = byReference.get(relation.path("ref").asText());
    for (var target : relation.path("dependsOn")) {
      var to = byReference.get(target.asText());
      if (from != null && to != null) {
        from.dependsOn(to.name(), to.version());
      }
    }
  }
}
