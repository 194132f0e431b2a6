package dev.plimsoll.engine.version;

/// Debian order: epoch, upstream, revision; digits as numbers of any length, letters before
/// everything but `~`, and `~` before the end (deb-version(7), "Sorting algorithm"; `verrevcmp` in
/// dpkg's `version.c`).
public final class DebianOrder extends GrammarOrder<DebianVersion> {

  public DebianOrder() {
    super("dpkg", DebianVersion.class, DebianVersion::parse);
  }

  static int compare(DebianVersion a, DebianVersion b) {
    int sign = Integer.compare(a.epoch(), b.epoch());
    if (sign == 0) {
      sign = compareParts(a.upstream(), b.upstream());
    }
    return sign == 0 ? compareParts(a.revision(), b.revision()) : sign;
  }

  /// Runs of other characters and runs of digits in turn. Each character is looked at once.
  static int compareParts(String a, String b) {
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
      int endA = Cursor.endOfDigits(a, i);
      int endB = Cursor.endOfDigits(b, j);
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
    return index < text.length() && !Ascii.isDigit(text.charAt(index));
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
    return Ascii.isLetter(c) ? c : c + 256;
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
}
