package dev.plimsoll.engine.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Composer's order: a version in the normal form of composer/semver (`VersionParser::normalize`),
/// compared by PHP's `version_compare`: any other word < `dev` < `alpha` < `beta` < `RC` < nothing
/// < numbers < `pl`.
///
/// A branch, `dev-master`, has no order and is not read; `2.1.x-dev`, the development version of a
/// numbered branch, comes behind all of `2.1`, as in Composer.
///
/// @param normal `1.2.0.0-beta2`
/// @param parts its numbers and words
record ComposerVersion(String normal, List<Segment> parts) implements Comparable<ComposerVersion> {

  static final GrammarOrder<ComposerVersion> ORDER =
      new GrammarOrder<>("composer", ComposerVersion.class, ComposerVersion::parse);

  private static final int NUMBER = 5;
  private static final int NOTHING = 4;

  static Optional<ComposerVersion> parse(String text) {
    return ComposerNormal.of(text).map(ComposerVersion::ofNormal);
  }

  static ComposerVersion ofNormal(String normal) {
    return new ComposerVersion(normal, new ArrayList<>(Segment.runs(normal)));
  }

  @Override
  public int compareTo(ComposerVersion other) {
    for (int i = 0; i < Math.max(parts.size(), other.parts.size()); i++) {
      int sign = compareAt(i, other);
      if (sign != 0) {
        return sign;
      }
    }
    return 0;
  }

  private int compareAt(int index, ComposerVersion other) {
    if (index < parts.size()
        && index < other.parts.size()
        && parts.get(index) instanceof Numeral a
        && other.parts.get(index) instanceof Numeral b) {
      return a.compareTo(b);
    }
    return Integer.compare(rank(index), other.rank(index));
  }

  private int rank(int index) {
    if (index >= parts.size()) {
      return NOTHING;
    }
    return switch (parts.get(index)) {
      case Numeral _ -> NUMBER;
      case Word word -> rank(word.text().toLowerCase(Locale.ROOT));
    };
  }

  private static int rank(String word) {
    return switch (word) {
      case "dev" -> 0;
      case "alpha", "a" -> 1;
      case "beta", "b" -> 2;
      case "rc" -> 3;
      case "patch", "pl", "p" -> NUMBER + 1;
      default -> -1;
    };
  }
}
