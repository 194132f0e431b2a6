package dev.plimsoll.engine.filter;

import java.util.List;
import java.util.function.Predicate;

/// Plain texts with anything between them: `/home/*/.ssh/*`.
///
/// @param start before the first star
/// @param middle between two stars, in their order; none is empty
/// @param end behind the last star
record Stars(String start, List<String> middle, String end) implements Predicate<String> {

  /// @param pattern without other signs than stars
  static Predicate<String> of(String pattern) {
    int first = pattern.indexOf('*');
    if (first < 0) {
      return pattern::equals;
    }
    int last = pattern.lastIndexOf('*');
    var between = List.of(pattern.substring(first, last + 1).split("\\*+", -1));
    return new Stars(
        pattern.substring(0, first),
        between.stream().filter(part -> !part.isEmpty()).toList(),
        pattern.substring(last + 1));
  }

  @Override
  public boolean test(String text) {
    int stop = text.length() - end.length();
    if (stop < start.length() || !text.startsWith(start) || !text.endsWith(end)) {
      return false;
    }
    int at = start.length();
    for (int i = 0; i < middle.size(); i++) {
      var part = middle.get(i);
      int found = text.indexOf(part, at);
      at = found + part.length();
      if (found < 0 || at > stop) {
        return false;
      }
    }
    return true;
  }
}
