package dev.plimsoll.engine.advisory.osv;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.plimsoll.engine.Capability;
import dev.plimsoll.engine.advisory.AffectedRange;
import dev.plimsoll.engine.advisory.PackageKey;
import dev.plimsoll.engine.advisory.Statement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The store against the archive itself, read with another parser.
class OsvAgreementTest {

  @TempDir Path folder;

  private record Said(PackageKey about, String id, String fix, List<String> upstream) {}

  @Test
  void holdsEveryWordOfDebiansArchive() throws IOException {
    var archive = Capability.shared("advisories/osv/Debian/all.zip");
    var expected = read(archive);
    var file = folder.resolve("advisories.db");

    var result = new OsvImporter(file).importFrom(List.of(archive), _ -> {});

    assertThat(result.broken()).isEmpty();
    assertThat(result.records()).isEqualTo(6_832);
    assertThat(result.statements()).isEqualTo(expected.size());
    try (var store = OsvStore.open(file)) {
      assertThat(store.status().records()).isEqualTo(6_832);
      assertThat(store.status().ecosystems()).isEqualTo(Map.of("Debian", 6_832L));
      var keys = expected.stream().map(Said::about).distinct().toList();
      var found = store.statements(keys).values().stream().flatMap(List::stream).toList();
      assertThat(counts(found.stream().map(OsvAgreementTest::said).toList()))
          .isEqualTo(counts(expected));
    }
  }

  private static Map<Said, Long> counts(List<Said> said) {
    return said.stream().collect(groupingBy(one -> one, counting()));
  }

  private static Said said(Statement statement) {
    assertThat(statement.ranges()).hasSize(1);
    var events = statement.ranges().getFirst().events();
    assertThat(events)
        .extracting(AffectedRange.Event::kind)
        .containsExactly(AffectedRange.Kind.INTRODUCED, AffectedRange.Kind.FIXED);
    return new Said(
        statement.about(), statement.id(), events.getLast().version(), statement.upstream());
  }

  private static List<Said> read(Path archive) throws IOException {
    var json = new ObjectMapper();
    var all = new ArrayList<Said>();
    try (var zip = new ZipFile(archive.toFile())) {
      for (var entry : zip.stream().toList()) {
        try (var in = zip.getInputStream(entry)) {
          var record = json.readTree(in);
          var upstream = new ArrayList<String>();
          record.path("upstream").forEach(id -> upstream.add(id.asText()));
          record.path("affected").forEach(affected -> all.add(said(record, affected, upstream)));
        }
      }
    }
    return all;
  }

  private static Said said(JsonNode record, JsonNode affected, List<String> upstream) {
    var about = affected.path("package");
    return new Said(
        new PackageKey(about.path("ecosystem").asText(), about.path("name").asText()),
        record.path("id").asText(),
        affected.at("/ranges/0/events/1/fixed").asText(),
        upstream.stream().distinct().toList());
  }
}
