package dev.plimsoll.engine.version;

import java.util.Optional;

/// Whether a version lies in an affected range.
public sealed interface Verdict {

  /// @param introduced where the part of the range begins that holds the version; `0` for the
  ///   beginning of everything
  /// @param end the *fixed* or *last affected* event that ends that part; absent where nothing does
  /// @param written the part as its source writes it, where it writes words: `>= 1.0, < 1.2`
  record Affected(String introduced, Optional<RangeEvent> end, Optional<String> written)
      implements Verdict {

    public Affected(String introduced, Optional<RangeEvent> end) {
      this(introduced, end, Optional.empty());
    }

    /// The part in words, `>= 1.0, < 1.2`: those of its source, or made from the ends.
    public String range() {
      return written.orElseGet(() -> words(introduced, end));
    }

    private static String words(String introduced, Optional<RangeEvent> end) {
      boolean isFirst = introduced.equals("0");
      if (end.isEmpty()) {
        return isFirst ? "every version" : ">= " + introduced;
      }
      var sign = end.get().kind() == RangeEvent.Kind.LAST_AFFECTED ? "<= " : "< ";
      return (isFirst ? "" : ">= " + introduced + ", ") + sign + end.get().version();
    }
  }

  record NotAffected() implements Verdict {}

  /// The answer hangs on a version that the order cannot read. Never to be taken for *not
  /// affected*.
  ///
  /// @param value the version or bound in question
  record Unreadable(String value) implements Verdict {}
}
