package dev.plimsoll.engine.version;

import dev.plimsoll.engine.version.SuffixedVersion.Dialect;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Gentoo's order (PMS 3.3, algorithms 3.1 to 3.7).
record PortageVersion(SuffixedVersion parts) implements Comparable<PortageVersion> {

  static final GrammarOrder<PortageVersion> ORDER =
      new GrammarOrder<>("portage", PortageVersion.class, PortageVersion::parse);

  private static final Dialect DIALECT =
      new Dialect(List.of("alpha", "beta", "pre", "rc"), List.of("p"), false);

  private static final Comparator<String> FRACTIONS =
      Comparator.comparing(PortageVersion::withoutLastZeros);

  static Optional<PortageVersion> parse(String text) {
    return SuffixedVersion.parse(text, DIALECT).map(PortageVersion::new);
  }

  @Override
  public int compareTo(PortageVersion other) {
    return SuffixedVersion.compare(
        parts, other.parts, FRACTIONS, Comparator.comparing(Numeral::of));
  }

  private static String withoutLastZeros(String digits) {
    int end = digits.length();
    while (end > 0 && digits.charAt(end - 1) == '0') {
      end--;
    }
    return digits.substring(0, end);
  }
}
