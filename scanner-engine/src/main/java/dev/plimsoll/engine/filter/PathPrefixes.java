package dev.plimsoll.engine.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Falco's `pmatch`: a listed path is the value or a folder above it. `/etc` matches `/etc/passwd`
/// and not `/etcetera`; each part of a listed path may be a [Wildcard].
final class PathPrefixes implements Predicate<String> {

  private final List<List<Predicate<String>>> patterns = new ArrayList<>();
  private final List<String> plain = new ArrayList<>();

  private PathPrefixes() {}

  static PathPrefixes of(List<String> paths) {
    var prefixes = new PathPrefixes();
    for (var path : paths) {
      var parts = parts(path);
      if (path.chars().noneMatch(c -> "*?[\\".indexOf(c) >= 0)) {
        prefixes.plain.add("/" + String.join("/", parts));
      } else {
        prefixes.patterns.add(parts.stream().map(part -> Wildcard.of(part, false)).toList());
      }
    }
    return prefixes;
  }

  @Override
  public boolean test(String value) {
    for (var prefix : plain) {
      if (isAbove(prefix, value)) {
        return true;
      }
    }
    if (patterns.isEmpty()) {
      return false;
    }
    var parts = parts(value);
    for (var pattern : patterns) {
      if (matches(pattern, parts)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAbove(String prefix, String value) {
    int end = prefix.length();
    return prefix.length() == 1
        || (value.startsWith(prefix) && (value.length() == end || value.charAt(end) == '/'));
  }

  private static boolean matches(List<Predicate<String>> pattern, List<String> parts) {
    if (parts.size() < pattern.size()) {
      return false;
    }
    for (int i = 0; i < pattern.size(); i++) {
      if (!pattern.get(i).test(parts.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static List<String> parts(String path) {
    return List.of(path.split("/")).stream().filter(part -> !part.isEmpty()).toList();
  }
}
