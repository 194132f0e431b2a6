package dev.plimsoll.engine.filter;

import java.util.function.Predicate;

/// A pattern of `fnmatch(3)` without flags (POSIX.1, "Pattern Matching Notation"): `*` and `?`
/// match a slash and a leading dot too, `[a-z]`, `[!a]` and `[^a]` one character, `\` takes the
/// next one as it stands. Classes (`[[:alpha:]]`) are the ASCII ones.
///
/// Matching takes at most text × pattern steps: a second star gives up what the first one took.
final class Wildcard implements Predicate<String> {

  private final String pattern;
  private final boolean isCaseless;

  private Wildcard(String pattern, boolean isCaseless) {
    this.pattern = pattern;
    this.isCaseless = isCaseless;
  }

  /// Stars between plain texts, the usual case, need no steps through the pattern.
  static Predicate<String> of(String pattern, boolean isCaseless) {
    boolean isPlain = pattern.chars().noneMatch(c -> "?[\\".indexOf(c) >= 0);
    return isPlain && !isCaseless ? Stars.of(pattern) : new Wildcard(pattern, isCaseless);
  }

  @Override
  public boolean test(String text) {
    int at = 0;
    int in = 0;
    int star = -1;
    int resume = 0;
    while (at < text.length()) {
      if (in < pattern.length() && pattern.charAt(in) == '*') {
        star = ++in;
        resume = at;
        continue;
      }
      int next = in < pattern.length() ? one(in, text.charAt(at)) : -1;
      if (next >= 0) {
        in = next;
        at++;
      } else if (star >= 0) {
        in = star;
        at = ++resume;
      } else {
        return false;
      }
    }
    while (in < pattern.length() && pattern.charAt(in) == '*') {
      in++;
    }
    return in == pattern.length();
  }

  /// Where the pattern goes on when the element at `in` matches; -1 where it does not.
  private int one(int in, char c) {
    char wanted = pattern.charAt(in);
    switch (wanted) {
      case '?' -> {
        return in + 1;
      }
      case '[' -> {
        int end = Brackets.end(pattern, in);
        if (end > 0) {
          return Brackets.matches(pattern, in, end, c, isCaseless) ? end : -1;
        }
      }
      case '\\' -> {
        if (in + 1 < pattern.length()) {
          return same(pattern.charAt(in + 1), c) ? in + 2 : -1;
        }
      }
      default -> {}
    }
    return same(wanted, c) ? in + 1 : -1;
  }

  private boolean same(char a, char b) {
    return isCaseless ? Caseless.same(a, b) : a == b;
  }
}
