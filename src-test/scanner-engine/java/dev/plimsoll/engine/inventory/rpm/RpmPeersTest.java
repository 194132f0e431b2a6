package dev.plimsoll.engine.inventory.rpm;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.Capability;
import dev.plimsoll.engine.image.FileFact;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
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

  private static FileFact fact(String image) throws IOException {
    var database = PeerDatabases.database(image);
    var facts = Read.facts(database.getKey(), database.getValue());
    assertThat(facts.gaps()).isEmpty();
    return facts.onlyFact();
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
