package dev.plimsoll.engine.inventory.java;

import dev.plimsoll.engine.format.UnreadableTextException;
import dev.plimsoll.engine.format.XmlElement;
import dev.plimsoll.engine.format.XmlTree;
import dev.plimsoll.engine.inventory.java.PomModel.Coordinates;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads `pom.xml` (Maven POM reference, model 4.0.0). What plugins and profiles say is left.
final class PomParser {

  /// Bytes of a POM in an archive; the largest have some 500 KB.
  static final int LIMIT = 4 << 20;

  private static final String IMPORT = "import";

  private PomParser() {}

  /// What the file alone tells.
  ///
  /// @throws UnreadableTextException where the text is no XML or no project
  static Pom read(InputStream text) throws IOException, UnreadableTextException {
    return EffectivePom.of(List.of(model(text)), Map.of());
  }

  /// @throws UnreadableTextException where the text is no XML or no project
  static PomModel model(InputStream text) throws IOException, UnreadableTextException {
    var root = XmlTree.read(text);
    if (!root.name().equals("project")) {
      throw new UnreadableTextException(
          root.line(), "\"%s\" is no project of Maven".formatted(root.name()));
    }
    return model(root);
  }

  private static PomModel model(XmlElement project) {
    var managed =
        project.child("dependencyManagement").stream().flatMap(PomParser::dependencies).toList();
    return new PomModel(
        coordinates(project),
        project.child("parent").map(PomParser::parent),
        properties(project),
        managed.stream().filter(one -> !one.scope().equals(IMPORT)).toList(),
        managed.stream()
            .filter(one -> one.scope().equals(IMPORT))
            .map(PomModel.Dependency::coordinates)
            .toList(),
        dependencies(project).toList(),
        licences(project));
  }

  private static Coordinates coordinates(XmlElement of) {
    return new Coordinates(of.text("groupId"), of.text("artifactId"), of.text("version"));
  }

  /// The folder above where the file does not say; an empty `relativePath` says a repository.
  private static PomModel.Parent parent(XmlElement parent) {
    var path = parent.child("relativePath").map(XmlElement::text).orElse("../pom.xml");
    return new PomModel.Parent(coordinates(parent), path);
  }

  private static Map<String, String> properties(XmlElement project) {
    var properties = new HashMap<String, String>();
    project.child("properties").stream()
        .flatMap(all -> all.children().stream())
        .forEach(one -> properties.put(one.name(), one.text()));
    return properties;
  }

  private static Stream<PomModel.Dependency> dependencies(XmlElement of) {
    return of.child("dependencies").stream()
        .flatMap(all -> all.children("dependency"))
        .map(one ->
            new PomModel.Dependency(
                coordinates(one), one.text("scope"), one.text("optional"), one.line()));
  }

  private static List<String> licences(XmlElement project) {
    return project.child("licenses").stream()
        .flatMap(all -> all.children("license"))
        .map(one ->
            Optional.of(one.text("name")).filter(name -> !name.isEmpty()).orElse(one.text("url")))
        .filter(text -> !text.isEmpty())
        .distinct()
        .toList();
  }
}
