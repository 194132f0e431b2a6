package dev.plimsoll.engine.inventory.nix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.ConformanceCases;
import dev.plimsoll.engine.inventory.ConformanceCases.Case;
import dev.plimsoll.engine.inventory.Mutations;
import dev.plimsoll.engine.inventory.RecordedFacts;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.Dependency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NixCatalogerTest {

  private static final String HASH = "h0cnbmfcn93xm5dg2x27ixhag1cwndga";
  private static final String STORE = "nix/store/" + HASH + "-";
  private static final String DATABASE = "nix/var/nix/db/db.sqlite";

  private static final String DERIVATION =
      "Derive([(\"bin\",\"/nix/store/h0cnbmfcn93xm5dg2x27ixhag1cwndga-glibc-2.34-bin\",\"\",\"\"),"
          + "(\"out\",\"/nix/store/1xj6yxd5s4q3nfyy4mc47nqiqpp6wkvw-glibc-2.34\",\"\",\"\")],"
          + "[(\"/nix/store/x.drv\",[\"out\"])],[],\"x86_64-linux\",\"sh\",[],[])";

  @ParameterizedTest
  @CsvSource({
    "glibc-2.34-210-bin, glibc, 2.34-210, bin",
    "glibc-2.34-210, glibc, 2.34-210, out",
    "python3.11-requests-2.31.0, python3.11-requests, 2.31.0, out",
    "bash-interactive-5.2-p15-man, bash-interactive, 5.2-p15, man",
    "nixos-system-host-23.11.20231129, nixos-system-host, 23.11.20231129, out",
    "lib-unstable-2023-01-01, lib-unstable, 2023-01-01, out"
  })
  void readsNameVersionAndOutput(String folder, String name, String version, String output) {
    assertThat(StorePath.of(STORE + folder))
        .hasValue(new StorePath(STORE + folder, HASH, name, version, output));
  }

  @Test
  void takesTheLastWordOfAVersionForAnOutput() {
    assertThat(StorePath.of(STORE + "a-1.0-static").orElseThrow().version()).isEqualTo("1.0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nix/store/short-glibc-2.34",
        STORE + "source",
        STORE + "linux-6.1.tar.xz",
        STORE + "CVE-2023-1.patch",
        STORE + "glibc-2.34/bin",
        "opt/" + STORE + "glibc-2.34"
      })
  void takesNothingElseForAPackage(String path) {
    assertThat(new NixCataloger().wantsFolder(path)).isFalse();
  }

  @Test
  void ownsEverythingInItsFolder() {
    var sink = new RecordedFacts();
    new NixCataloger().folder(STORE + "glibc-2.34", sink);

    assertThat(sink.onlyFact().packages().getFirst().files())
        .containsExactly(STORE + "glibc-2.34/");
  }

  @Test
  void tellsOfEachOutputWhichDerivationMadeIt() throws IOException {
    var notes =
        analyse(
                "nix/store/5av396z8xa13jg89g9jws145c0k26k2x-glibc-2.34.drv",
                DERIVATION.getBytes(UTF_8))
            .onlyFact()
            .notes();

    assertThat(notes)
        .extracting(note -> note.subject() + " " + note.qualifiers())
        .containsExactly(
            STORE + "glibc-2.34-bin {drvpath=5av396z8xa13jg89g9jws145c0k26k2x-glibc-2.34.drv}",
            "nix/store/1xj6yxd5s4q3nfyy4mc47nqiqpp6wkvw-glibc-2.34"
                + " {drvpath=5av396z8xa13jg89g9jws145c0k26k2x-glibc-2.34.drv}");
  }

  @Test
  void readsPackagesAndReferencesFromTheDatabase(@TempDir Path folder) throws Exception {
    var packages = analyse(DATABASE, database(folder)).onlyFact().packages();

    assertThat(packages)
        .extracting(one -> one.name() + " " + one.version() + " " + one.within())
        .containsExactly(
            "hello 2.12.1 1xj6yxd5s4q3nfyy4mc47nqiqpp6wkvw-hello-2.12.1",
            "glibc 2.34 " + HASH + "-glibc-2.34");
    assertThat(packages.getFirst().dependsOn()).containsExactly(new Dependency("glibc", "2.34"));
    assertThat(packages.getFirst().qualifiers()).containsEntry("drvpath", "x-hello-2.12.1.drv");
  }

  private static byte[] database(Path folder) throws SQLException, IOException {
    var file = folder.resolve("db.sqlite");
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.execute(
          "create table ValidPaths (id integer primary key autoincrement not null,"
              + " path text unique not null, hash text not null, registrationTime integer not null,"
              + " deriver text, narSize integer)");
      statement.execute(
          "create table Refs (referrer integer not null, reference integer not null,"
              + " primary key (referrer, reference))");
      statement.execute(
          "insert into ValidPaths values (1,"
              + " '/nix/store/1xj6yxd5s4q3nfyy4mc47nqiqpp6wkvw-hello-2.12.1', 'sha256:0', 0,"
              + " '/nix/store/x-hello-2.12.1.drv', 1)");
      statement.execute(
          "insert into ValidPaths values (2, '/" + STORE + "glibc-2.34', 'x', 0," + " null, 1)");
      statement.execute(
          "insert into ValidPaths values (3, '/" + STORE + "source', 'x', 0," + " null, 1)");
      statement.execute("insert into Refs values (1, 1), (1, 2), (1, 3), (9, 2)");
    }
    return Files.readAllBytes(file);
  }

  static List<Case> cases() throws IOException {
    return ConformanceCases.of("nix");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void agreesWithSyft(Case each) throws IOException {
    var components =
        each.components(path -> path.replaceFirst("^fixture-[0-9]+/", ""), new NixCataloger());

    assertThat(each.differences(components)).isEmpty();
  }

  static Stream<byte[]> inputs() {
    return Mutations.of(DERIVATION);
  }

  @MethodSource("inputs")
  @FuzzTest(maxDuration = "60s")
  void readsAnyBytes(byte[] bytes) throws IOException {
    for (var path : List.of(STORE + "a-1.drv", DATABASE)) {
      assertThat(analyse(path, bytes).gaps()).hasSizeLessThanOrEqualTo(Records.NAMED + 1);
    }
  }

  @Test
  void readsDamagedDatabases(@TempDir Path folder) throws Exception {
    for (var bytes : Mutations.of(database(folder)).toList()) {
      assertThat(analyse(DATABASE, bytes).gaps()).hasSizeLessThanOrEqualTo(Records.NAMED + 1);
    }
  }

  private static RecordedFacts analyse(String path, byte[] bytes) throws IOException {
    var facts = new RecordedFacts();
    new NixCataloger()
        .analyse(new FileEntry(path, bytes.length, 0644), FileContent.of(bytes), facts);
    return facts;
  }
}
