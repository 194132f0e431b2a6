package dev.plimsoll.engine.version;

import dev.plimsoll.engine.version.SemanticBound.Partial;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Ranges of npm (node-semver, "Advanced Range Syntax") and of Cargo ("Specifying Dependencies"):
/// comparisons with partial versions, `1.x`, `^1.2`, `~1.2`, `1.2 - 2.3`, `||`.
///
/// @param bare what a version without operator means
/// @param includesPreReleases for advisories: a pre-release lies in a range like any version. As a
///   dependency it does only where the range names one with the same three numbers
record SemanticRanges(GrammarOrder<SemanticVersion> order, Bare bare, boolean includesPreReleases)
    implements RangeSyntax {

  enum Bare {
    EXACT,
    CARET
  }

  @Override
  public VersionConstraints read(String text) {
    var alternatives = new ArrayList<Alternative>();
    for (var part : text.split("\\|\\|", -1)) {
      var clauses = new ArrayList<>(clauses(part.strip()));
      if (!includesPreReleases) {
        clauses.add(preReleaseRule(List.copyOf(clauses)));
      }
      alternatives.add(new Alternative(part, clauses));
    }
    return new VersionConstraints(order, alternatives);
  }

  private List<Clause> clauses(String text) {
    int hyphen = text.indexOf(" - ");
    if (hyphen >= 0) {
      return hyphenRange(text.substring(0, hyphen), text.substring(hyphen + 3));
    }
    var clauses = new ArrayList<Clause>();
    var cursor = new Cursor(text);
    while (!cursor.isAtEnd()) {
      var operator = operator(cursor);
      cursor.skipBlanks();
      var bound = withoutBuild(cursor.until(" \t\n\r,"));
      clauses.addAll(
          bound.isEmpty() ? List.of(new Clause.Unreadable(text)) : comparison(operator, bound));
      cursor.skipBlanks();
      if (cursor.take(',')) {
        cursor.skipBlanks();
      }
    }
    return clauses;
  }

  /// The build of a bound never counts.
  private static String withoutBuild(String bound) {
    int plus = bound.indexOf('+');
    return plus < 0 ? bound : bound.substring(0, plus);
  }

  private static String operator(Cursor cursor) {
    for (var sign : List.of("~>", "~", "^")) {
      if (cursor.take(sign)) {
        return sign.substring(0, 1);
      }
    }
    return Operator.take(cursor).map(Operator::toString).orElse("");
  }

  private List<Clause> comparison(String operator, String bound) {
    var partial = SemanticBound.parse(bound);
    if (partial.isEmpty()) {
      return List.of(compare(operator.isEmpty() ? "=" : operator, bound));
    }
    return comparison(operator, partial.get());
  }

  private List<Clause> comparison(String operator, Partial bound) {
    if (bound.given() == 0) {
      boolean isNothing = operator.equals("<") || operator.equals(">");
      return isNothing ? List.of(below("0.0.0", order)) : List.of();
    }
    var next = bound.next(bound.given() - 1);
    boolean isPartial = bound.given() < 3;
    return switch (operator) {
      case "^" -> between(bound, bound.next(bound.firstThatCounts()));
      case "~" -> between(bound, bound.next(Math.min(1, bound.given() - 1)));
      case "" ->
          bare == Bare.CARET && !bound.hasWildcard()
              ? comparison("^", bound)
              : equal(bound, next, isPartial);
      case "=" -> equal(bound, next, isPartial);
      case ">" -> List.of(isPartial ? compare(">=", lower(next)) : compare(">", bound.text()));
      case "<=" -> List.of(isPartial ? below(next, order) : compare("<=", bound.text()));
      case "<" -> List.of(isPartial ? below(bound.padded(), order) : compare("<", bound.text()));
      case ">=" -> List.of(compare(">=", isPartial ? lower(bound.padded()) : bound.text()));
      default -> List.of(new Clause.Unreadable(operator + bound.text()));
    };
  }

  private List<Clause> equal(Partial bound, String next, boolean isPartial) {
    return isPartial ? between(bound, next) : List.of(compare("=", bound.text()));
  }

  private List<Clause> between(Partial bound, String next) {
    var from = bound.given() < 3 ? lower(bound.padded()) : bound.text();
    return List.of(compare(">=", from), below(next, order));
  }

  private List<Clause> hyphenRange(String from, String to) {
    var low = SemanticBound.parse(from.strip());
    var high = SemanticBound.parse(to.strip());
    if (low.isEmpty() || high.isEmpty()) {
      return List.of(new Clause.Unreadable(from + " - " + to));
    }
    var clauses = new ArrayList<>(comparison(">=", low.get()));
    clauses.addAll(comparison("<=", high.get()));
    return clauses;
  }

  /// Below the version and all its pre-releases.
  static Clause below(String padded, GrammarOrder<SemanticVersion> order) {
    return SemanticVersion.parse(padded + "-0")
        .<Clause>map(it -> new Clause.Comparison(Operator.LESS, order.version(padded, it)))
        .orElseGet(() -> new Clause.Unreadable(padded));
  }

  /// The lowest version of a partial one: with its pre-releases where those are wanted.
  private String lower(String padded) {
    return includesPreReleases ? padded + "-0" : padded;
  }

  private Clause compare(String operator, String bound) {
    return Operator.take(new Cursor(operator))
        .map(it -> Clause.compare(it, bound, order))
        .orElseGet(() -> new Clause.Unreadable(operator + bound));
  }

  private Clause preReleaseRule(List<Clause> clauses) {
    Function<Clause, Optional<SemanticVersion>> named =
        clause ->
            clause instanceof Clause.Comparison(_, var bound)
                ? Optional.of(order.value(bound)).filter(SemanticVersion::isPreRelease)
                : Optional.empty();
    var allowed = clauses.stream().map(named).flatMap(Optional::stream).toList();
    return new Clause.Test(version -> {
      var value = order.value(version);
      return !value.isPreRelease()
          || allowed.stream().anyMatch(it -> Numeral.compare(it.numbers(), value.numbers()) == 0);
    });
  }
}
