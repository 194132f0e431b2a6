package dev.plimsoll.engine.match;

import dev.plimsoll.engine.advisory.PackageKey;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.version.VersionOrder;
import java.util.List;

/// A component as advisories know it.
///
/// @param ecosystems as OSV writes them, the closest first; several names of one thing
/// @param name under which statements are kept ([dev.plimsoll.engine.advisory.PackageNames])
/// @param version that is compared: the source package's for some distributions
record Subject(
    Component component, List<String> ecosystems, String name, String version, VersionOrder order) {

  List<PackageKey> keys() {
    return ecosystems.stream().map(ecosystem -> new PackageKey(ecosystem, name)).toList();
  }
}
