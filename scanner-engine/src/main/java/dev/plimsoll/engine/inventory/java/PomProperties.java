package dev.plimsoll.engine.inventory.java;

import dev.plimsoll.engine.format.XmlElement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The `${…}` of one POM: its `properties`, and what it says of itself and its parent.
final class PomProperties {

  /// Properties in properties in properties; a cycle ends here too.
  private static final int DEPTH = 16;

  /// Characters of a resolved value: properties that repeat others would double without end.
  private static final int LIMIT = 4096;

  private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^${}]+)}");

  private final Map<String, String> values = new HashMap<>();

  private PomProperties() {}

  static PomProperties of(XmlElement project) {
    var properties = new PomProperties();
    project.child("properties").stream()
        .flatMap(all -> all.children().stream())
        .forEach(one -> properties.values.put(one.name(), one.text()));
    var parent = project.child("parent");
    for (var name : new String[] {"groupId", "artifactId", "version"}) {
      var its = parent.map(element -> element.text(name)).orElse("");
      var own = Optional.of(project.text(name)).filter(text -> !text.isEmpty());
      properties.builtIn("parent." + name, its);
      properties.builtIn(name, own.orElse(name.equals("artifactId") ? "" : its));
    }
    return properties;
  }

  /// `pom.` and no prefix are the ways of Maven 1 and 2, which still work.
  private void builtIn(String name, String value) {
    values.put("project." + name, value);
    values.put("pom." + name, value);
    values.putIfAbsent(name, value);
  }

  /// The value of a property, resolved; empty where nobody says it.
  String text(String property) {
    return resolved(values.getOrDefault(property, ""));
  }

  /// The text with every property replaced that this POM knows; others stay as they are written.
  String resolved(String text) {
    var resolved = text;
    for (int i = 0; i < DEPTH && resolved.contains("${"); i++) {
      var next =
          PROPERTY
              .matcher(resolved)
              .replaceAll(match ->
                  Matcher.quoteReplacement(
                      values.getOrDefault(match.group(1).strip(), match.group())));
      if (next.equals(resolved) || next.length() > LIMIT) {
        break;
      }
      resolved = next;
    }
    return resolved.strip();
  }
}
