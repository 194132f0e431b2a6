package dev.plimsoll.engine.inventory.bitnami;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.ConformanceCases;
import dev.plimsoll.engine.inventory.ConformanceCases.Case;
import dev.plimsoll.engine.inventory.Inventory;
import dev.plimsoll.engine.inventory.LayerStory;
import dev.plimsoll.engine.inventory.Mutations;
import dev.plimsoll.engine.inventory.RecordedFacts;
import dev.plimsoll.engine.inventory.Records;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BitnamiCatalogerTest {

  private static final String COMPONENTS = "opt/bitnami/.bitnami_components.json";
  private static final String SPDX = "opt/bitnami/redis/.spdx-redis.spdx";

  private static final String DOCUMENT =
      """
      {
        "SPDXID": "SPDXRef-DOCUMENT",
        "documentDescribes": ["SPDXRef-redis"],
        "packages": [
          {
            "SPDXID": "SPDXRef-redis",
            "name": "redis",
            "licenseDeclared": "RSALv2",
            "licenseConcluded": "NOASSERTION",
            "externalRefs": [
              {"referenceType": "cpe23Type", "referenceLocator": "cpe:2.3:*:redis:redis:7.4.0:*:*"},
              {"referenceType": "purl", "referenceLocator": "pkg:bitnami/redis@7.4.0-1?arch=arm64&distro=debian-12"}
            ]
          },
          {
            "SPDXID": "SPDXRef-jemalloc",
            "name": "jemalloc",
            "externalRefs": [
              {"referenceType": "purl", "referenceLocator": "pkg:bitnami/jemalloc@5.3.0?arch=arm64"}
            ]
          },
          {
            "name": "golang.org/x/sys",
            "externalRefs": [
              {"referenceType": "purl", "referenceLocator": "pkg:golang/golang.org/x/sys@v0.21.0"}
            ]
          }
        ]
      }
      """;

  /// The case tells what is built into PostgreSQL but not PostgreSQL itself; and the name by which
  /// Bitnami's advisories call a component is the one of its package URL.
  private static final Map<String, List<String>> EXPLAINED =
      Map.of(
          "67706292c8",
          List.of("+ nss_wrapper 1.1.16", "+ postgresql 17.2.0-8", "- nss-wrapper 1.1.16"));

  @Test
  void tellsTheComponentFromWhatIsBuiltIntoIt() {
    var story = new LayerStory(new BitnamiCataloger()).writes(0, SPDX, DOCUMENT);

    var components = Inventory.of(story.histories(), "test").components();

    assertThat(components)
        .extracting(one -> one.purl())
        .containsExactly(
            "pkg:bitnami/jemalloc@5.3.0?arch=arm64",
            "pkg:bitnami/redis@7.4.0-1?arch=arm64&distro=debian-12");
    var redis = components.getLast();
    assertThat(redis.licences()).containsExactly("RSALv2");
    assertThat(redis.cpes()).containsExactly("cpe:2.3:*:redis:redis:7.4.0:*:*");
    assertThat(redis.files()).containsExactly("opt/bitnami/redis/");
    assertThat(redis.relations().contains()).containsExactly(components.getFirst().id());
  }

  static List<Case> cases() throws IOException {
    return ConformanceCases.of("bitnami");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void agreesWithSyft(Case each) throws IOException {
    // below the folder that names the case
    var components =
        each.components(path -> path.replaceFirst("^[^/]+/", ""), new BitnamiCataloger());

    assertThat(each.differences(components))
        .isEqualTo(EXPLAINED.getOrDefault(each.id(), List.of()));
  }

  static Stream<byte[]> inputs() {
    return Stream.concat(
        Mutations.of(DOCUMENT),
        Mutations.of("{\"a\": {\"version\": \"1-2\", \"arch\": \"amd64\"}, \"b\": [1, {}]}"));
  }

  @MethodSource("inputs")
  @FuzzTest(maxDuration = "60s")
  void readsAnyBytes(byte[] bytes) throws IOException {
    for (var path : List.of(COMPONENTS, SPDX)) {
      var facts = new RecordedFacts();
      new BitnamiCataloger()
          .analyse(new FileEntry(path, bytes.length, 0644), FileContent.of(bytes), facts);

      assertThat(facts.gaps()).hasSizeLessThanOrEqualTo(Records.NAMED + 1);
    }
  }
}
