package dev.plimsoll.engine.inventory.dpkg;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.plimsoll.engine.Capability;
import dev.plimsoll.engine.inventory.Inventory;
import dev.plimsoll.engine.inventory.LayerStory;
import dev.plimsoll.engine.inventory.osrelease.OsReleaseCataloger;
import dev.plimsoll.engine.model.Component;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Syft's own cases for Debian packages.
class DpkgConformanceTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /// Syft makes a package without version of a record without one; here it is a gap.
  private static final String WITHOUT_VERSION = "no-version";

  @Test
  void findsThePackagesOfSyftsCases() throws IOException {
    int cases = 0;
    for (var line : Files.readAllLines(Capability.shared("conformance/catalog/cases.jsonl"))) {
      var each = JSON.readTree(line);
      if (each.get("cataloger").asText().equals("debian")) {
        cases++;
        agree(each);
      }
    }
    assertThat(cases).isGreaterThanOrEqualTo(4);
  }

  private static void agree(JsonNode each) throws IOException {
    var found = components(Capability.shared("conformance/" + each.get("input").asText()));
    var expected = new TreeSet<String>();
    var purls = new TreeMap<String, String>();
    for (var one : each.get("expected")) {
      var name = one.get("name").asText();
      if (!name.equals(WITHOUT_VERSION)) {
        expected.add(name + " " + one.get("version").asText());
        purls.put(name, one.get("purl").asText());
      }
    }
    assertThat(found)
        .as(each.get("id").asText())
        .extracting(component -> component.name() + " " + component.version())
        .containsExactlyInAnyOrderElementsOf(expected);
    for (var component : found) {
      var purl = purls.getOrDefault(component.name(), "null");
      assertThat(purl).isIn("null", component.purl());
    }
  }

  private static List<Component> components(Path folder) throws IOException {
    var story = new LayerStory(new DpkgCataloger(), new OsReleaseCataloger());
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
        // Some cases have the image's root below a folder that names the image.
        var path = folder.relativize(file).toString().replaceFirst("^image-[^/]+/", "");
        if (story.wants(path)) {
          story.writes(0, path, Files.readString(file));
        }
      }
    }
    return Inventory.of(story.histories(), folder.toString()).components();
  }
}
