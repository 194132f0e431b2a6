package dev.plimsoll.engine.advisory.signal;

import java.util.OptionalLong;

/// CVE ids as numbers, by which the file is ordered: `CVE-2024-3094` is 2024000003094.
final class CveNumber {

  private static final String PREFIX = "CVE-";
  private static final int YEAR_END = 8;
  private static final int SHORTEST = 4;

  /// The list allows 19 digits; nine are more than it has ever used.
  private static final int LONGEST = 9;

  private static final long YEAR = 1_000_000_000L;

  private CveNumber() {}

  /// Empty for any other text.
  static OptionalLong of(String id) {
    int length = id.length() - YEAR_END - 1;
    if (!id.startsWith(PREFIX) || length < SHORTEST || length > LONGEST || id.charAt(8) != '-') {
      return OptionalLong.empty();
    }
    long year = digits(id, PREFIX.length(), YEAR_END);
    long number = digits(id, YEAR_END + 1, id.length());
    boolean isPadded = length > SHORTEST && id.charAt(YEAR_END + 1) == '0';
    return year < 1_000 || number < 0 || isPadded
        ? OptionalLong.empty()
        : OptionalLong.of(year * YEAR + number);
  }

  static String id(long number) {
    String digits = Long.toString(number % YEAR);
    return PREFIX
        + number / YEAR
        + "-"
        + "0".repeat(Math.max(0, SHORTEST - digits.length()))
        + digits;
  }

  /// -1 where one is none of ASCII's.
  private static long digits(String text, int from, int to) {
    long value = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
