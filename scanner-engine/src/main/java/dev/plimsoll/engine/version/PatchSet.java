package dev.plimsoll.engine.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Updates of Windows by their number (`KB5001330`): one is in a range that lists it, `979797 ||
/// 101010`, and in no other. They have no order of their own; which replaces which is data.
record PatchSet(String number) implements Comparable<PatchSet> {

  static final GrammarOrder<PatchSet> ORDER =
      new GrammarOrder<>("kb", PatchSet.class, PatchSet::parse);

  static final RangeSyntax SYNTAX = PatchSet::range;

  /// No number is a number too, one that no range lists.
  private static Optional<PatchSet> parse(String text) {
    return Optional.of(new PatchSet(text.strip()));
  }

  private static VersionConstraints range(String text) {
    var alternatives = new ArrayList<Alternative>();
    for (var part : text.split("\\|\\|", -1)) {
      if (!part.isBlank()) {
        var listed = List.of(Clause.compare(Operator.EQUAL, part.strip(), ORDER));
        alternatives.add(new Alternative(part, listed));
      }
    }
    return new VersionConstraints(ORDER, alternatives);
  }

  @Override
  public int compareTo(PatchSet other) {
    return number.compareTo(other.number);
  }
}
