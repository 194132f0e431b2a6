package dev.plimsoll.engine.version;

import java.util.Locale;
import java.util.Optional;

/// The orders that are semver.org's, with the differences of each ecosystem.
final class SemanticOrders {

  static final GrammarOrder<SemanticVersion> SEMVER = semantic("semver");
  static final GrammarOrder<SemanticVersion> NPM = semantic("npm");
  static final GrammarOrder<SemanticVersion> CARGO = semantic("cargo");
  static final GrammarOrder<SemanticVersion> HEX = semantic("hex");

  /// Four numbers, and identifiers without case (NuGet's documentation, "Package versioning").
  static final GrammarOrder<SemanticVersion> NUGET =
      new GrammarOrder<>(
          "nuget",
          SemanticVersion.class,
          text -> SemanticVersion.parse(text.toLowerCase(Locale.ROOT)));

  /// A package of Bitnami is its upstream version; the revision of the packaging, `-1` or `-r1`, is
  /// none of the upstream's ranges.
  static final GrammarOrder<SemanticVersion> BITNAMI =
      new GrammarOrder<>("bitnami", SemanticVersion.class, SemanticOrders::withoutRevision);

  private SemanticOrders() {}

  private static GrammarOrder<SemanticVersion> semantic(String name) {
    return new GrammarOrder<>(name, SemanticVersion.class, SemanticVersion::parse);
  }

  private static Optional<SemanticVersion> withoutRevision(String written) {
    var text = written.strip();
    int hyphen = text.lastIndexOf('-');
    var revision = text.substring(hyphen + 1);
    boolean isRevision =
        hyphen > 0 && Ascii.isNumber(revision.startsWith("r") ? revision.substring(1) : revision);
    return SemanticVersion.parse(isRevision ? text.substring(0, hyphen) : text);
  }
}
