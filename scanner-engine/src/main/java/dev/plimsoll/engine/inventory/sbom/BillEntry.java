package dev.plimsoll.engine.inventory.sbom;

import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageDraft;
import dev.plimsoll.engine.model.PackageRecord;
import java.util.List;
import java.util.Optional;

/// One package as a document describes it; what it does not say is empty.
///
/// @param reference by which the document's relations call it
/// @param purls package URLs; the first that names a package counts
/// @param line where it starts, from 1; 0 where that is not known
record BillEntry(
    String reference,
    String name,
    String version,
    List<String> purls,
    List<String> cpes,
    List<String> licences,
    String supplier,
    int line) {

  BillEntry {
    purls = List.copyOf(purls);
    cpes = List.copyOf(cpes);
    licences = List.copyOf(licences);
  }

  /// Empty where it is no package: a container image, or a mere heading as `app/package-lock.json`,
  /// which has neither a package URL nor a version.
  Optional<PackageDraft> draft(Records records) {
    for (var purl : purls) {
      var url = PackageUrlText.read(purl);
      if (url.isEmpty()) {
        records.broken(line, "\"%s\" is no package URL".formatted(Records.abbreviated(purl)));
      } else if (url.get().isPackage()) {
        return Optional.of(completed(url.get().draft(version)));
      } else {
        return Optional.empty();
      }
    }
    if (name.isBlank() || version.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        completed(PackageRecord.declared(ComponentType.GENERIC, name.strip(), version.strip())));
  }

  private PackageDraft completed(PackageDraft draft) {
    cpes.stream().filter(cpe -> cpe.startsWith("cpe:2.3:")).forEach(draft::cpe);
    return draft.licences(licences).supplier(supplier).line(line);
  }
}
