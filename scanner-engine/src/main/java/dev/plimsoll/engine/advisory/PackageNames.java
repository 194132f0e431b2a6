package dev.plimsoll.engine.advisory;

import java.util.Locale;
import java.util.regex.Pattern;

/// The form of a package's name in which statements are kept and asked for, where an ecosystem
/// takes several spellings for one name.
public final class PackageNames {

  /// PEP 503, "Normalized Names".
  private static final Pattern PYPI_SEPARATORS = Pattern.compile("[-_.]+");

  private PackageNames() {}

  /// @param ecosystem as OSV writes it, with or without release
  public static String normalised(String ecosystem, String name) {
    return switch (ecosystem) {
      case "PyPI" -> PYPI_SEPARATORS.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
      // names of npm had capitals once; no two packages differ in them alone
      case "npm", "Packagist", "NuGet", "GitHub Actions" -> name.toLowerCase(Locale.ROOT);
      // the registry takes both signs for one
      case "crates.io" -> name.replace('_', '-');
      case "SwiftURL" -> name.replaceFirst("^https?://", "").replaceFirst("\\.git$", "");
      default -> name;
    };
  }
}
