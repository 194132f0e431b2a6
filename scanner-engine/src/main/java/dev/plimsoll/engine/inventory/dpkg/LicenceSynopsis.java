package dev.plimsoll.engine.inventory.dpkg;

import java.util.Locale;
import java.util.regex.Pattern;

/// Tells short names of licences from sentences: `GPL-2+ with OpenSSL exception`, `GPL-1+ or
/// Artistic, and Expat` (copyright-format 1.0, "License specification").
final class LicenceSynopsis {

  private static final int LIMIT = 500;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /// Beyond the specification names hold slashes and tildes: `MIT/X11`, `BSD-3-clause~Intel`.
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.+~_/:-]*");

  /// `with Bison exception`, `with Libtool script exception`.
  private static final int WORDS_OF_AN_EXCEPTION = 3;

  private LicenceSynopsis() {}

  /// True where names alternate with `and`, `or`, commas and exceptions.
  static boolean isOne(String text) {
    if (text.isEmpty() || text.length() > LIMIT) {
      return false;
    }
    int expected = 1;
    for (var written : BLANKS.split(text, -1)) {
      var word = bare(written);
      switch (word.toLowerCase(Locale.ROOT)) {
        case "and", "or", "and/or" -> expected = 1;
        case "with" -> expected = WORDS_OF_AN_EXCEPTION;
        case "exception", "exceptions" -> expected = 0;
        default -> {
          if (expected == 0 || !NAME.matcher(word).matches()) {
            return false;
          }
          expected--;
        }
      }
      expected = written.endsWith(",") ? 1 : expected;
    }
    return true;
  }

  private static String bare(String word) {
    int start = word.startsWith("(") ? 1 : 0;
    int end = word.length();
    while (end > start && (word.charAt(end - 1) == ',' || word.charAt(end - 1) == ')')) {
      end--;
    }
    return word.substring(start, end);
  }
}
