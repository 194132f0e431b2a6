package dev.plimsoll.engine.match;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.luben.zstd.ZstdInputStream;
import dev.plimsoll.engine.Capability;
import dev.plimsoll.engine.advisory.osv.OsvImporter;
import dev.plimsoll.engine.advisory.osv.OsvStore;
import dev.plimsoll.engine.model.Component;
import dev.plimsoll.engine.model.Distribution;
import dev.plimsoll.engine.model.Judged;
import dev.plimsoll.engine.model.SourcePackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The packages that Syft reads from Debian 11's image, judged here, by Trivy, by Grype and by
/// OSV-Scanner with the same advisories.
class PeerAgreementTest {

  private static final String ANSWERS = "peers/answers/distroless-like/";

  @TempDir Path folder;

  @Test
  void findsWhatTheFourAgreeOn() throws IOException {
    var document = syft();
    var packages = packages(document.path("artifacts"));
    var judgement = match(packages, distribution(document.path("distro")));
    var names = new HashMap<String, String>();
    packages.forEach(component -> names.put(component.id(), component.name()));
    var found =
        judgement.findings().stream()
            .map(f -> f.id() + " " + names.get(f.component()) + " " + f.fixedIn().orElse(""))
            .collect(toCollection(TreeSet::new));

    assertThat(packages).hasSize(50);
    assertThat(judgement.gaps()).isEmpty();
    assertThat(judgement.components()).extracting(Component::judged).containsOnly(Judged.YES);
    assertThat(found).hasSize(49).isEqualTo(findings("findings.trivy.tsv"));
    assertThat(judgement.findings()).hasSize(49);
  }

  private Judgement match(List<Component> packages, Distribution distribution) throws IOException {
    var store = folder.resolve("advisories.db");
    new OsvImporter(store)
        .importFrom(List.of(Capability.shared("advisories/osv/Debian/all.zip")), _ -> {});
    try (var source = OsvStore.open(store)) {
      return new Matcher()
          .match(packages, Optional.of(distribution), List.of(source), "distroless-like");
    }
  }

  private static JsonNode syft() throws IOException {
    var file = Capability.shared(ANSWERS + "syft.json.zst");
    try (var in = new ZstdInputStream(Files.newInputStream(file))) {
      return new ObjectMapper().readTree(in);
    }
  }

  private static Distribution distribution(JsonNode distro) {
    return new Distribution(
        distro.path("id").asText(), distro.path("versionID").asText(), "", "", List.of());
  }

  private static List<Component> packages(JsonNode artifacts) {
    var packages = new ArrayList<Component>();
    for (var artifact : artifacts) {
      var facts = artifact.path("metadata");
      var name = artifact.path("name").asText();
      var version = artifact.path("version").asText();
      var source =
          new SourcePackage(
              either(facts.path("source"), name), either(facts.path("sourceVersion"), version));
      packages.add(
          Subjects.deb(
              name, version, source, Optional.of(facts.path("maintainer").asText()), true));
    }
    return packages;
  }

  private static String either(JsonNode text, String otherwise) {
    return text.asText().isEmpty() ? otherwise : text.asText();
  }

  /// Columns: id, package with its type, installed, fixed, severity, path.
  private static Set<String> findings(String table) throws IOException {
    try (Stream<String> lines = Files.lines(Capability.shared(ANSWERS + table))) {
      return lines
          .skip(1)
          .map(line -> line.split("\t", -1))
          .map(row -> row[0] + " " + row[1].substring("deb:".length()) + " " + row[3])
          .collect(toCollection(TreeSet::new));
    }
  }
}
