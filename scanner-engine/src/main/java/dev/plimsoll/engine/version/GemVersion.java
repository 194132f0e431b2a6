package dev.plimsoll.engine.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// RubyGems' order (`Gem::Version`): runs of digits and of letters, numbers above letters, missing
/// segments are zero, a hyphen means `.pre.`; anything with a letter comes before its release.
///
/// @param segments as written
/// @param canonical without the zeros at the end of the numbers and at the end of the rest
record GemVersion(List<Segment> segments, List<Segment> canonical)
    implements Comparable<GemVersion> {

  static final GrammarOrder<GemVersion> ORDER =
      new GrammarOrder<>("gem", GemVersion.class, GemVersion::parse);

  /// The platform behind the version, as in `1.2.0-x86_64-linux`, is cut. No text is `0`.
  static Optional<GemVersion> parse(String written) {
    var text = GemPlatform.cut(written.strip());
    if (text.isEmpty()) {
      return Optional.of(of(List.of(Numeral.ZERO)));
    }
    return isCorrect(text)
        ? Optional.of(of(Segment.runs(text.replace("-", ".pre."))))
        : Optional.empty();
  }

  private static GemVersion of(List<Segment> segments) {
    int letters = firstWord(segments);
    var canonical = new ArrayList<>(withoutLastZeros(segments.subList(0, letters)));
    canonical.addAll(withoutLastZeros(segments.subList(letters, segments.size())));
    return new GemVersion(segments, List.copyOf(canonical));
  }

  /// `[0-9]+(\.[0-9a-zA-Z]+)*(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?` of `Gem::Version`.
  private static boolean isCorrect(String text) {
    int hyphen = text.indexOf('-');
    var numbers = hyphen < 0 ? text : text.substring(0, hyphen);
    var parts = numbers.split("\\.", -1);
    boolean isCorrect = Ascii.isNumber(parts[0]);
    for (var part : parts) {
      isCorrect &= !part.isEmpty() && Ascii.isAll(part, Ascii::isAlphanumeric);
    }
    if (hyphen >= 0) {
      for (var part : text.substring(hyphen + 1).split("\\.", -1)) {
        isCorrect &= !part.isEmpty() && Ascii.isAll(part, c -> c == '-' || Ascii.isAlphanumeric(c));
      }
    }
    return isCorrect;
  }

  @Override
  public int compareTo(GemVersion other) {
    for (int i = 0; i < Math.max(canonical.size(), other.canonical.size()); i++) {
      int sign = Segment.compareWordsFirst(at(canonical, i), at(other.canonical, i));
      if (sign != 0) {
        return sign;
      }
    }
    return 0;
  }

  /// Without what makes it a pre-release.
  GemVersion release() {
    int letters = firstWord(segments);
    return letters == segments.size() ? this : of(segments.subList(0, letters));
  }

  /// The first version that `~>` with this one does not allow: `2.0` for `1.2`.
  GemVersion bump() {
    var numbers = segments.subList(0, firstWord(segments));
    int last = Math.max(0, numbers.size() - 2);
    var bumped = new ArrayList<>(numbers.subList(0, last));
    bumped.add(((Numeral) numbers.get(last)).next());
    return of(List.copyOf(bumped));
  }

  private static int firstWord(List<Segment> segments) {
    int index = 0;
    while (index < segments.size() && segments.get(index) instanceof Numeral) {
      index++;
    }
    return index;
  }

  private static List<Segment> withoutLastZeros(List<Segment> segments) {
    int end = segments.size();
    while (end > 0 && segments.get(end - 1).equals(Numeral.ZERO)) {
      end--;
    }
    return segments.subList(0, end);
  }

  private static Segment at(List<Segment> segments, int index) {
    return index < segments.size() ? segments.get(index) : Numeral.ZERO;
  }
}
