package dev.plimsoll.engine.inventory.rpm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.luben.zstd.ZstdInputStream;
import dev.plimsoll.engine.Capability;
import dev.plimsoll.engine.image.FileFact;
import dev.plimsoll.engine.inventory.Inventory;
import dev.plimsoll.engine.inventory.LayerStory;
import dev.plimsoll.engine.inventory.osrelease.OsReleaseCataloger;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// The same packages in the three forms of the database.
class RpmPeersTest {

  @SuppressWarnings("unused") // named by FieldSource
  private static final List<String> IMAGES = PeerDatabases.IMAGES;

  @ParameterizedTest
  @FieldSource("IMAGES")
  void listsWhatSyftAndTrivyList(String image) throws IOException {
    var ours = new TreeSet<String>();
    for (var one : fact(image).packages()) {
      ours.add(one.name() + " " + one.version());
    }

    assertThat(ours)
        .hasSize(65)
        .isEqualTo(answers(image, "packages.syft.tsv"))
        .isEqualTo(answers(image, "packages.trivy.tsv"));
  }

  @Test
  void readsTheSameRecordsInEveryForm() throws IOException {
    var sqlite = fact("rpm-sqlite").packages();

    assertThat(fact("rpm-ndb").packages()).containsExactlyInAnyOrderElementsOf(sqlite);
    assertThat(fact("rpm-bdb").packages()).containsExactlyInAnyOrderElementsOf(sqlite);
    assertThat(sqlite)
        .allSatisfy(one -> {
          assertThat(one.files()).isNotEmpty();
          assertThat(one.licences()).isNotEmpty();
          assertThat(one.supplier()).hasValue("AlmaLinux");
        });
  }

  @Test
  void givesSyftsPackageUrlsAndItsDependencies() throws IOException {
    var ours = new TreeMap<String, String>();
    for (var one : inventory("rpm-sqlite").components()) {
      ours.put(one.id(), one.purl());
    }
    var syft = syft("rpm-sqlite");
    var purls = new TreeMap<String, String>();
    syft.path("artifacts")
        .forEach(one -> purls.put(one.path("id").asText(), one.path("purl").asText()));
    var edges = new TreeSet<String>();
    for (var edge : syft.path("artifactRelationships")) {
      if (edge.path("type").asText().equals("dependency-of")) {
        edges.add(
            edge(
                purls.getOrDefault(edge.path("child").asText(), ""),
                purls.getOrDefault(edge.path("parent").asText(), "")));
      }
    }

    assertThat(ours.values().stream().map(RpmPeersTest::decoded))
        .containsExactlyInAnyOrderElementsOf(
            purls.values().stream().map(RpmPeersTest::decoded).toList());
    var ourEdges = new TreeSet<String>();
    for (var one : inventory("rpm-sqlite").components()) {
      one.relations()
          .dependsOn()
          .forEach(id -> ourEdges.add(edge(one.purl(), ours.getOrDefault(id, ""))));
    }
    assertThat(ourEdges).isEqualTo(edges);
  }

  private static String edge(String from, String to) {
    return decoded(from) + " needs " + decoded(to);
  }

  private static String decoded(String purl) {
    return URLDecoder.decode(purl.replace("+", "%2B"), UTF_8);
  }

  private static Inventory inventory(String image) throws IOException {
    var database = PeerDatabases.database(image);
    var release = "ID=almalinux\nVERSION_ID=9.0\n";
    var story = new LayerStory(new OsReleaseCataloger()).writes(0, "etc/os-release", release);
    var histories = new ArrayList<>(story.histories());
    histories.add(Read.history(database.getKey(), database.getValue()));
    return Inventory.of(histories, image);
  }

  private static JsonNode syft(String image) throws IOException {
    var file = Capability.shared("peers/answers/" + image + "/syft.json.zst");
    try (var json = new ZstdInputStream(Files.newInputStream(file))) {
      return new ObjectMapper().readTree(json);
    }
  }

  private static FileFact fact(String image) throws IOException {
    var database = PeerDatabases.database(image);
    return Read.fact(database.getKey(), database.getValue());
  }

  private static Set<String> answers(String image, String file) throws IOException {
    try (var lines = Files.lines(Capability.shared("peers/answers/" + image + "/" + file))) {
      return lines
          .map(line -> line.split("\t", -1))
          .filter(fields -> fields[0].equals("rpm"))
          .map(fields -> fields[1] + " " + fields[2])
          .collect(toCollection(TreeSet::new));
    }
  }
}
