package dev.plimsoll.app;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.plimsoll.connect.ContainerEngine;
import dev.plimsoll.connect.docker.DockerLocator;
import dev.plimsoll.engine.Analysers;
import dev.plimsoll.engine.Capability;
import dev.plimsoll.engine.ImageScanner;
import dev.plimsoll.engine.Progress;
import dev.plimsoll.engine.ScanReport;
import dev.plimsoll.engine.ScanRequest;
import dev.plimsoll.engine.image.FactsCache;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.EvidenceKind;
import dev.plimsoll.engine.model.Location;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A real image (src-test/fixtures/docker/authorities) as its package managers know it: each is
/// asked inside a container, and what it lists must be our list, name by name and version by
/// version. Compared is the folder that the question is about.
class AuthoritiesTest {

  private static final Container INSIDE = new Container("plimsoll-test/authorities:1");
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir static Path folder;
  private static ScanReport report;

  @BeforeAll
  static void scansTheImage() throws Exception {
    Capability.DOCKER.require();
    var scanner =
        new ImageScanner(
            Analysers.all(), new FactsCache(folder.resolve("cache")), List::of, Clock.systemUTC());
    try (ContainerEngine engine = new DockerLocator(System.getenv(), folder).locate()) {
      report = scanner.scan(ScanRequest.of(engine.source(INSIDE.image())), Progress.none());
    }
  }

  @Test
  void knowsWhatDpkgKnows() throws Exception {
    var format = "${db:Status-Status} ${Package} ${Version} ${Architecture}\\n";
    var listed =
        INSIDE
            .answer("dpkg-query", "-W", "-f", format)
            .lines()
            .filter(line -> line.startsWith("installed "))
            .map(line -> line.substring("installed ".length()))
            .collect(toCollection(TreeSet::new));
    var ours =
        report.components().stream()
            .filter(c -> c.present() && c.type() == ComponentType.DEB)
            .map(c -> nameAndVersion(c) + " " + c.architecture())
            .collect(toCollection(TreeSet::new));
    assertThat(ours).hasSizeGreaterThan(400).isEqualTo(listed);
  }

  /// Each place by itself: of a distribution in two of them pip lists the first in the path only,
  /// while both are in the image. Names as in a package URL, `foo-bar` for `Foo.Bar`: pip shows
  /// those of the metadata, of which one distribution may have two (PEP 503).
  @ParameterizedTest
  @CsvSource({
    "/usr/lib/python3/dist-packages, 5",
    "/usr/local/lib/python3.11/dist-packages, 10",
    "/srv/venv/lib/python3.11/site-packages, 2",
  })
  void knowsWhatPipKnows(String place, int atLeast) throws Exception {
    var listed = new TreeSet<String>();
    var where = below(place);
    for (var one : json("pip", "list", "--path", place, "--format=json")) {
      var name = text(one, "name").toLowerCase(Locale.ROOT).replaceAll("[-_.]+", "-");
      listed.add(name + " " + text(one, "version"));
      // one that is worked on has its record where its sources are
      var sources = one.path("editable_project_location");
      where = sources.isTextual() ? where.or(below(sources.asText())) : where;
    }
    assertThat(installed(ComponentType.PYPI, where))
        .hasSizeGreaterThanOrEqualTo(atLeast)
        .isEqualTo(listed);
  }

  /// Names, versions and the folders of every copy. The application itself is the root of the tree.
  @ParameterizedTest
  @CsvSource({"/srv/node-app, 12", "/usr/local/lib, 1"})
  void knowsWhatNpmKnows(String application, int atLeast) throws Exception {
    var listed = new TreeSet<String>();
    addTree(json("npm", "ls", "--all", "--long", "--json", "--prefix", application), listed);
    var ours = new TreeSet<String>();
    for (var component : report.components()) {
      if (component.present() && component.type() == ComponentType.NPM) {
        component.locations().stream()
            .filter(it -> it.kind() == EvidenceKind.INSTALLED)
            .filter(below(application))
            .map(it -> "/" + it.path().replace("/package.json", ""))
            .forEach(path -> ours.add(nameAndVersion(component) + " " + path));
      }
    }
    assertThat(ours).hasSizeGreaterThanOrEqualTo(atLeast).isEqualTo(listed);
  }

