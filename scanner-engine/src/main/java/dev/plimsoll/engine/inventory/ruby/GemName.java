package dev.plimsoll.engine.inventory.ruby;

import java.util.Optional;
import java.util.regex.Pattern;

/// Name, version and platform of a gem as one word: `nokogiri-1.15.0-x86_64-linux`. Names may hold
/// dashes, versions never do (Gem::Version::VERSION_PATTERN without the form that RubyGems itself
/// rewrites).
///
/// @param platform empty for gems of any platform
record GemName(String name, String version, String platform) {

  private static final Pattern WORD =
      Pattern.compile("(.+?)-([0-9]+(?:\\.[0-9A-Za-z]+)*)(?:-([A-Za-z].*))?");

  /// RubyGems' word for no platform in particular.
  private static final String ANY = "ruby";

  static GemName of(String name, String version, String platform) {
    return new GemName(name, version, platform.equals(ANY) ? "" : platform);
  }

  /// From a file name without its extension.
  static Optional<GemName> ofFile(String word) {
    var found = WORD.matcher(word);
    return found.matches()
        ? Optional.of(
            of(found.group(1), found.group(2), Optional.ofNullable(found.group(3)).orElse("")))
        : Optional.empty();
  }

  /// `1.15.0-java`, as lock files write it.
  static GemName locked(String name, String version) {
    int dash = version.indexOf('-');
    return dash < 0
        ? of(name, version, "")
        : of(name, version.substring(0, dash), version.substring(dash + 1));
  }
}
