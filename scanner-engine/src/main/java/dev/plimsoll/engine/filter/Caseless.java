package dev.plimsoll.engine.filter;

/// Comparisons that take capitals for small letters, of ASCII alone as Falco's `strcasestr` does,
/// and without a copy of the text.
final class Caseless {

  private Caseless() {}

  static boolean contains(String text, String part) {
    int last = text.length() - part.length();
    for (int from = 0; from <= last; from++) {
      if (startsWith(text, from, part)) {
        return true;
      }
    }
    return false;
  }

  static boolean same(char a, char b) {
    return a == b || small(a) == small(b);
  }

  private static boolean startsWith(String text, int from, String part) {
    for (int i = 0; i < part.length(); i++) {
      if (!same(text.charAt(from + i), part.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static char small(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }
}
