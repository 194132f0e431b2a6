package dev.plimsoll.engine.inventory.python;

import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.EvidenceKind;
import dev.plimsoll.engine.model.PackageDraft;
import dev.plimsoll.engine.model.PackageRecord;
import java.util.Optional;

/// One distribution from its core metadata.
final class InstalledMetadata {

  private InstalledMetadata() {}

  /// @param kind installed where the metadata lies beside the modules, declared where it is packed
  static PackageDraft draft(CoreMetadata metadata, EvidenceKind kind, Interpreter python) {
    var name = ProjectName.normalised(metadata.first("name"));
    var version = metadata.first("version");
    var draft =
        kind == EvidenceKind.INSTALLED
            ? PackageRecord.installed(ComponentType.PYPI, name, version)
            : PackageRecord.declared(ComponentType.PYPI, name, version);
    draft
        .licences(DeclaredLicences.of(metadata))
        .supplier(metadata.first("author", "author-email", "maintainer", "maintainer-email"));
    for (var header : new String[] {"requires-dist", "requires"}) {
      metadata.all(header).stream()
          .map(Requirement::of)
          .flatMap(Optional::stream)
          .filter(needed -> Marker.mayHold(needed.marker(), python))
          .forEach(needed -> draft.dependsOn(needed.name()));
    }
    return draft;
  }
}
