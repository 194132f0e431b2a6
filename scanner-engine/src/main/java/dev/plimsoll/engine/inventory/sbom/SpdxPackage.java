package dev.plimsoll.engine.inventory.sbom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A package of an SPDX 2 document while it is read. Both forms have the same fields.
final class SpdxPackage {

  private static final Set<String> NOTHING = Set.of("", "NONE", "NOASSERTION");

  /// Purposes that are no package of software.
  private static final Set<String> NO_SOFTWARE =
      Set.of("ARCHIVE", "CONTAINER", "DEVICE", "FILE", "OPERATING_SYSTEM", "SOURCE");

  /// References of one package that are kept.
  private static final int REFERENCES = 100;

  private final int line;
  private final List<String> purls = new ArrayList<>();
  private final List<String> cpes = new ArrayList<>();
  private String reference = "";
  private String name = "";
  private String version = "";
  private String supplier = "";
  private String declared = "";
  private String concluded = "";
  private String purpose = "";

  SpdxPackage(int line) {
    this.line = line;
  }

  /// @param field as in JSON; others than those that are read are passed over
  void set(String field, String value) {
    switch (field) {
      case "SPDXID" -> reference = value;
      case "name" -> name = value;
      case "versionInfo" -> version = value;
      case "supplier" -> supplier = value;
      case "licenseDeclared" -> declared = value;
      case "licenseConcluded" -> concluded = value;
      // tag-value writes OPERATING-SYSTEM
      case "primaryPackagePurpose" -> purpose = value.replace('-', '_');
      default -> {}
    }
  }

  /// @param type `purl` or `cpe23Type`; others are passed over
  void refer(String type, String locator) {
    var references = type.equals("purl") ? purls : cpes;
    if ((type.equals("purl") || type.equals("cpe23Type")) && references.size() < REFERENCES) {
      references.add(locator.strip());
    }
  }

  /// Empty where it is no software.
  Optional<BillEntry> entry() {
    if (NO_SOFTWARE.contains(purpose)) {
      return Optional.empty();
    }
    var licence = NOTHING.contains(declared) ? concluded : declared;
    return Optional.of(
        new BillEntry(
            reference,
            name,
            NOTHING.contains(version) ? "" : version,
            purls,
            cpes,
            NOTHING.contains(licence) ? List.of() : List.of(licence),
            NOTHING.contains(supplier) ? "" : supplier.replaceFirst("^[A-Za-z]+:\\s*", ""),
            line));
  }
}
