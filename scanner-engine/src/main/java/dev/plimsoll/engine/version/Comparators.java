package dev.plimsoll.engine.version;

import java.util.ArrayList;
import java.util.List;

/// Comparisons with any order: `>= 1.0, < 1.2 || = 2.0` (Grype's databases, Trivy's, GitHub's
/// advisories). `,` or a blank between comparisons is *and*, `||` is *or*; without an operator the
/// version itself is meant; quotes around a version do not count; no text means every version.
///
/// @param extra reads a comparison that begins with none of the operators; unreadable by default
record Comparators(VersionOrder order, Extra extra) implements RangeSyntax {

  /// What an ecosystem writes beside comparisons: `~> 1.2`, `^1.2`.
  @FunctionalInterface
  interface Extra {

    /// The conditions, or none where it is nothing of the ecosystem's.
    List<Clause> read(String text);
  }

  Comparators(VersionOrder order) {
    this(order, _ -> List.of());
  }

  @Override
  public VersionConstraints read(String text) {
    var alternatives = new ArrayList<Alternative>();
    for (var part : text.split("\\|\\|", -1)) {
      alternatives.add(
          part.isBlank() && !text.isBlank()
              ? Alternative.unreadable(text.strip())
              : alternative(part));
    }
    return new VersionConstraints(order, alternatives);
  }

  private Alternative alternative(String text) {
    var clauses = new ArrayList<Clause>();
    for (var part : text.split(",", -1)) {
      if (!part.isBlank()) {
        clauses.addAll(conjunction(part.strip()));
      } else if (!text.isBlank()) {
        clauses.add(new Clause.Unreadable(text.strip()));
      }
    }
    return new Alternative(text, clauses);
  }

  /// Comparisons with blanks between them. A bare version is one only where it stands alone.
  List<Clause> conjunction(String text) {
    var special = extra.read(text);
    if (!special.isEmpty()) {
      return special;
    }
    var cursor = new Cursor(text);
    var clauses = new ArrayList<Clause>();
    while (!cursor.isAtEnd()) {
      var operator = Operator.take(cursor);
      cursor.skipBlanks();
      var bound = unquoted(cursor.until(" \t\n\r"));
      cursor.skipBlanks();
      boolean isAlone = clauses.isEmpty() && cursor.isAtEnd();
      if (isNoBound(bound) || (operator.isEmpty() && !isAlone)) {
        return List.of(new Clause.Unreadable(text));
      }
      clauses.add(Clause.compare(operator.orElse(Operator.EQUAL), bound, order));
    }
    return clauses;
  }

  /// Nothing, a sign of some ecosystem that is not read here, or a comparison that hangs on this
  /// one without a blank.
  private static boolean isNoBound(String bound) {
    return bound.isEmpty()
        || "~^".indexOf(bound.charAt(0)) >= 0
        || bound.chars().anyMatch(c -> "<>=!".indexOf(c) >= 0);
  }

  private static String unquoted(String bound) {
    boolean isQuoted =
        bound.length() > 2
            && (bound.charAt(0) == '"' || bound.charAt(0) == '\'')
            && bound.charAt(bound.length() - 1) == bound.charAt(0);
    return isQuoted ? bound.substring(1, bound.length() - 1) : bound;
  }
}
