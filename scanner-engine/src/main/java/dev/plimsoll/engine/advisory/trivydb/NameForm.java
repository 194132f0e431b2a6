package dev.plimsoll.engine.advisory.trivydb;

import dev.plimsoll.engine.advisory.PackageNames;
import dev.plimsoll.engine.advisory.Spellings;
import java.util.List;
import java.util.Locale;

/// How Trivy writes a package's name as a key (trivy-db, `pkg/vulnsrc/vulnerability`).
enum NameForm {
  SAME,
  LOWER,
  /// Lower case, `_` as `-`; a dot stays, though to Python it is the same as both.
  PYTHON,
  /// As registered; both separators are one to the registry.
  CRATE,
  /// The repository without scheme and `.git`.
  SWIFT;

  List<String> keys(String name) {
    return switch (this) {
      case SAME -> List.of(name);
      case LOWER -> List.of(name.toLowerCase(Locale.ROOT));
      case PYTHON -> Spellings.of(PackageNames.normalised("PyPI", name), '-', '.');
      case CRATE ->
          Spellings.of(
              PackageNames.normalised("crates.io", name).toLowerCase(Locale.ROOT), '-', '_');
      case SWIFT -> List.of(PackageNames.normalised("SwiftURL", name).toLowerCase(Locale.ROOT));
    };
  }
}
