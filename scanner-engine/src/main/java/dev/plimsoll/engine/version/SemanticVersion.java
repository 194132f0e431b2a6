package dev.plimsoll.engine.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// `MAJOR.MINOR.PATCH[-pre][+build]` (semver.org 2.0.0), and the looser forms that packages and
/// advisories have: a leading `v` or `=`, missing or more numbers, leading zeros, numbers of any
/// length, `1.20rc1`, `1.0.0.beta2`, and `1.0.0.Final`, which is the release.
///
/// @param pre identifiers before the release; empty for a release
/// @param build ignored by the order of most ecosystems
record SemanticVersion(List<Numeral> numbers, List<Segment> pre, List<Segment> build)
    implements Comparable<SemanticVersion> {

  static Optional<SemanticVersion> parse(String text) {
    var cursor = new Cursor(text.strip());
    while (cursor.takeAny("v=V ")) {
      // each of them means nothing
    }
    var numbers = cursor.numbers(".");
    var pre = pre(cursor);
    var build = cursor.take('+') ? identifiers(cursor.rest()) : Optional.of(List.<Segment>of());
    return numbers.isEmpty() || pre.isEmpty() || build.isEmpty() || !cursor.isAtEnd()
        ? Optional.empty()
        : Optional.of(new SemanticVersion(numbers, pre.get(), build.get()));
  }

  /// Missing numbers are zero.
  Numeral number(int index) {
    return Numeral.at(numbers, index);
  }

  boolean isPreRelease() {
    return !pre.isEmpty();
  }

  @Override
  public int compareTo(SemanticVersion other) {
    int sign = Numeral.compare(numbers, other.numbers);
    if (sign == 0) {
      sign = Boolean.compare(other.isPreRelease(), isPreRelease());
    }
    return sign == 0 ? Segment.compareNumbersFirst(pre, other.pre) : sign;
  }

  private static Optional<List<Segment>> pre(Cursor cursor) {
    if (cursor.isAtEnd() || cursor.isAt('+')) {
      return Optional.of(List.of());
    }
    if (cursor.take('-')) {
      return identifiers(cursor.until("+"));
    }
    boolean isDotted = cursor.take('.');
    var written = cursor.until("+");
    if (written.isEmpty() || !Ascii.isLetter(written.charAt(0)) || isWildcard(written)) {
      return Optional.empty();
    }
    return isDotted ? dotted(written) : identifiers(written);
  }

  /// `alpha.1` of `1.0.0.alpha.1`; `Final` and the like are words for the release itself.
  private static Optional<List<Segment>> dotted(String written) {
    boolean isRelease =
        List.of("final", "ga", "release").contains(written.toLowerCase(Locale.ROOT));
    return isRelease
        ? Optional.of(List.of())
        : identifiers(
            written.replace(".alpha", "-alpha").replace(".beta", "-beta").replace(".rc", "-rc"));
  }

  private static boolean isWildcard(String written) {
    return written.equals("x") || written.equals("X");
  }

  /// Parts between dots; empty where one is empty or has other characters than an identifier.
  private static Optional<List<Segment>> identifiers(String written) {
    var identifiers = new ArrayList<Segment>();
    for (var part : written.split("\\.", -1)) {
      if (part.isEmpty() || !Ascii.isAll(part, SemanticVersion::isInIdentifier)) {
        return Optional.empty();
      }
      identifiers.add(Segment.of(part));
    }
    return Optional.of(List.copyOf(identifiers));
  }

  /// What semver.org allows, and two that packages have all the same.
  private static boolean isInIdentifier(int c) {
    return Ascii.isAlphanumeric(c) || c == '-' || c == '_' || c == '~';
  }
}
