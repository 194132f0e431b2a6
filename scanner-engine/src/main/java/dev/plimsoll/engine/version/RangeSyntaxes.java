package dev.plimsoll.engine.version;

import dev.plimsoll.engine.version.SemanticRanges.Bare;
import java.util.Optional;

/// The range syntaxes that are read.
public final class RangeSyntaxes {

  private RangeSyntaxes() {}

  /// Comparisons by any order: `>= 1.0, < 1.2 || = 2.0`. What Grype's databases, Trivy's for
  /// distributions and GitHub's advisories write.
  public static RangeSyntax comparisons(VersionOrder order) {
    return order.equals(PatchSet.ORDER) ? PatchSet.SYNTAX : new Comparators(order);
  }

  /// As the package manager itself judges a dependency. Empty for ecosystems without a syntax of
  /// their own.
  ///
  /// @param ecosystem as OSV writes it: `npm`
  public static Optional<RangeSyntax> forDependencies(String ecosystem) {
    return Optional.ofNullable(
        switch (ecosystem) {
          case "npm" -> new SemanticRanges(SemanticOrders.NPM, Bare.EXACT, false);
          case "crates.io" -> new SemanticRanges(SemanticOrders.CARGO, Bare.CARET, false);
          case "PyPI" -> new Pep440Specifiers(false);
          case "Maven" -> maven(IntervalRanges.anything(MavenVersion.ORDER));
          case "RubyGems" -> GemRequirement.SYNTAX;
          case "Packagist" -> new ComposerConstraints(false);
          case "NuGet" -> nuget(IntervalRanges.atLeast(SemanticOrders.NUGET));
          case "Hex" -> ElixirRequirement.SYNTAX;
          case "Pub" -> PubConstraint.SYNTAX;
          case "ConanCenter" -> ConanRanges.SYNTAX;
          default -> null;
        });
  }

  /// As advisories mean it, which write comparisons everywhere and what the ecosystem has beside
  /// them: a pre-release lies in a range like any other version, and a version alone is itself.
  /// Empty for an ecosystem whose order is not known.
  ///
  /// @param ecosystem as OSV writes it, with or without release: `npm`, `Debian:11`
  public static Optional<RangeSyntax> forAdvisories(String ecosystem) {
    return switch (ecosystem) {
      case "npm" -> Optional.of(new SemanticRanges(SemanticOrders.NPM, Bare.EXACT, true));
      case "crates.io" -> Optional.of(new SemanticRanges(SemanticOrders.CARGO, Bare.EXACT, true));
      case "PyPI" -> Optional.of(new Pep440Specifiers(true));
      case "Maven" -> Optional.of(maven(new Comparators(MavenVersion.ORDER)));
      case "NuGet" -> Optional.of(nuget(new Comparators(SemanticOrders.NUGET)));
      case "Packagist" -> Optional.of(new ComposerConstraints(true));
      case "RubyGems", "Hex", "ConanCenter" -> forDependencies(ecosystem);
      default -> VersionOrders.forEcosystem(ecosystem).map(RangeSyntaxes::comparisons);
    };
  }

  /// As a record names it that keeps a range as text: an ecosystem's, as advisories mean it (`npm`,
  /// `Debian:11`), or comparisons by the order of a format (`semantic`, `rpm`; see
  /// [VersionOrders#forFormat]). Empty for a name that is neither.
  public static Optional<RangeSyntax> named(String name) {
    return forAdvisories(name)
        .or(() -> VersionOrders.forFormat(name).map(RangeSyntaxes::comparisons));
  }

  private static RangeSyntax maven(RangeSyntax bare) {
    return new IntervalRanges(MavenVersion.ORDER, bare);
  }

  private static RangeSyntax nuget(RangeSyntax bare) {
    return new IntervalRanges(SemanticOrders.NUGET, bare);
  }
}
