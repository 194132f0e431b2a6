package dev.plimsoll.engine.inventory.java;

import dev.plimsoll.engine.inventory.java.PomModel.Coordinates;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The `${…}` of a POM: its `properties` and those of its parents, and what it says of itself.
final class PomProperties {

  /// Properties in properties in properties; a cycle ends here too.
  private static final int DEPTH = 16;

  /// Characters of a resolved value: properties that repeat others would double without end.
  private static final int LIMIT = 4096;

  private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^${}]+)}");

  private final Map<String, String> values = new HashMap<>();

  private PomProperties() {}

  /// @param chain the POM, then its parents, the nearest first; not empty
  static PomProperties of(List<PomModel> chain) {
    var properties = new PomProperties();
    chain.forEach(model -> model.properties().forEach(properties.values::putIfAbsent));
    var project = chain.getFirst();
    var parent =
        project.parent().map(PomModel.Parent::coordinates).orElse(new Coordinates("", "", ""));
    properties.builtIn("parent.groupId", parent.group());
    properties.builtIn("parent.artifactId", parent.artifact());
    properties.builtIn("parent.version", parent.version());
    properties.builtIn("groupId", either(project.own().group(), parent.group()));
    properties.builtIn("artifactId", project.own().artifact());
    properties.builtIn("version", either(project.own().version(), parent.version()));
    return properties;
  }

  private static String either(String own, String parents) {
    return own.isEmpty() ? parents : own;
  }

  /// `pom.` and no prefix are the ways of Maven 1 and 2, which still work.
  private void builtIn(String name, String value) {
    values.put("project." + name, value);
    values.put("pom." + name, value);
    values.putIfAbsent(name, value);
  }

  /// The project's own, resolved.
  Coordinates own() {
    return resolved(
        new Coordinates("${project.groupId}", "${project.artifactId}", "${project.version}"));
  }

  Coordinates resolved(Coordinates written) {
    return new Coordinates(
        resolved(written.group()), resolved(written.artifact()), resolved(written.version()));
  }

  /// The text with every property replaced that is known; others stay as they are written.
  String resolved(String text) {
    var resolved = text;
    for (int i = 0; i < DEPTH && resolved.contains("${"); i++) {
      var next = PROPERTY.matcher(resolved).replaceAll(this::replacement);
      if (next.equals(resolved) || next.length() > LIMIT) {
        break;
      }
      resolved = next;
    }
    return resolved.strip();
  }

  private String replacement(MatchResult property) {
    return Matcher.quoteReplacement(
        values.getOrDefault(property.group(1).strip(), property.group()));
  }
}
