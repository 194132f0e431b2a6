package dev.plimsoll.app.demo;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DemoImageBuilderTest {

  private static final Path SOURCE = Path.of(System.getProperty("plimsoll.root"), "assets", "demo");

  @TempDir Path folder;

  @BeforeEach
  void build() throws IOException {
    DemoImageBuilder.build(SOURCE, folder.resolve("first"));
  }

  @Test
  void makesTheSameBytesTwice() throws IOException {
    DemoImageBuilder.build(SOURCE, folder.resolve("second"));

    assertThat(folder.resolve("second/image.tar")).hasSameBinaryContentAs(archive());
    assertThat(folder.resolve("second/advisories.zip"))
        .hasSameBinaryContentAs(folder.resolve("first/advisories.zip"));
  }

  @Test
  void shipsWhatTheFixturesSay() throws IOException {
    try (var shipped = new DemoImage().open()) {
      assertThat(shipped).hasBinaryContent(Files.readAllBytes(archive()));
    }
  }

  @Test
  void namesEveryLayerByTheDigestOfItsBytes() throws IOException {
    var image = Members.of(Files.readAllBytes(archive()));
    var layers = image.manifest().get("Layers");

    var diffIds = image.configuration().at("/rootfs/diff_ids");
    assertThat(diffIds).hasSize(6);
    for (int layer = 0; layer < diffIds.size(); layer++) {
      assertThat(diffIds.get(layer).asText())
          .isEqualTo(DemoFiles.digest(image.bytes(layers.get(layer).asText())).toString());
    }
    var configuration = image.manifest().get("Config").asText();
    assertThat(configuration)
        .isEqualTo(DemoFiles.digest(image.bytes(configuration)).hex() + ".json");
  }

  @Test
  void givesEveryLayerAStepOfTheHistory() throws IOException {
    var configuration = Members.of(Files.readAllBytes(archive())).configuration();

    assertThat(configuration.get("history")).hasSize(10);
    assertThat(configuration.get("history"))
        .filteredOn(step -> !step.path("empty_layer").asBoolean(false))
        .hasSize(configuration.at("/rootfs/diff_ids").size());
  }

  @Test
  void deletesTheCredentialsInTheTopLayerAlone() throws IOException {
    var image = Members.of(Files.readAllBytes(archive()));
    var layers = image.manifest().get("Layers");

    assertThat(Members.of(image.bytes(layers.get(2).asText())).content())
        .containsKey("srv/shop/deploy.env");
    assertThat(Members.of(image.bytes(layers.get(5).asText())).content())
        .containsOnlyKeys("srv/", "srv/shop/", "srv/shop/.wh.deploy.env");
  }

  @Test
  void namesNoUserOfTheMachineThatBuilt() throws IOException {
    var archive = new ByteArrayInputStream(Files.readAllBytes(archive()));
    try (var tar = new TarArchiveInputStream(archive)) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        assertThat(entry)
            .returns("", TarArchiveEntry::getUserName)
            .returns(0L, TarArchiveEntry::getLongUserId);
      }
    }
  }

  private Path archive() {
    return folder.resolve("first/image.tar");
  }

  /// What a tar holds, name → bytes.
  private record Members(Map<String, byte[]> content) {

    static Members of(byte[] archive) throws IOException {
      var content = new LinkedHashMap<String, byte[]>();
      try (var tar = new TarArchiveInputStream(new ByteArrayInputStream(archive))) {
        for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
          content.put(entry.getName(), tar.readAllBytes());
        }
      }
      return new Members(content);
    }

    byte[] bytes(String name) {
      return requireNonNull(content.get(name), name);
    }

    JsonNode manifest() throws IOException {
      return json("manifest.json").get(0);
    }

    JsonNode configuration() throws IOException {
      return json(manifest().get("Config").asText());
    }

    private JsonNode json(String name) throws IOException {
      return JsonMapper.builder().build().readTree(bytes(name));
    }
  }
}
