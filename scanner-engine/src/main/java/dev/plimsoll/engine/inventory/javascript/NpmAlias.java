package dev.plimsoll.engine.inventory.javascript;

import java.util.Optional;

/// A package under another name: `npm:case@1.6.3` (npm-package-arg).
record NpmAlias(String name, String version) {

  private static final String PREFIX = "npm:";

  /// Empty where `text` is an ordinary version or range.
  static Optional<NpmAlias> of(String text) {
    if (!text.startsWith(PREFIX)) {
      return Optional.empty();
    }
    // from 1, for the `@` of a scope
    int at = text.indexOf('@', PREFIX.length() + 1);
    return at < 0
        ? Optional.empty()
        : Optional.of(new NpmAlias(text.substring(PREFIX.length(), at), text.substring(at + 1)));
  }
}
