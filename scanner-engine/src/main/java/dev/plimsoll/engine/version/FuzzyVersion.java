package dev.plimsoll.engine.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The order for what no ecosystem owns: programs by hand, CPEs of NVD. Numbers, then letters that
/// hang on them (`1.0.2` < `1.0.2a` < `1.0.2za` < `1.0.3`, `1.9.5` < `1.9.5p2`), unless they name a
/// stage (`5rc1` < `5`); behind a hyphen what comes before the release, as semver.org has it
/// (`1.1.1-a` < `1.1.1`); behind a plus nothing that counts.
///
/// A guess by nature: some projects count on behind a hyphen. What is found by it is possible, not
/// certain.
record FuzzyVersion(List<Segment> main, List<Segment> pre) implements Comparable<FuzzyVersion> {

  static final GrammarOrder<FuzzyVersion> ORDER =
      new GrammarOrder<>("fuzzy", FuzzyVersion.class, FuzzyVersion::parse);

  private static final Set<String> STAGES =
      Set.of("alpha", "beta", "pre", "preview", "rc", "cr", "dev", "snapshot", "milestone");

  /// Empty where it begins with no digit; a leading `v` is passed over.
  static Optional<FuzzyVersion> parse(String written) {
    var text = written.strip().toLowerCase(Locale.ROOT);
    var cursor = new Cursor(text);
    cursor.take('v');
    if (!Ascii.isDigit(cursor.peek()) || Ascii.hasBlank(text)) {
      return Optional.empty();
    }
    var main = new ArrayList<>(Segment.runs(cursor.until("-+")));
    var pre = new ArrayList<>(cursor.take('-') ? Segment.runs(cursor.until("+")) : List.of());
    int stage = 0;
    while (stage < main.size() && !isStage(main.get(stage))) {
      stage++;
    }
    pre.addAll(0, main.subList(stage, main.size()));
    return Optional.of(new FuzzyVersion(List.copyOf(main.subList(0, stage)), List.copyOf(pre)));
  }

  private static boolean isStage(Segment segment) {
    return segment instanceof Word(var text) && STAGES.contains(text);
  }

  @Override
  public int compareTo(FuzzyVersion other) {
    for (int i = 0; i < Math.max(main.size(), other.main.size()); i++) {
      int sign = compare(at(main, i), at(other.main, i));
      if (sign != 0) {
        return sign;
      }
    }
    int sign = Boolean.compare(pre.isEmpty(), other.pre.isEmpty());
    return sign == 0 ? Segment.compareNumbersFirst(pre, other.pre) : sign;
  }

  /// Zero and nothing are the same and less than letters; letters are less than any other number.
  private static int compare(Segment a, Segment b) {
    return switch (a) {
      case Numeral left when b instanceof Numeral right -> left.compareTo(right);
      case Word left when b instanceof Word right -> left.text().compareTo(right.text());
      case Numeral left -> left.isZero() ? -1 : 1;
      case Word _ -> -compare(b, a);
    };
  }

  private static Segment at(List<Segment> segments, int index) {
    return index < segments.size() ? segments.get(index) : Numeral.ZERO;
  }
}
