package dev.plimsoll.engine.inventory.binary;

import com.google.re2j.Pattern;
import java.util.Optional;

/// A text of a program that says its version, in group 1. Matching takes linear time (RE2).
///
/// @param text what it looks like
/// @param before the text that stands before it
/// @param after the text that stands behind it
record VersionText(Pattern text, Optional<Pattern> before, Optional<Pattern> after) {

  Optional<String> version(String previous, String current, String next) {
    var found = text.matcher(current);
    return found.find() && fits(before, previous) && fits(after, next)
        ? Optional.of(found.group(1))
        : Optional.empty();
  }

  private static boolean fits(Optional<Pattern> wanted, String neighbour) {
    return wanted.isEmpty() || wanted.get().matcher(neighbour).find();
  }
}
