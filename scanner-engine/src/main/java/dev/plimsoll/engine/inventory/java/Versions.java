package dev.plimsoll.engine.inventory.java;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What builds write where a version belongs.
final class Versions {

  private static final int LIMIT = 128;
  private static final Pattern BLANK = Pattern.compile("[\\s,]+");
  private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z][\\w.+~:-]*");
  private static final Pattern PUNCTUATION = Pattern.compile("[^0-9a-z]+");
  private static final Pattern TRAILING_ZEROS = Pattern.compile("(?:\\.0)+$");

  private Versions() {}

  /// The version in a text: its first word, as `1.8.0_191 (Oracle)` and `3.4.10, built on …` have
  /// it; empty where that is none, as `unspecified` of Gradle.
  static Optional<String> stated(String text) {
    var first = BLANK.split(text.replace("\"", "").strip(), 2)[0];
    boolean isVersion =
        first.length() <= LIMIT
            && VERSION.matcher(first).matches()
            && first.chars().anyMatch(Character::isDigit);
    return isVersion ? Optional.of(first) : Optional.empty();
  }

  /// True for two ways to write one version: `24.1-jre` and OSGi's `24.1.0.jre`, `1.60` and
  /// `1.60.0`.
  static boolean agree(String one, String other) {
    var a = plain(one);
    var b = plain(other);
    return a.equals(b) || a.startsWith(b + ".") || b.startsWith(a + ".");
  }

  private static String plain(String version) {
    var words = PUNCTUATION.matcher(version.toLowerCase(Locale.ROOT)).replaceAll(".");
    return TRAILING_ZEROS.matcher(words.replaceAll("(\\.0)+(?=\\.[a-z])", "")).replaceFirst("");
  }
}
