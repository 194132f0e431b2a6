package dev.plimsoll.engine.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Intervals: `[1.0,2.0)`, `(,1.0]`, `[1.5]`, several with commas between (Maven's `VersionRange`;
/// NuGet's "Version ranges", which allows blanks and `(1.0)` no more than Maven does).
///
/// An interval that goes backwards, or intervals that overlap, are an error to Maven: unreadable.
///
/// @param bare what a text without brackets means
record IntervalRanges(VersionOrder order, RangeSyntax bare) implements RangeSyntax {

  /// A soft wish: any version will do.
  static RangeSyntax anything(VersionOrder order) {
    return text -> new VersionConstraints(order, List.of(new Alternative(text, List.of())));
  }

  /// This version or a later one, as NuGet takes it; `1.*` the same from `1.0`.
  static RangeSyntax atLeast(VersionOrder order) {
    return text -> {
      var bound = text.strip().endsWith("*") ? text.strip().replace("*", "0") : text.strip();
      var clause = Clause.compare(Operator.AT_LEAST, bound, order);
      return new VersionConstraints(order, List.of(new Alternative(text, List.of(clause))));
    };
  }

  @Override
  public VersionConstraints read(String written) {
    var text = written.strip();
    if (!text.startsWith("[") && !text.startsWith("(")) {
      return bare.read(text);
    }
    var alternatives = new ArrayList<Alternative>();
    var cursor = new Cursor(text);
    Optional<Version> upper = Optional.empty();
    while (!cursor.isAtEnd()) {
      boolean isFromIncluded = cursor.isAt('[');
      if (!cursor.takeAny("[(")) {
        return unreadable(text);
      }
      var inside = cursor.until("])");
      boolean isToIncluded = cursor.isAt(']');
      var interval = new Interval(isFromIncluded, inside, isToIncluded);
      boolean isClosed = cursor.takeAny("])");
      if (!isClosed || interval.isBackwards(order) || interval.isBelow(upper, order)) {
        return unreadable(text);
      }
      alternatives.add(interval.alternative(order));
      upper = interval.upper(order);
      cursor.skipBlanks();
      cursor.take(',');
      cursor.skipBlanks();
    }
    return new VersionConstraints(order, alternatives);
  }

  private VersionConstraints unreadable(String text) {
    return new VersionConstraints(order, List.of(Alternative.unreadable(text)));
  }

  private record Interval(boolean isFromIncluded, String inside, boolean isToIncluded) {

    String from() {
      int comma = inside.indexOf(',');
      return (comma < 0 ? inside : inside.substring(0, comma)).strip();
    }

    String to() {
      return inside.substring(inside.indexOf(',') + 1).strip();
    }

    Optional<Version> upper(VersionOrder order) {
      return order.read(to());
    }

    boolean isBackwards(VersionOrder order) {
      if (inside.indexOf(',') < 0) {
        return !isFromIncluded || !isToIncluded;
      }
      var sign = order.compare(from(), to());
      return sign.isPresent()
          && (sign.getAsInt() > 0 || (sign.getAsInt() == 0 && !(isFromIncluded && isToIncluded)));
    }

    boolean isBelow(Optional<Version> earlier, VersionOrder order) {
      return earlier.isPresent()
          && order.read(from()).filter(it -> it.compareTo(earlier.get()) >= 0).isEmpty();
    }

    Alternative alternative(VersionOrder order) {
      var text = (isFromIncluded ? "[" : "(") + inside + (isToIncluded ? "]" : ")");
      if (inside.indexOf(',') < 0) {
        return new Alternative(text, List.of(Clause.compare(Operator.EQUAL, from(), order)));
      }
      var clauses = new ArrayList<Clause>();
      if (!from().isEmpty()) {
        var operator = isFromIncluded ? Operator.AT_LEAST : Operator.GREATER;
        clauses.add(Clause.compare(operator, from(), order));
      }
      if (!to().isEmpty()) {
        var operator = isToIncluded ? Operator.AT_MOST : Operator.LESS;
        clauses.add(Clause.compare(operator, to(), order));
      }
      return new Alternative(text, clauses);
    }
  }
}
