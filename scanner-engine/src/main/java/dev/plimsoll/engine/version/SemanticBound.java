package dev.plimsoll.engine.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A bound that may leave numbers out: `1`, `1.2.x`, `*`, `1.2.3-rc.1`.
final class SemanticBound {

  private SemanticBound() {}

  /// @param text the version as written, complete only where three numbers are given
  /// @param numbers those that are given
  /// @param hasWildcard whether `x`, `X` or `*` stands for the rest
  record Partial(String text, List<Numeral> numbers, boolean hasWildcard) {

    int given() {
      return numbers.size();
    }

    /// With zeros for what is left out.
    String padded() {
      return Numeral.at(numbers, 0) + "." + Numeral.at(numbers, 1) + "." + Numeral.at(numbers, 2);
    }

    /// The number at the index one higher, those behind it zero.
    String next(int index) {
      var next = new ArrayList<>(numbers.subList(0, index));
      next.add(numbers.get(index).next());
      return new Partial("", next, false).padded();
    }

    /// Index of the leftmost given number that is not zero, else of the last one given.
    int firstThatCounts() {
      int index = 0;
      while (index < given() - 1 && numbers.get(index).isZero()) {
        index++;
      }
      return index;
    }
  }

  /// Empty for what is no partial version with up to three numbers.
  static Optional<Partial> parse(String text) {
    var cursor = new Cursor(text);
    while (cursor.takeAny("v= ")) {
      // each of them means nothing
    }
    var numbers = new ArrayList<Numeral>();
    int wildcards = text.isEmpty() ? 1 : 0;
    do {
      var digits = cursor.digits();
      if (digits.isEmpty() && !cursor.takeAny("xX*")) {
        return text.isEmpty() ? Optional.of(new Partial("", List.of(), true)) : Optional.empty();
      }
      wildcards += digits.isEmpty() ? 1 : 0;
      if (wildcards == 0) {
        numbers.add(Numeral.of(digits));
      }
    } while (numbers.size() + wildcards < 3 && cursor.take('.'));
    boolean isComplete = numbers.size() == 3;
    boolean isRead = isComplete ? SemanticVersion.parse(text).isPresent() : cursor.isAtEnd();
    boolean isShort = numbers.size() <= 3 && !cursor.isAt('.');
    return isRead && isShort
        ? Optional.of(new Partial(text, List.copyOf(numbers), wildcards > 0))
        : Optional.empty();
  }
}
