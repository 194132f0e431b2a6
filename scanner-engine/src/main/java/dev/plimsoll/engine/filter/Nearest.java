package dev.plimsoll.engine.filter;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// The name that somebody most likely meant: the one with the fewest letters inserted, left out,
/// replaced or swapped with their neighbour (Damerau–Levenshtein, optimal string alignment).
final class Nearest {

  /// Longer ones are not compared: nobody mistypes them.
  private static final int LONGEST = 60;

  private Nearest() {}

  /// Empty where none is near: a third of the letters may differ, at most three.
  static Optional<String> of(String mistyped, Collection<String> names) {
    var wanted = mistyped.toLowerCase(Locale.ROOT);
    int allowed = Math.min(3, Math.max(1, wanted.length() / 3));
    return names.stream()
        .filter(name -> Math.abs(name.length() - wanted.length()) <= allowed)
        .filter(name -> distance(wanted, name) <= allowed)
        .min(
            Comparator.comparingInt((String name) -> distance(wanted, name))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static int distance(String a, String b) {
    if (a.length() > LONGEST || b.length() > LONGEST) {
      return Integer.MAX_VALUE;
    }
    int[] before = new int[b.length() + 1];
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
        if (isSwapped(a, i, b, j)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      before = above;
      above = row;
    }
    return above[b.length()];
  }

  private static boolean isSwapped(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
