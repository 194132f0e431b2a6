package dev.plimsoll.engine.version;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Constraints of Composer (composer/semver, `VersionParser::parseConstraints`, 3.x): blank or
/// comma is *and*, `||` or `|` is *or*; `^1.2`, `~1.2` (which ends before `2.0`), `1.2.*`, `1.0 -
/// 2.0`.
///
/// `<` and `>=` without a stability mean the development version of the bound, so that no
/// pre-release of `2.0` is below `<2.0`.
///
/// @param isAdvisory `<` and `>=` mean the bound itself, as everywhere in advisories
record ComposerConstraints(boolean isAdvisory) implements RangeSyntax {

  private static final GrammarOrder<ComposerVersion> ORDER = ComposerVersion.ORDER;

  private static final String VERSION =
      "v?(\\d++)(?:\\.(\\d++))?(?:\\.(\\d++))?(?:\\.(\\d++))?(?:"
          + ComposerNormal.MODIFIER
          + "|\\.([x*][.-]?dev))(?:\\+\\S+)?";
  private static final Pattern ANYTHING = ComposerNormal.pattern("v?[x*](\\.[x*])*+");
  private static final Pattern TILDE_OR_CARET = ComposerNormal.pattern("[~^]" + VERSION);
  private static final Pattern WILDCARD =
      ComposerNormal.pattern("v?(\\d++)(?:\\.(\\d++))?(?:\\.(\\d++))?(?:\\.[x*])++");
  private static final Pattern HYPHEN =
      ComposerNormal.pattern("(" + VERSION + ") +- +(" + VERSION + ")");
  private static final Pattern COMPARATOR =
      Pattern.compile("(<>|!=|>=?|<=?|==?)?\\s*(.*)", Pattern.DOTALL);
  private static final Pattern STABILITY = ComposerNormal.pattern(".*-" + ComposerNormal.MODIFIER);

  /// A wish for a stability, which says nothing about versions that are there.
  private static final Pattern FLAG =
      ComposerNormal.pattern("([^,\\s@]*)@(?:stable|rc|beta|alpha|dev)");

  private static final Pattern AND =
      Pattern.compile("(?<!^|as|[=>< ,]) *(?<!-)[, ](?!-) *(?!,|as|$)");

  @Override
  public VersionConstraints read(String text) {
    var alternatives = new ArrayList<Alternative>();
    for (var part : text.strip().replaceAll("\\s+", " ").split(" ?\\|\\|? ?", -1)) {
      var clauses = new ArrayList<Clause>();
      for (var constraint : AND.split(part, -1)) {
        clauses.addAll(clauses(constraint, text.isBlank()));
      }
      alternatives.add(new Alternative(part, clauses));
    }
    return new VersionConstraints(ORDER, alternatives);
  }

  private List<Clause> clauses(String written, boolean isAll) {
    var flag = FLAG.matcher(written);
    boolean hasFlag = flag.matches();
    var text = hasFlag ? flag.group(1) : written;
    if (ANYTHING.matcher(text).matches() || (text.isEmpty() && (isAll || hasFlag))) {
      return List.of();
    }
    if (text.isEmpty()) {
      return List.of(new Clause.Unreadable(written));
    }
    var range = TILDE_OR_CARET.matcher(text);
    if (range.matches()) {
      return tildeOrCaret(text, range);
    }
    var wildcard = WILDCARD.matcher(text);
    if (wildcard.matches()) {
      int last = given(wildcard, 1, 3);
      return List.of(
          stable(Operator.AT_LEAST, raised(wildcard, 1, last, 0)),
          stable(Operator.LESS, raised(wildcard, 1, last, 1)));
    }
    var hyphen = HYPHEN.matcher(text);
    return hyphen.matches() ? hyphen(hyphen) : List.of(comparison(text));
  }

  private static List<Clause> tildeOrCaret(String text, Matcher range) {
    int given = given(range, 1, 4) + (range.group(8) == null ? 0 : 1);
    int raised = text.startsWith("~") ? Math.max(1, given - 1) : caret(range);
    var from = text.substring(1);
    return List.of(
        isStable(range, 5) ? stable(Operator.AT_LEAST, from) : compare(Operator.AT_LEAST, from),
        stable(Operator.LESS, raised(range, 1, raised, 1)));
  }

  /// The leftmost number that is not zero, but no farther than the third and no farther than given.
  private static int caret(Matcher range) {
    int place = 1;
    while (place < 3 && range.group(place).equals("0") && range.group(place + 1) != null) {
      place++;
    }
    return place;
  }

  /// The groups of the first version are 2 to 9, those of the second 11 to 18.
  private static List<Clause> hyphen(Matcher hyphen) {
    var from = hyphen.group(1);
    var to = hyphen.group(10);
    boolean isWhole = hyphen.group(12) != null && hyphen.group(13) != null;
    return List.of(
        isStable(hyphen, 6) ? stable(Operator.AT_LEAST, from) : compare(Operator.AT_LEAST, from),
        isWhole || !isStable(hyphen, 15)
            ? compare(Operator.AT_MOST, to)
            : stable(Operator.LESS, raised(hyphen, 11, hyphen.group(12) == null ? 1 : 2, 1)));
  }

  private Clause comparison(String text) {
    var matcher = COMPARATOR.matcher(text);
    if (!matcher.matches()) {
      return new Clause.Unreadable(text);
    }
    var sign = matcher.group(1) == null ? "=" : matcher.group(1).replace("<>", "!=");
    var bound = matcher.group(2);
    var operator = Operator.take(new Cursor(sign)).orElseThrow();
    boolean isOpen = operator == Operator.LESS || operator == Operator.AT_LEAST;
    return isOpen && !isAdvisory && !STABILITY.matcher(bound).matches()
        ? stable(operator, bound)
        : compare(operator, bound);
  }

  private static Clause compare(Operator operator, String bound) {
    return Clause.compare(operator, bound, ORDER);
  }

  /// Against the development version of the bound, which comes before all its pre-releases.
  private static Clause stable(Operator operator, String bound) {
    return ComposerNormal.of(bound)
        .map(normal -> ORDER.version(bound, ComposerVersion.ofNormal(normal + "-dev")))
        .<Clause>map(version -> new Clause.Comparison(operator, version))
        .orElseGet(() -> new Clause.Unreadable(bound));
  }

  /// Whether a version has no stability; its groups are three of the modifier and one of `x-dev`.
  private static boolean isStable(Matcher matcher, int first) {
    return matcher.group(first) == null
        && matcher.group(first + 2) == null
        && matcher.group(first + 3) == null;
  }

  /// How many of the groups are given.
  private static int given(Matcher matcher, int first, int most) {
    int given = 1;
    while (given < most && matcher.group(first + given) != null) {
      given++;
    }
    return given;
  }

  /// Four numbers: those before the place, that one plus the step, zeros behind it.
  private static String raised(Matcher matcher, int first, int place, int step) {
    var version = new StringBuilder();
    for (int i = 1; i <= 4; i++) {
      var number = i > place ? Numeral.ZERO : Numeral.of(matcher.group(first + i - 1));
      version.append(i == 1 ? "" : ".").append(i == place && step > 0 ? number.next() : number);
    }
    return version.toString();
  }
}
