package dev.plimsoll.engine.version;

import java.util.Optional;

/// `[epoch:]upstream[-revision]` (deb-version(7)), split at the first colon and the last hyphen.
///
/// Two of them may compare as equal without being equal: `1.0` and `1.00-0`. See [DebianOrder].
///
/// @param revision empty where there is none; the same as `0` to the order
public record DebianVersion(int epoch, String upstream, String revision)
    implements Comparable<DebianVersion> {

  /// Empty where dpkg itself refuses to compare (`parseversion` in dpkg's `parsehelp.c`): nothing,
  /// a blank inside, an epoch that is no number from 0 to 2147483647, nothing before the revision's
  /// hyphen or after it. What dpkg only warns of is read: an upstream version that begins with no
  /// digit, characters outside `A-Za-z0-9.+~-`. Blanks around the version do not count.
  public static Optional<DebianVersion> parse(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && Ascii.isBlank(text.charAt(start))) {
      start++;
    }
    while (start < end && Ascii.isBlank(text.charAt(end - 1))) {
      end--;
    }
    var version = text.substring(start, end);
    if (Ascii.hasBlank(version)) {
      return Optional.empty();
    }
    int colon = version.indexOf(':');
    int epoch = colon < 0 ? 0 : epoch(version.substring(0, colon));
    var rest = version.substring(colon + 1);
    int hyphen = rest.lastIndexOf('-');
    var upstream = hyphen < 0 ? rest : rest.substring(0, hyphen);
    var revision = hyphen < 0 ? "" : rest.substring(hyphen + 1);
    boolean hasEmptyPart = upstream.isEmpty() || (hyphen >= 0 && revision.isEmpty());
    return epoch < 0 || hasEmptyPart
        ? Optional.empty()
        : Optional.of(new DebianVersion(epoch, upstream, revision));
  }

  @Override
  public int compareTo(DebianVersion other) {
    return DebianOrder.compare(this, other);
  }

  /// As deb-version(7) writes it: without an epoch of 0.
  @Override
  public String toString() {
    var whole = revision.isEmpty() ? upstream : upstream + "-" + revision;
    // A colon in the upstream version would pass for the end of an epoch.
    return epoch == 0 && upstream.indexOf(':') < 0 ? whole : epoch + ":" + whole;
  }

  /// Negative where it is none. A sign is read, as `strtol` does; leading zeros may be many.
  private static int epoch(String text) {
    boolean isSigned = text.startsWith("+") || text.startsWith("-");
    var digits = isSigned ? text.substring(1) : text;
    if (!Ascii.isNumber(digits)) {
      return -1;
    }
    int first = 0;
    while (first < digits.length() - 1 && digits.charAt(first) == '0') {
      first++;
    }
    long value =
        digits.length() - first > 10
            ? Long.MAX_VALUE
            : Long.parseLong(digits, first, digits.length(), 10);
    return value > Integer.MAX_VALUE || (text.startsWith("-") && value > 0) ? -1 : (int) value;
  }
}
