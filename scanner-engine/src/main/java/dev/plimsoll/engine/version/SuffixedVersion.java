package dev.plimsoll.engine.version;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// `digits(.digits)*[letter](_suffix[digits])*[~hash][-rN]`: the grammar that Gentoo gave (PMS 3.2)
/// and Alpine took over (apk-tools' `version.c`).
///
/// @param numbers as written, leading zeros and all
/// @param letter empty where there is none
/// @param hash empty where there is none
record SuffixedVersion(
    List<String> numbers, String letter, List<Suffix> suffixes, String hash, Numeral revision) {

  /// @param rank place among the suffixes; below 0 those that come before the release
  /// @param number empty where none is written
  record Suffix(int rank, String number) {

    static final Suffix NONE = new Suffix(0, "");
  }

  /// @param before suffixes of versions before the release, the lowest first
  /// @param after suffixes of versions after it, the lowest first
  record Dialect(List<String> before, List<String> after, boolean hasHashes) {

    /// Empty for a word that is no suffix.
    Optional<Integer> rank(String suffix) {
      int below = before.indexOf(suffix);
      int above = after.indexOf(suffix);
      return below < 0 && above < 0
          ? Optional.empty()
          : Optional.of(below < 0 ? above + 1 : below - before.size());
    }
  }

  static Optional<SuffixedVersion> parse(String written, Dialect dialect) {
    var cursor = new Cursor(written.strip());
    var numbers = new ArrayList<String>();
    do {
      numbers.add(cursor.digits());
    } while (cursor.take('.'));
    var letter = cursor.letters();
    var suffixes = new ArrayList<Suffix>();
    while (cursor.take('_')) {
      var rank = dialect.rank(cursor.letters());
      if (rank.isEmpty()) {
        return Optional.empty();
      }
      suffixes.add(new Suffix(rank.get(), cursor.digits()));
    }
    boolean hasHash = dialect.hasHashes() && cursor.take('~');
    var hash = hasHash ? cursor.until("-") : "";
    boolean hasRevision = cursor.take("-r");
    var revision = hasRevision ? cursor.digits() : "0";
    boolean isBroken =
        numbers.contains("")
            || !cursor.isAtEnd()
            || revision.isEmpty()
            || !isLetter(letter)
            || (hasHash && !isHash(hash));
    return isBroken
        ? Optional.empty()
        : Optional.of(new SuffixedVersion(numbers, letter, suffixes, hash, Numeral.of(revision)));
  }

  /// Numbers, letter, suffixes, hash, revision.
  ///
  /// @param fractions compares numbers behind the first of which one begins with a zero
  /// @param suffixNumbers compares the numbers of equal suffixes, empty where none is written
  static int compare(
      SuffixedVersion a,
      SuffixedVersion b,
      Comparator<String> fractions,
      Comparator<String> suffixNumbers) {
    int sign = compareNumbers(a.numbers, b.numbers, fractions);
    if (sign == 0) {
      sign = a.letter.compareTo(b.letter);
    }
    if (sign == 0) {
      sign = compareSuffixes(a.suffixes, b.suffixes, suffixNumbers);
    }
    if (sign == 0) {
      sign = a.hash.compareTo(b.hash);
    }
    return sign == 0 ? a.revision.compareTo(b.revision) : sign;
  }

  private static int compareNumbers(List<String> a, List<String> b, Comparator<String> fractions) {
    int sign = Numeral.of(a.getFirst()).compareTo(Numeral.of(b.getFirst()));
    for (int i = 1; i < Math.min(a.size(), b.size()) && sign == 0; i++) {
      boolean isFraction = a.get(i).startsWith("0") || b.get(i).startsWith("0");
      sign =
          isFraction
              ? fractions.compare(a.get(i), b.get(i))
              : Numeral.of(a.get(i)).compareTo(Numeral.of(b.get(i)));
    }
    return sign == 0 ? Integer.compare(a.size(), b.size()) : sign;
  }

  private static int compareSuffixes(
      List<Suffix> a, List<Suffix> b, Comparator<String> suffixNumbers) {
    for (int i = 0; i < Math.max(a.size(), b.size()); i++) {
      var left = i < a.size() ? a.get(i) : Suffix.NONE;
      var right = i < b.size() ? b.get(i) : Suffix.NONE;
      int sign = Integer.compare(left.rank, right.rank);
      if (sign == 0) {
        sign = suffixNumbers.compare(left.number, right.number);
      }
      if (sign != 0) {
        return sign;
      }
    }
    return 0;
  }

  private static boolean isLetter(String letter) {
    return letter.isEmpty()
        || (letter.length() == 1 && letter.charAt(0) >= 'a' && letter.charAt(0) <= 'z');
  }

  private static boolean isHash(String hash) {
    return !hash.isEmpty() && Ascii.isAll(hash, c -> "0123456789abcdef".indexOf(c) >= 0);
  }
}
