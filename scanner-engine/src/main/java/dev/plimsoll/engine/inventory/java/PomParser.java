package dev.plimsoll.engine.inventory.java;

import dev.plimsoll.engine.format.UnreadableTextException;
import dev.plimsoll.engine.format.XmlElement;
import dev.plimsoll.engine.format.XmlTree;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads `pom.xml` (Maven POM reference, model 4.0.0) without asking for any other file: group and
/// version come from `parent` where the project has none, versions of dependencies from
/// `dependencyManagement` of the same file.
///
/// What only a parent, an imported list or a profile says stays unknown.
final class PomParser {

  /// Bytes of a POM in an archive; the largest have some 500 KB.
  static final int LIMIT = 4 << 20;

  private static final Set<String> NOT_FOR_RUNNING = Set.of("test", "provided", "system", "import");

  /// `[1.2]` is exactly 1.2; other ranges name no version (Maven, "Dependency Version
  /// Requirement").
  private static final Pattern EXACT = Pattern.compile("\\[([^,\\[\\]()]+)]");

  private static final Pattern NO_VERSION = Pattern.compile(".*[\\[\\](),$\\s].*|LATEST|RELEASE");

  private final XmlElement project;
  private final PomProperties properties;
  private final Map<String, String> managed = new HashMap<>();

  private PomParser(XmlElement project) {
    this.project = project;
    properties = PomProperties.of(project);
  }

  /// @throws UnreadableTextException where the text is no XML or no project
  static Pom read(InputStream text) throws IOException, UnreadableTextException {
    var root = XmlTree.read(text);
    if (!root.name().equals("project")) {
      throw new UnreadableTextException(
          root.line(), "\"%s\" is no project of Maven".formatted(root.name()));
    }
    return new PomParser(root).pom();
  }

  private Pom pom() {
    project.child("dependencyManagement").stream()
        .flatMap(PomParser::dependencies)
        .map(this::needed)
        .forEach(one -> managed.putIfAbsent(one.name(), one.version()));
    var needed = new ArrayList<Pom.Needed>();
    dependencies(project).map(this::needed).map(this::managed).forEach(needed::add);
    return new Pom(
        properties.text("project.groupId"),
        properties.text("project.artifactId"),
        exact(properties.text("project.version")),
        needed,
        licences());
  }

  private static Stream<XmlElement> dependencies(XmlElement of) {
    return of.child("dependencies").stream().flatMap(all -> all.children("dependency"));
  }

  private Pom.Needed needed(XmlElement dependency) {
    boolean isForRunning =
        !NOT_FOR_RUNNING.contains(properties.resolved(dependency.text("scope")))
            && !properties.resolved(dependency.text("optional")).equals("true");
    return new Pom.Needed(
        properties.resolved(dependency.text("groupId")),
        properties.resolved(dependency.text("artifactId")),
        exact(properties.resolved(dependency.text("version"))),
        isForRunning,
        dependency.line());
  }

  private Pom.Needed managed(Pom.Needed one) {
    var version = one.version().isEmpty() ? managed.getOrDefault(one.name(), "") : one.version();
    return new Pom.Needed(one.group(), one.artifact(), version, one.isForRunning(), one.line());
  }

  /// Empty where the text is no version but a range, a word, or a property of another file.
  private static String exact(String version) {
    var exact = EXACT.matcher(version);
    if (exact.matches()) {
      return exact.group(1).strip();
    }
    return NO_VERSION.matcher(version).matches() ? "" : version;
  }

  private List<String> licences() {
    return project.child("licenses").stream()
        .flatMap(all -> all.children("license"))
        .map(one ->
            Optional.of(one.text("name")).filter(name -> !name.isBlank()).orElse(one.text("url")))
        .map(properties::resolved)
        .filter(text -> !text.isBlank())
        .distinct()
        .toList();
  }
}
