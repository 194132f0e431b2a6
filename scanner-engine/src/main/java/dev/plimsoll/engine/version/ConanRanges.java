package dev.plimsoll.engine.version;

import java.util.ArrayList;
import java.util.List;

/// Ranges of Conan: `[>=1.2 <2]`, `[~1.2]`, `[^1.2 || 3.0]`, `[*]`, options behind a comma
/// (`include_prerelease`) left out; a version without brackets is itself (Conan 2, "Version
/// ranges").
final class ConanRanges {

  static final RangeSyntax SYNTAX = ConanRanges::read;

  private static final GrammarOrder<ConanVersion> ORDER = ConanVersion.ORDER;
  private static final Comparators COMPARATORS = new Comparators(ORDER, ConanRanges::special);

  private ConanRanges() {}

  private static VersionConstraints read(String written) {
    var text = written.strip();
    boolean isRange = text.startsWith("[") && text.endsWith("]");
    var inside = isRange ? text.substring(1, text.length() - 1) : text;
    int comma = inside.indexOf(", ");
    boolean hasOptions = comma >= 0 && Ascii.isLetter(inside.charAt(inside.length() - 1));
    return COMPARATORS.read(hasOptions ? inside.substring(0, comma) : inside);
  }

  private static List<Clause> special(String text) {
    if (text.equals("*")) {
      return List.of(new Clause.Test(_ -> true));
    }
    if (!text.startsWith("~") && !text.startsWith("^")) {
      return List.of();
    }
    return ORDER
        .read(text.substring(1))
        .map(version -> between(version, text.charAt(0)))
        .orElseGet(() -> List.of(new Clause.Unreadable(text)));
  }

  /// `~1.2.3` ends before `1.3`, `~1` and `^1.2` before `2`, `^0.1.2` before `0.2`.
  private static List<Clause> between(Version from, char sign) {
    var numbers = ORDER.value(from).parts().stream().map(ConanVersion.Part::number).toList();
    int place = Math.min(1, numbers.size() - 1);
    if (sign == '^') {
      place = 0;
      while (place < numbers.size() - 1 && numbers.get(place).isZero()) {
        place++;
      }
    }
    var limit = new ArrayList<>(numbers.subList(0, place));
    limit.add(numbers.get(place).next());
    var text = String.join(".", limit.stream().map(Numeral::toString).toList());
    return List.of(
        new Clause.Comparison(Operator.AT_LEAST, from), Clause.compare(Operator.LESS, text, ORDER));
  }
}
