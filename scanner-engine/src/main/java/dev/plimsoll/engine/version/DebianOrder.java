package dev.plimsoll.engine.version;

import java.util.OptionalInt;

/// Debian order: epoch, upstream, revision; digits as numbers of any length, letters before
/// everything but `~`, and `~` before the end (deb-version(7), "Sorting algorithm"; `verrevcmp` in
/// dpkg's `version.c`).
public final class DebianOrder implements VersionOrder {

  @Override
  public String name() {
    return "dpkg";
  }

  @Override
  public OptionalInt compare(String a, String b) {
    var left = DebianVersion.parse(a);
    var right = DebianVersion.parse(b);
    return left.isEmpty() || right.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(compare(left.get(), right.get()));
  }

  private static int compare(DebianVersion a, DebianVersion b) {
    int sign = Integer.compare(a.epoch(), b.epoch());
    if (sign == 0) {
      sign = compareParts(a.upstream(), b.upstream());
    }
    return sign == 0 ? compareParts(a.revision(), b.revision()) : sign;
  }

  /// Runs of other characters and runs of digits in turn. Each character is looked at once.
  private static int compareParts(String a, String b) {
    int i = 0;
    int j = 0;
    while (i < a.length() || j < b.length()) {
      while (isInRun(a, i) || isInRun(b, j)) {
        int sign = Integer.compare(weight(a, i), weight(b, j));
        if (sign != 0) {
          return sign;
        }
        i++;
        j++;
      }
      i = afterZeros(a, i);
      j = afterZeros(b, j);
      int endA = afterDigits(a, i);
      int endB = afterDigits(b, j);
      int sign = compareNumbers(a, i, endA, b, j, endB);
      if (sign != 0) {
        return sign;
      }
      i = endA;
      j = endB;
    }
    return 0;
  }

  private static boolean isInRun(String text, int index) {
    return index < text.length() && !isDigit(text.charAt(index));
  }

  /// A digit ends the run like the end of the text does.
  private static int weight(String text, int index) {
    if (!isInRun(text, index)) {
      return 0;
    }
    char c = text.charAt(index);
    if (c == '~') {
      return -1;
    }
    boolean isLetter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    return isLetter ? c : c + 256;
  }

  /// Without leading zeros the longer number is the greater one.
  private static int compareNumbers(String a, int i, int endA, String b, int j, int endB) {
    int sign = Integer.compare(endA - i, endB - j);
    return sign == 0 ? Integer.signum(a.substring(i, endA).compareTo(b.substring(j, endB))) : sign;
  }

  private static int afterZeros(String text, int index) {
    int i = index;
    while (i < text.length() && text.charAt(i) == '0') {
      i++;
    }
    return i;
  }

  private static int afterDigits(String text, int index) {
    int i = index;
    while (i < text.length() && isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
