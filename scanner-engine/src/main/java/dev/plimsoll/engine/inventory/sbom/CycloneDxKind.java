package dev.plimsoll.engine.inventory.sbom;

import java.util.Set;

/// What both forms of CycloneDX have in common.
final class CycloneDxKind {

  /// Types of component that are no package. A system is recognised by its own files.
  private static final Set<String> NO_SOFTWARE =
      Set.of("", "container", "cryptographic-asset", "data", "device", "file", "operating-system");

  private CycloneDxKind() {}

  /// @param scope `excluded` is what the product does not have at run time
  static boolean isSoftware(String type, String scope) {
    return !NO_SOFTWARE.contains(type) && !scope.equals("excluded");
  }

  static String name(String group, String name) {
    return group.isBlank() ? name : group + "/" + name;
  }
}
