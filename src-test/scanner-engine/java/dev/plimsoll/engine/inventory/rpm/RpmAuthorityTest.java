package dev.plimsoll.engine.inventory.rpm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.Capability;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What rpm itself says of the same databases. Debian's rpm reads SQLite and Berkeley DB; the NDB
/// database is compared with what rpm says of the same packages in SQLite.
class RpmAuthorityTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"rpm-sqlite", "rpm-bdb"})
  void listsWhatRpmLists(String image) throws IOException, InterruptedException {
    assertThat(ours(image)).isEqualTo(rpm(image)).hasSize(65);
  }

  @Test
  void listsInNdbWhatRpmListsInSqlite() throws IOException, InterruptedException {
    assertThat(ours("rpm-ndb")).isEqualTo(rpm("rpm-sqlite"));
  }

  /// Files, licence, vendor and source by `name-epoch:version-release.architecture`.
  private static Map<String, String> ours(String image) throws IOException {
    var database = PeerDatabases.database(image);
    return Read.of(database.getKey(), database.getValue()).packages().stream()
        .collect(
            Collectors.toMap(
                RpmAuthorityTest::fullName, RpmAuthorityTest::rest, (one, _) -> one, TreeMap::new));
  }

  private static String fullName(PackageRecord one) {
    var version = one.version().contains(":") ? one.version() : "(none):" + one.version();
    return one.name() + "-" + version + "." + one.architecture();
  }

  private static String rest(PackageRecord one) {
    return Stream.concat(
            Stream.of(
                String.join(" ", one.licences()),
                one.supplier().orElse(""),
                one.qualifiers().getOrDefault("upstream", "")),
            one.files().stream().map(file -> "/" + file))
        .collect(Collectors.joining("\t"));
  }

  private Map<String, String> rpm(String image) throws IOException, InterruptedException {
    Capability.RPM.require();
    var database = PeerDatabases.database(image);
    Files.write(folder.resolve(Path.of(database.getKey()).getFileName()), database.getValue());
    var format =
        "%{NAME}-%{EPOCH}:%{VERSION}-%{RELEASE}.%{ARCH}\\n"
            + "%{LICENSE}\\t%{VENDOR}\\t%{SOURCERPM}[\\t%{FILENAMES}]\\n";
    var process =
        new ProcessBuilder("rpm", "-qa", "--dbpath", folder.toString(), "--qf", format)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    var lines = new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList();
    assertThat(process.waitFor()).isZero();
    return pairs(lines);
  }

  private static Map<String, String> pairs(List<String> lines) {
    var pairs = new TreeMap<String, String>();
    for (int i = 0; i + 1 < lines.size(); i += 2) {
      pairs.put(lines.get(i), lines.get(i + 1));
    }
    return pairs;
  }
}
