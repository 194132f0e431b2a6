package dev.plimsoll.engine.version;

import java.util.List;

/// Constraints of Dart's pub: `>=1.2.0 <2.0.0`, `^1.2.3`, `any` (pub.dev, "Version constraints").
/// `^0.1.2` ends before `0.2.0`; `<2.0.0` leaves out the pre-releases of `2.0.0`.
final class PubConstraint {

  private static final GrammarOrder<BuildVersion> ORDER = BuildVersion.PUB;
  private static final Comparators COMPARISONS = new Comparators(ORDER);

  static final RangeSyntax SYNTAX = new Comparators(ORDER, PubConstraint::read);

  private PubConstraint() {}

  private static List<Clause> read(String text) {
    if (text.equals("any")) {
      return List.of(new Clause.Test(_ -> true));
    }
    if (text.startsWith("^")) {
      return ORDER
          .read(text.substring(1))
          .map(PubConstraint::caret)
          .orElseGet(() -> List.of(new Clause.Unreadable(text)));
    }
    return COMPARISONS.conjunction(text).stream().map(PubConstraint::withoutPreReleases).toList();
  }

  private static List<Clause> caret(Version from) {
    var numbers = ORDER.value(from).version().numbers();
    int place = numbers.getFirst().isZero() && numbers.size() > 1 ? 1 : 0;
    var next = new SemanticBound.Partial("", numbers, false).next(place);
    return List.of(new Clause.Comparison(Operator.AT_LEAST, from), below(next));
  }

  private static Clause withoutPreReleases(Clause clause) {
    return clause instanceof Clause.Comparison(var operator, var bound)
            && operator == Operator.LESS
            && !ORDER.value(bound).version().isPreRelease()
        ? below(bound.text())
        : clause;
  }

  private static Clause below(String bound) {
    return BuildVersion.parse(bound + "-0")
        .<Clause>map(it -> new Clause.Comparison(Operator.LESS, ORDER.version(bound, it)))
        .orElseGet(() -> Clause.compare(Operator.LESS, bound, ORDER));
  }
}
