package dev.plimsoll.engine.version;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Maven's order (`ComparableVersion` of maven-artifact 3.9): numbers and qualifiers; a hyphen, and
/// each border of digits and letters, opens a list inside the list.
///
/// One thing Maven does otherwise: the Java runtime that a build is for does not count here,
/// `12.10.2.jre11` is `12.10.2.jre8` (Microsoft's JDBC driver), since both have the same faults.
///
/// A list holds at most one other, as its last item, so the lists are kept here one below the other
/// and compared without recursion: a version of thousands of hyphens costs no stack.
///
/// @param levels items of each list, without those at its end that mean nothing (`0`, `final`)
record MavenVersion(List<List<Segment>> levels) implements Comparable<MavenVersion> {

  static final GrammarOrder<MavenVersion> ORDER =
      new GrammarOrder<>("maven", MavenVersion.class, MavenVersion::parse);

  /// To Maven every text is a version; what is refused here is none, a blank inside, or a property
  /// that nobody has replaced (`${project.version}`).
  static Optional<MavenVersion> parse(String written) {
    var text = written.strip();
    return text.isEmpty() || Ascii.hasBlank(text) || text.contains("${")
        ? Optional.empty()
        : Optional.of(
            new MavenVersion(
                new MavenLists().read(withoutRuntime(text.toLowerCase(Locale.ENGLISH)))));
  }

  private static String withoutRuntime(String text) {
    int dot = text.lastIndexOf('.');
    boolean isRuntime =
        dot > 0
            && (text.startsWith("jre", dot + 1) || text.startsWith("jdk", dot + 1))
            && Ascii.isNumber(text.substring(dot + 4));
    return isRuntime ? text.substring(0, dot) : text;
  }

  @Override
  public int compareTo(MavenVersion other) {
    for (int level = 0; ; level++) {
      var a = items(level);
      var b = other.items(level);
      int ends = Math.max(a.size(), b.size());
      for (int i = 0; i < ends; i++) {
        int sign =
            i < a.size() ? compare(a.get(i), other, level, i) : -compare(b.get(i), this, level, i);
        if (sign != 0) {
          return sign;
        }
      }
      boolean goesOn = levels.size() > level + 1;
      boolean otherGoesOn = other.levels.size() > level + 1;
      if (!goesOn || !otherGoesOn) {
        return compareListToNothing(level + 1) - other.compareListToNothing(level + 1);
      }
    }
  }

  /// An item beside whatever the other version has at that place: an item, a list, or nothing.
  private static int compare(Segment item, MavenVersion other, int level, int index) {
    var items = other.items(level);
    if (index < items.size()) {
      return compare(item, items.get(index));
    }
    boolean isList = index == items.size() && other.levels.size() > level + 1;
    if (isList) {
      return item instanceof Numeral ? 1 : -1;
    }
    return compareToNothing(item);
  }

  private static int compare(Segment a, Segment b) {
    return a instanceof Word left && b instanceof Word right
        ? Qualifier.rank(left).compareTo(Qualifier.rank(right))
        : Segment.compareWordsFirst(a, b);
  }

  private static int compareToNothing(Segment item) {
    return switch (item) {
      case Numeral number -> number.isZero() ? 0 : 1;
      case Word word -> Qualifier.rank(word).compareTo(Qualifier.RELEASE);
    };
  }

  /// All lists from this one on; where there is none, it is nothing itself.
  private int compareListToNothing(int first) {
    for (int level = first; level < levels.size(); level++) {
      for (var item : items(level)) {
        int sign = Integer.signum(compareToNothing(item));
        if (sign != 0) {
          return sign;
        }
      }
    }
    return 0;
  }

  private List<Segment> items(int level) {
    return level < levels.size() ? levels.get(level) : List.of();
  }

  /// Words of a known stage by their place, all others behind them by their letters.
  private static final class Qualifier {

    static final String RELEASE = "5";

    private static final Map<String, String> PLACES =
        Map.of("alpha", "0", "beta", "1", "milestone", "2", "rc", "3", "snapshot", "4", "sp", "6");

    static String rank(Word word) {
      return MavenLists.isRelease(word)
          ? RELEASE
          : PLACES.getOrDefault(word.text(), "7-" + word.text());
    }
  }
}
