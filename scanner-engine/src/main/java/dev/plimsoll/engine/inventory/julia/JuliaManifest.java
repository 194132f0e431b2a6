package dev.plimsoll.engine.inventory.julia;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageRecord;

/// `Manifest.toml` (Pkg.jl, "Project.toml and Manifest.toml"): `[[Name]]` at the top, or
/// `[[deps.Name]]` since format 2.0. Files of this name that belong to something else have no entry
/// with a `uuid`.
final class JuliaManifest {

  private JuliaManifest() {}

  static void read(JsonNode manifest, Records records) {
    var packages = manifest.has("manifest_format") ? manifest.path("deps") : manifest;
    packages
        .properties()
        .forEach(each -> {
          for (var entry : each.getValue().isArray() ? each.getValue() : manifest.path("")) {
            if (entry.has("uuid") && entry.has("version")) {
              entry(each.getKey(), entry, records);
            }
          }
        });
  }

  /// `deps` is a list of names, or a table of names and UUIDs where names are not unique.
  private static void entry(String name, JsonNode entry, Records records) {
    var draft =
        PackageRecord.declared(ComponentType.JULIA, name, entry.path("version").asText())
            .qualifier("uuid", entry.path("uuid").asText());
    var needs = entry.path("deps");
    if (needs.isObject()) {
      needs.fieldNames().forEachRemaining(draft::dependsOn);
    } else {
      needs.forEach(needed -> draft.dependsOn(needed.asText()));
    }
    records.add(draft);
  }
}
