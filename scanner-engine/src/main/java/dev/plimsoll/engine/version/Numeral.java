package dev.plimsoll.engine.version;

import java.util.List;

/// A whole number of any length: dates and hashes do not fit a machine word.
///
/// @param digits without leading zeros, so empty for zero
record Numeral(String digits) implements Segment, Comparable<Numeral> {

  static final Numeral ZERO = new Numeral("");

  /// @param digits digits only; none mean zero
  static Numeral of(String digits) {
    int zeros = 0;
    while (zeros < digits.length() && digits.charAt(zeros) == '0') {
      zeros++;
    }
    return zeros == digits.length() ? ZERO : new Numeral(digits.substring(zeros));
  }

  boolean isZero() {
    return digits.isEmpty();
  }

  /// This number plus one.
  Numeral next() {
    int end = digits.length();
    while (end > 0 && digits.charAt(end - 1) == '9') {
      end--;
    }
    var nines = "0".repeat(digits.length() - end);
    return new Numeral(
        end == 0
            ? "1" + nines
            : digits.substring(0, end - 1) + (char) (digits.charAt(end - 1) + 1) + nines);
  }

  /// The longer number is the greater one.
  @Override
  public int compareTo(Numeral other) {
    int sign = Integer.compare(digits.length(), other.digits.length());
    return sign == 0 ? digits.compareTo(other.digits) : sign;
  }

  @Override
  public String toString() {
    return isZero() ? "0" : digits;
  }

  /// Part by part; missing parts are zero.
  static int compare(List<Numeral> a, List<Numeral> b) {
    for (int i = 0; i < Math.max(a.size(), b.size()); i++) {
      int sign = at(a, i).compareTo(at(b, i));
      if (sign != 0) {
        return sign;
      }
    }
    return 0;
  }

  /// Zero behind the end.
  static Numeral at(List<Numeral> numbers, int index) {
    return index < numbers.size() ? numbers.get(index) : ZERO;
  }
}
