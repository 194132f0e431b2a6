package dev.plimsoll.engine.inventory.vcpkg;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plimsoll.engine.format.PartialTree;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageRecord;
import java.util.stream.Stream;

/// `vcpkg.json` (vcpkg, "vcpkg.json reference"). A dependency names a lowest version or none; an
/// override names the one that is taken.
final class VcpkgManifest {

  private VcpkgManifest() {}

  static void read(JsonNode manifest, Records records) {
    var name = PartialTree.text(manifest, "name");
    var version = version(manifest);
    if (!name.isEmpty() && !version.isEmpty()) {
      var draft = PackageRecord.declared(ComponentType.VCPKG, name, version);
      for (var needed : manifest.path("dependencies")) {
        draft.dependsOn(needed.isTextual() ? needed.textValue() : PartialTree.text(needed, "name"));
      }
      records.add(draft);
    }
    for (var override : manifest.path("overrides")) {
      records.add(
          PackageRecord.declared(
              ComponentType.VCPKG, PartialTree.text(override, "name"), version(override)));
    }
  }

  private static String version(JsonNode port) {
    return Stream.of("version", "version-semver", "version-date", "version-string")
        .map(member -> PartialTree.text(port, member))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }
}
