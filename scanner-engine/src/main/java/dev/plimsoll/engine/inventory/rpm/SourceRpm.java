package dev.plimsoll.engine.inventory.rpm;

import dev.plimsoll.engine.model.SourcePackage;
import java.util.Optional;
import java.util.regex.Pattern;

/// The file name of the source package: `bash-5.1.8-6.el9.src.rpm`, from the right release, version
/// and name.
final class SourceRpm {

  private static final Pattern FILE = Pattern.compile("(.+)-([^-]+)-([^-]+)\\.(?:no)?src\\.rpm");

  private SourceRpm() {}

  /// Empty where the text is no such name.
  ///
  /// The name says no epoch. A recipe gives its own to its packages unless one of them says
  /// otherwise, so the package's epoch is taken: where it does say otherwise (some of Perl's
  /// modules), the source has another package's epoch.
  ///
  /// @param epoch of the binary package with its colon, or empty
  static Optional<SourcePackage> of(String file, String epoch) {
    var parts = FILE.matcher(file);
    return parts.matches()
        ? Optional.of(
            new SourcePackage(parts.group(1), epoch + parts.group(2) + "-" + parts.group(3)))
        : Optional.empty();
  }
}
