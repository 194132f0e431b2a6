package dev.plimsoll.engine.version;

import java.util.List;

/// Requirements of RubyGems (`Gem::Requirement`): `>= 1.2, < 2.0`, `~> 1.2.3`. As advisories write
/// them, `||` too.
final class GemRequirement {

  private static final GrammarOrder<GemVersion> ORDER = GemVersion.ORDER;

  static final RangeSyntax SYNTAX = new Comparators(ORDER, GemRequirement::pessimistic);

  private GemRequirement() {}

  /// `~> 1.2.3`: at least that, and its release below `1.3`.
  private static List<Clause> pessimistic(String text) {
    if (!text.startsWith("~>")) {
      return List.of();
    }
    var bound = text.substring(2).strip();
    return ORDER
        .read(bound)
        .map(version -> {
          var limit = ORDER.value(version).bump();
          return List.<Clause>of(
              new Clause.Comparison(Operator.AT_LEAST, version),
              new Clause.Test(it -> ORDER.value(it).release().compareTo(limit) < 0));
        })
        .orElseGet(() -> List.of(new Clause.Unreadable(text)));
  }
}
