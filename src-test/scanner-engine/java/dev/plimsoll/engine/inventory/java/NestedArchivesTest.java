package dev.plimsoll.engine.inventory.java;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.ReadFile;
import dev.plimsoll.engine.inventory.RecordedFacts;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class NestedArchivesTest {

  private static final JavaArchiveCataloger CATALOGER = new JavaArchiveCataloger();

  @Test
  void readsArchivesInArchives() throws IOException {
    var library = new Jar().project("g", "library", "1").build();
    var shop = new Jar().with("WEB-INF/lib/library-1.jar", library).build();
    var suite = new Jar().stored("shop.war", shop).stored("lib/library-1.jar", library).build();

    assertThat(ReadFile.of(CATALOGER, "suite.ear", suite).packages())
        .extracting(PackageRecord::within)
        .containsExactly("shop.war!/WEB-INF/lib/library-1.jar", "lib/library-1.jar");
  }

  @Test
  void readsADistributionThatIsNoArchiveOfJavaItself() throws IOException {
    var library = new Jar().project("g", "library", "1").build();
    var zip = new Jar().with("app/readme.txt", "x").with("app/lib/library-1.jar", library).build();

    assertThat(ReadFile.of(CATALOGER, "opt/app.zip", zip).versions())
        .containsExactly("g:library 1");
  }

  @Test
  void readsProgramsThatCarryTheirArchive() throws IOException {
    var library = new Jar().project("g", "library", "1").build();
    var boot = new Jar().stored("BOOT-INF/lib/library-1.jar", library).build();
    var script = "#!/bin/bash\nexec java -jar \"$0\"\n".getBytes(UTF_8);
    var whole = Arrays.copyOf(script, script.length + boot.length);
    System.arraycopy(boot, 0, whole, script.length, boot.length);

    assertThat(ReadFile.of(CATALOGER, "app.jar", whole).versions()).containsExactly("g:library 1");
  }

  @Test
  void namesABrokenArchiveAndReadsTheOthers() throws IOException {
    var library = new Jar().project("g", "library", "1").build();
    var ear =
        new Jar()
            .with("lib/cut.jar", Arrays.copyOf(library, 50))
            .with("lib/not-an.zip", "text")
            .with("lib/library-1.jar", library)
            .build();

    var read = ReadFile.of(CATALOGER, "suite.ear", ear);
    assertThat(read.versions()).containsExactly("g:library 1");
    assertThat(read.faults())
        .containsExactly("0: \"lib/cut.jar\": no central directory: not a ZIP archive, or cut off");
  }

  @Test
  void stopsAtEightLevels() throws IOException {
    var bytes = new Jar().project("g", "deepest", "1").build();
    for (int i = 0; i < ArchiveBudget.DEPTH + 1; i++) {
      bytes = new Jar().with("inner.jar", bytes).build();
    }

    var read = ReadFile.of(CATALOGER, "outer.jar", bytes);
    assertThat(read.packages()).isEmpty();
    assertThat(read.faults()).hasSize(1);
    assertThat(read.faults().getFirst()).contains("lies deeper than 8 archives");
  }

  @Test
  void stopsWhereArchivesInflateWithoutEnd() throws IOException {
    var bomb = new Jar().with("a/bomb.jar", new byte[1 << 20]).with("b.jar", "x").build();

    assertThat(read(bomb, new ArchiveBudget.Limits(100, 1 << 16, 100, 100)))
        .containsExactly(
            "\"a/bomb.jar\": more than 65536 bytes of archives in the archive, the rest is not"
                + " read");
  }

  @Test
  void countsArchivesThatLieInPlace() throws IOException {
    var bomb = new Jar().stored("a.jar", new byte[70_000]).build();

    assertThat(read(bomb, new ArchiveBudget.Limits(100, 1 << 16, 100, 100)))
        .containsExactly(
            "\"a.jar\": more than 65536 bytes of archives in the archive, the rest is not read");
  }

  @Test
  void stopsAfterTooManyMembers() throws IOException {
    var jar = new Jar().classes("a", 200).build();

    assertThat(read(jar, new ArchiveBudget.Limits(100, 100, 100, 100)))
        .containsExactly("more than 100 members, the rest is not read");
  }

  @Test
  void stopsAfterTooManyProjects() throws IOException {
    var jar = new Jar();
    for (int i = 0; i < 20; i++) {
      jar.project("g", "a" + i, "1");
    }

    assertThat(read(jar.build(), new ArchiveBudget.Limits(100, 100, 100_000, 10)))
        .containsExactly("more than 10 packages, the rest is not read");
  }

  @Test
  void stopsWherePomsInflateWithoutEnd() throws IOException {
    var jar = new Jar();
    for (int i = 0; i < 5; i++) {
      jar.pom("g", "a" + i, "<project>" + " ".repeat(1 << 20) + "</project>");
    }

    assertThat(read(jar.build(), new ArchiveBudget.Limits(100, 100, 1 << 20, 100)))
        .startsWith("more than 1048576 bytes of manifests and POMs, the rest is not read")
        .hasSize(2);
  }

  /// Reasons of the gaps.
  private static List<String> read(byte[] bytes, ArchiveBudget.Limits limits) throws IOException {
    var sink = new RecordedFacts();
    var records = new Records(CATALOGER, new FileEntry("a.jar", bytes.length, 0644), sink);
    new ArchiveReader(records, limits).read(FileContent.of(bytes).bytes(), "a.jar", true);
    return sink.gaps().stream().map(gap -> gap.parameters().getOrDefault("reason", "")).toList();
  }
}
