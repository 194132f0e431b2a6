package dev.plimsoll.engine.version;

import java.util.List;

/// Requirements of Elixir and Hex (`Version`, "Requirements"): `>= 1.0.0 and < 2.0.0 or ~> 3.1`;
/// `~> 2.1.3` ends before `2.2.0`, `~> 2.1` before `3.0.0`.
final class ElixirRequirement {

  static final RangeSyntax SYNTAX = ElixirRequirement::read;

  private static final GrammarOrder<SemanticVersion> ORDER = SemanticOrders.HEX;
  private static final Comparators COMPARATORS =
      new Comparators(ORDER, ElixirRequirement::compatible);

  private ElixirRequirement() {}

  private static VersionConstraints read(String text) {
    return COMPARATORS.read(text.replace(" and ", ", ").replace(" or ", " || "));
  }

  private static List<Clause> compatible(String text) {
    if (!text.startsWith("~>")) {
      return List.of();
    }
    var bound = text.substring(2).strip();
    int given = bound.split("[-+]", 2)[0].split("\\.", -1).length;
    return ORDER
        .read(bound)
        .filter(_ -> given == 2 || given == 3)
        .map(version -> {
          var numbers = ORDER.value(version).numbers().subList(0, given);
          var next = new SemanticBound.Partial("", numbers, false).next(given - 2);
          return List.of(
              new Clause.Comparison(Operator.AT_LEAST, version), SemanticRanges.below(next, ORDER));
        })
        .orElseGet(() -> List.of(new Clause.Unreadable(text)));
  }
}
