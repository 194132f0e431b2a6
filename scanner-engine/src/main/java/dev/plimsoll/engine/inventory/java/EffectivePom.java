package dev.plimsoll.engine.inventory.java;

import dev.plimsoll.engine.inventory.java.PomModel.Coordinates;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What a POM says once properties are replaced, and parents and imported lists of versions are
/// taken in, as far as they are known (Maven, "Introduction to the POM").
final class EffectivePom {

  private static final Set<String> NOT_FOR_RUNNING = Set.of("test", "provided", "system", "import");

  /// `[1.2]` is exactly 1.2; other ranges name no version (Maven, "Dependency Version
  /// Requirement").
  private static final Pattern EXACT = Pattern.compile("\\[([^,\\[\\]()]+)]");

  private static final Pattern NO_VERSION = Pattern.compile(".*[\\[\\](),$\\s].*|LATEST|RELEASE");

  private EffectivePom() {}

  /// @param chain the POM, then its parents, the nearest first; not empty
  /// @param imported versions by `group:artifact`; the POM and its parents come first
  static Pom of(List<PomModel> chain, Map<String, String> imported) {
    var properties = PomProperties.of(chain);
    var managed = managed(chain, imported);
    var own = properties.own();
    var project = chain.getFirst();
    return new Pom(
        own.group(),
        own.artifact(),
        exact(own.version()),
        project.dependencies().stream().map(one -> needed(one, properties, managed)).toList(),
        project.licences().stream().map(properties::resolved).toList());
  }

  /// Versions by `group:artifact` that the POM, its parents and their imports decide.
  static Map<String, String> managed(List<PomModel> chain, Map<String, String> imported) {
    var properties = PomProperties.of(chain);
    var managed = new HashMap<String, String>();
    for (var model : chain) {
      for (var one : model.managed()) {
        var coordinates = properties.resolved(one.coordinates());
        var version = exact(coordinates.version());
        if (!version.isEmpty()) {
          managed.putIfAbsent(name(coordinates), version);
        }
      }
    }
    imported.forEach(managed::putIfAbsent);
    return managed;
  }

  private static Pom.Needed needed(
      PomModel.Dependency written, PomProperties properties, Map<String, String> managed) {
    var coordinates = properties.resolved(written.coordinates());
    boolean isForRunning =
        !NOT_FOR_RUNNING.contains(properties.resolved(written.scope()))
            && !properties.resolved(written.optional()).equals("true");
    var version =
        coordinates.version().isEmpty()
            ? managed.getOrDefault(name(coordinates), "")
            : exact(coordinates.version());
    return new Pom.Needed(
        coordinates.group(), coordinates.artifact(), version, isForRunning, written.line());
  }

  private static String name(Coordinates coordinates) {
    return coordinates.group() + ":" + coordinates.artifact();
  }

  /// Empty where the text is no version but a range, a word, or a property that nobody knows.
  private static String exact(String version) {
    var exact = EXACT.matcher(version);
    if (exact.matches()) {
      return exact.group(1).strip();
    }
    return NO_VERSION.matcher(version).matches() ? "" : version;
  }
}
