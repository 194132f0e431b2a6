package dev.plimsoll.engine.filter;

/// Comparisons that take capitals for small letters, of ASCII alone as Falco's `strcasestr` does,
/// and without a copy of the text.
final class Caseless {

  private Caseless() {}

  static boolean contains(String text, String part) {
    if (part.isEmpty()) {
      return true;
    }
    char first = small(part.charAt(0));
    char capital = capital(first);
    int last = text.length() - part.length();
    for (int from = 0; from <= last; from++) {
      char c = text.charAt(from);
      if ((c == first || c == capital) && startsWith(text, from, part)) {
        return true;
      }
    }
    return false;
  }

  static boolean same(char a, char b) {
    return a == b || small(a) == small(b);
  }

  /// Of a part whose first character was compared before.
  private static boolean startsWith(String text, int from, String part) {
    for (int i = 1; i < part.length(); i++) {
      if (!same(text.charAt(from + i), part.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// The same letter in the other case; every other character itself.
  static char other(char c) {
    return capital(c) == c ? small(c) : capital(c);
  }

  private static char capital(char c) {
    return c >= 'a' && c <= 'z' ? (char) (c - 32) : c;
  }

  private static char small(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }
}
