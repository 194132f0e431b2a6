package dev.plimsoll.engine.inventory.java;

import dev.plimsoll.engine.inventory.java.PomModel.Coordinates;
import dev.plimsoll.engine.inventory.java.PomModel.Dependency;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Keeps of a POM in its file's fact what other POMs of the image may complete, or be completed by:
/// the layer that holds the one may not be read again when the other comes.
///
/// | attribute | value |
/// |---|---|
/// | `own`, `parent`, `import N` | `group:artifact:version` as written |
/// | `parent path` | of [PomModel.Parent] |
/// | `property NAME`, `managed GROUP:ARTIFACT` | as written |
/// | `open N` | `line:group:artifact:version` of a dependency without a version of its own |
final class PomAttributes {

  /// Properties, managed versions and open dependencies of one POM; the largest lists of versions
  /// have some 2,000.
  private static final int LIMIT = 10_000;

  private static final int VALUE_LIMIT = 4096;
  private static final String OWN = "own";
  private static final String PARENT = "parent";
  private static final String PARENT_PATH = "parent path";
  private static final String PROPERTY = "property ";
  private static final String MANAGED = "managed ";
  private static final String IMPORT = "import ";
  private static final String OPEN = "open ";

  private PomAttributes() {}

  /// @param open dependencies of the model
  static Map<String, String> of(PomModel model, List<Dependency> open) {
    var attributes = new TreeMap<String, String>();
    put(attributes, OWN, text(model.own()));
    model
        .parent()
        .ifPresent(parent -> {
          put(attributes, PARENT, text(parent.coordinates()));
          put(attributes, PARENT_PATH, parent.path());
        });
    model.properties().forEach((name, value) -> put(attributes, PROPERTY + name, value));
    for (var one : model.managed()) {
      var its = one.coordinates();
      put(attributes, MANAGED + its.group() + ":" + its.artifact(), its.version());
    }
    for (var one : model.imports()) {
      put(attributes, IMPORT + number(attributes), text(one));
    }
    for (var one : open) {
      put(attributes, OPEN + number(attributes), one.line() + ":" + text(one.coordinates()));
    }
    return attributes;
  }

  /// In their order when sorted as text.
  private static String number(Map<String, String> attributes) {
    return "%05d".formatted(attributes.size());
  }

  private static void put(Map<String, String> attributes, String name, String value) {
    if (attributes.size() < LIMIT && name.length() + value.length() <= VALUE_LIMIT) {
      attributes.putIfAbsent(name, value);
    }
  }

  private static String text(Coordinates its) {
    return its.group() + ":" + its.artifact() + ":" + its.version();
  }

  /// The model, its dependencies the open ones; empty where the fact is not of a POM.
  static Optional<PomModel> model(Map<String, String> attributes) {
    if (!attributes.containsKey(OWN)) {
      return Optional.empty();
    }
    var properties = new HashMap<String, String>();
    var managed = new ArrayList<Dependency>();
    var imports = new ArrayList<Coordinates>();
    var open = new ArrayList<Dependency>();
    new TreeMap<>(attributes)
        .forEach((name, value) -> {
          if (name.startsWith(PROPERTY)) {
            properties.put(name.substring(PROPERTY.length()), value);
          } else if (name.startsWith(MANAGED)) {
            managed.add(dependency(coordinates(name.substring(MANAGED.length()) + ":" + value), 0));
          } else if (name.startsWith(IMPORT)) {
            imports.add(coordinates(value));
          } else if (name.startsWith(OPEN)) {
            int end = value.indexOf(':');
            int line = Integer.parseInt(value.substring(0, end));
            open.add(dependency(coordinates(value.substring(end + 1)), line));
          }
        });
    return Optional.of(
        new PomModel(
            coordinates(attributes.getOrDefault(OWN, "")),
            Optional.ofNullable(attributes.get(PARENT))
                .map(text ->
                    new PomModel.Parent(
                        coordinates(text), attributes.getOrDefault(PARENT_PATH, ""))),
            properties,
            managed,
            imports,
            open,
            List.of()));
  }

  private static Dependency dependency(Coordinates coordinates, int line) {
    return new Dependency(coordinates, "", "", line);
  }

  /// @param text with two colons at least, as [#text] writes it
  private static Coordinates coordinates(String text) {
    var parts = text.split(":", 3);
    return new Coordinates(parts[0], parts[1], parts[2]);
  }
}
