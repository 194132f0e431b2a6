package dev.plimsoll.engine.filter;

/// A bracket expression of a [Wildcard]: `[abc]`, `[a-z]`, `[!0-9]`, `[[:digit:]_]`.
final class Brackets {

  private Brackets() {}

  /// Behind the bracket that closes the one at `open`; 0 where none does, and the bracket means
  /// itself.
  static int end(String pattern, int open) {
    int at = first(pattern, open);
    // a bracket in the first place is a member
    for (int i = at; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == ']' && i > at) {
        return i + 1;
      }
      if (c == '[' && pattern.startsWith("[:", i)) {
        int close = pattern.indexOf(":]", i + 2);
        i = close < 0 ? i : close + 1;
      } else if (c == '\\') {
        i++;
      }
    }
    return 0;
  }

  static boolean matches(String pattern, int open, int end, char c, boolean isCaseless) {
    int from = first(pattern, open);
    boolean isNegated = from > open + 1;
    boolean isMember =
        has(pattern, from, end - 1, c)
            || (isCaseless && has(pattern, from, end - 1, Caseless.other(c)));
    return isMember != isNegated;
  }

  private static int first(String pattern, int open) {
    boolean isNegated = pattern.startsWith("!", open + 1) || pattern.startsWith("^", open + 1);
    return isNegated ? open + 2 : open + 1;
  }

  private static boolean has(String pattern, int from, int end, char c) {
    int i = from;
    while (i < end) {
      if (pattern.startsWith("[:", i) && pattern.indexOf(":]", i + 2) > 0) {
        int close = pattern.indexOf(":]", i + 2);
        if (isOfClass(pattern.substring(i + 2, close), c)) {
          return true;
        }
        i = close + 2;
        continue;
      }
      if (pattern.charAt(i) == '\\' && i + 1 < end) {
        i++;
      }
      char low = pattern.charAt(i);
      boolean isRange = i + 2 < end && pattern.charAt(i + 1) == '-';
      char high = isRange ? pattern.charAt(i + 2) : low;
      if (low <= c && c <= high) {
        return true;
      }
      i += isRange ? 3 : 1;
    }
    return false;
  }

  private static boolean isOfClass(String name, char c) {
    boolean isDigit = c >= '0' && c <= '9';
    boolean isUpper = c >= 'A' && c <= 'Z';
    boolean isLower = c >= 'a' && c <= 'z';
    boolean isBlank = c == ' ' || c == '\t';
    boolean isSign = c > ' ' && c < 127 && !isDigit && !isUpper && !isLower;
    return switch (name) {
      case "digit" -> isDigit;
      case "upper" -> isUpper;
      case "lower" -> isLower;
      case "alpha" -> isUpper || isLower;
      case "alnum" -> isUpper || isLower || isDigit;
      case "xdigit" -> isDigit || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
      case "blank" -> isBlank;
      case "space" -> isBlank || (c >= '\n' && c <= '\r');
      case "punct" -> isSign;
      case "graph" -> c > ' ' && c < 127;
      case "print" -> c >= ' ' && c < 127;
      case "cntrl" -> c < ' ' || c == 127;
      default -> false;
    };
  }
}
