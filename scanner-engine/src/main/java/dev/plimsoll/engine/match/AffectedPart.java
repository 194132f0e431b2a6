package dev.plimsoll.engine.match;

import dev.plimsoll.engine.version.RangeEvent;
import dev.plimsoll.engine.version.RangeEvent.Kind;
import dev.plimsoll.engine.version.Verdict;

/// One stretch of versions that a statement calls affected, in words.
///
/// @param range `>= 1.0, < 1.1.1k-1+deb11u1`
/// @param comparison the same with the version put in: `1.0 <= 1.1.1k-1 < 1.1.1k-1+deb11u1`
/// @param end where the stretch is known to end
record AffectedPart(String range, String comparison, End end) {

  enum End {
    FIXED,
    /// It ends somewhere above the last affected version, or was only listed.
    UNKNOWN,
    NONE
  }

  static AffectedPart of(Verdict.Affected part, String version) {
    var from = part.introduced().equals("0") ? "" : part.introduced();
    var end = part.end();
    if (from.isEmpty() && end.isEmpty()) {
      return everyVersion(version);
    }
    var upper = end.map(event -> sign(event) + event.version()).orElse("");
    return new AffectedPart(
        part.range(),
        join(from, " <= ", join(version, " ", upper)),
        end.map(AffectedPart::end).orElse(End.NONE));
  }

  static AffectedPart listed(String listed, String version) {
    return new AffectedPart("= " + listed, version + " = " + listed, End.UNKNOWN);
  }

  static AffectedPart everyVersion(String version) {
    return new AffectedPart("every version", version + " is one of every version", End.NONE);
  }

  private static String sign(RangeEvent end) {
    return end.kind() == Kind.LAST_AFFECTED ? "<= " : "< ";
  }

  private static End end(RangeEvent event) {
    return event.kind() == Kind.FIXED ? End.FIXED : End.UNKNOWN;
  }

  private static String join(String a, String between, String b) {
    return a.isEmpty() || b.isEmpty() ? a + b : a + between + b;
  }
}
