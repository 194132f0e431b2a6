package dev.plimsoll.engine.version;

import dev.plimsoll.engine.version.SuffixedVersion.Dialect;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Alpine's order, also that of Wolfi, Chainguard and others who use apk (apk-tools' `version.c`):
/// token by token; `_alpha` … `_rc` come before the release, `_cvs` … `_p` after it.
///
/// apk-tools puts a version without revision before its `-r0`; here they are equal, since
/// advisories leave the revision out where they mean the version.
record ApkVersion(SuffixedVersion parts) implements Comparable<ApkVersion> {

  static final GrammarOrder<ApkVersion> ORDER =
      new GrammarOrder<>("apk", ApkVersion.class, ApkVersion::parse);

  private static final Dialect DIALECT =
      new Dialect(
          List.of("alpha", "beta", "pre", "rc"), List.of("cvs", "svn", "git", "hg", "p"), true);

  /// `_p` is less than `_p0`.
  private static final Comparator<String> SUFFIX_NUMBERS =
      Comparator.<String, Boolean>comparing(number -> !number.isEmpty()).thenComparing(Numeral::of);

  static Optional<ApkVersion> parse(String text) {
    return SuffixedVersion.parse(text, DIALECT).map(ApkVersion::new);
  }

  @Override
  public int compareTo(ApkVersion other) {
    return SuffixedVersion.compare(parts, other.parts, Comparator.naturalOrder(), SUFFIX_NUMBERS);
  }
}
