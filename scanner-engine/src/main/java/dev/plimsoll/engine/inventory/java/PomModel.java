package dev.plimsoll.engine.inventory.java;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A POM as it is written, nothing replaced and nothing inherited. [EffectivePom] makes sense of
/// it.
///
/// @param own group, artifact and version; empty texts where the file has none
/// @param properties by name
/// @param managed `dependencyManagement` without its imports
/// @param imports lists of versions (`scope` `import`)
record PomModel(
    Coordinates own,
    Optional<Parent> parent,
    Map<String, String> properties,
    List<Dependency> managed,
    List<Coordinates> imports,
    List<Dependency> dependencies,
    List<String> licences) {

  PomModel {
    properties = Map.copyOf(properties);
    managed = List.copyOf(managed);
    imports = List.copyOf(imports);
    dependencies = List.copyOf(dependencies);
    licences = List.copyOf(licences);
  }

  record Coordinates(String group, String artifact, String version) {}

  /// @param path to its POM or folder, relative to this one's folder; empty where it lies in a
  ///   repository
  record Parent(Coordinates coordinates, String path) {}

  /// @param line in the file
  record Dependency(Coordinates coordinates, String scope, String optional, int line) {}
}