  /// A package without a version was not installed: it is optional, and for another system.
  private static void addTree(JsonNode node, Set<String> listed) throws Exception {
    if (node.has("version")) {
      // the folder of a workspace stands behind a link
      var path = node.path("path").asText().replace("node_modules/@plimsoll/mate", "packages/mate");
      listed.add("%s %s %s".formatted(text(node, "name"), text(node, "version"), path));
    }
    for (var dependency : node.path("dependencies")) {
      addTree(dependency, listed);
    }
  }

  /// `json (9.9.9, default: 2.6.1)`, `Capstan (2.0.0 x86_64-linux)`.
  @Test
  void knowsWhatGemKnows() throws Exception {
    var line = Pattern.compile("(\\S+) \\((.+)\\)");
    var listed = new TreeSet<String>();
    for (var answer : INSIDE.answer("gem", "list", "--local").lines().toList()) {
      var gem = line.matcher(answer);
      assertThat(gem.matches()).as(answer).isTrue();
      for (var version : gem.group(2).split(", ", -1)) {
        listed.add(gem.group(1) + " " + version.replace("default: ", "").split(" ", 2)[0]);
      }
    }
    assertThat(installed(ComponentType.GEM, _ -> true))
        .hasSizeGreaterThan(80)
        .contains("json 2.6.1", "json 9.9.9")
        .isEqualTo(listed);
  }

  /// Behind the version of a branch `show` writes the commit: `dev-main 0123456`.
  @Test
  void knowsWhatComposerKnows() throws Exception {
    var listed = new TreeSet<String>();
    var answer = json("composer", "show", "--format=json", "--working-dir=/srv/php-app");
    for (var one : answer.path("installed")) {
      listed.add(text(one, "name") + " " + text(one, "version").split(" ", 2)[0]);
    }
    assertThat(installed(ComponentType.COMPOSER, below("/srv/php-app")))
        .hasSize(7)
        .isEqualTo(listed);
  }

  /// The module of a folder has no version (`(devel)`): it is a gap with us. A replaced one is what
  /// replaced it.
  @ParameterizedTest
  @ValueSource(strings = {"/srv/go/voyage", "/srv/go/stripped.bin", "/usr/lib/go-1.19/bin/go"})
  void knowsWhatGoKnows(String program) throws Exception {
    var listed = new TreeSet<String>();
    var replaced = "";
    for (var line : INSIDE.answer("go", "version", "-m", program).lines().toList().reversed()) {
      var words = Arrays.asList(line.strip().split("\\s+"));
      switch (words.getFirst()) {
        case "=>" -> replaced = words.get(1) + " " + words.get(2);
        case "dep", "mod" -> {
          listed.add(replaced.isEmpty() ? words.get(1) + " " + words.get(2) : replaced);
          replaced = "";
        }
        default -> {
          if (line.startsWith(program)) {
            listed.add("stdlib " + words.get(1).replace("go", ""));
          }
        }
      }
    }
    var unversioned = listed.stream().filter(one -> one.endsWith(" (devel)")).toList();
    unversioned.forEach(listed::remove);
    assertThat(installed(ComponentType.GOLANG, it -> ("/" + it.file()).equals(program)))
        .isEqualTo(listed);
    assertThat(report.gaps())
        .filteredOn(gap -> program.equals("/" + gap.parameters().get("path")))
        .hasSameSizeAs(unversioned);
  }

  private static Set<String> installed(ComponentType type, Predicate<Location> where) {
    return report.components().stream()
        .filter(c -> c.present() && c.type() == type)
        .filter(c ->
            c.locations().stream()
                .filter(it -> it.kind() == EvidenceKind.INSTALLED)
                .anyMatch(where))
        .map(AuthoritiesTest::nameAndVersion)
        .collect(toCollection(TreeSet::new));
  }

  private static Predicate<Location> below(String place) {
    return location -> ("/" + location.path()).startsWith(place + "/");
  }

  private static String nameAndVersion(Component component) {
    return component.name() + " " + component.version();
  }

  private static JsonNode json(String... question) throws Exception {
    return JSON.readTree(INSIDE.answer(question));
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asText();
  }
}
