package dev.plimsoll.engine.inventory.snap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.Mutations;
import dev.plimsoll.engine.inventory.RecordedFacts;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.PackageRecord;
import dev.plimsoll.engine.model.SourcePackage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

class SnapCatalogerTest {

  private static final String BASE = "snap/core20/2105/usr/share/snappy/dpkg.yaml";
  private static final String MANIFEST = "snap/lxd/1/snap/manifest.yaml";
  private static final String CHANGELOG = "doc/linux-modules-5.4.0-195-generic/changelog.Debian.gz";

  private static final String STAGED =
      """
      name: lxd
      architectures:
      - amd64
      primed-stage-packages:
      - acl=2.2.53-6
      - libc6:i386=2.31-0ubuntu9
      parts:
        lxd:
          stage-packages:
          - left-out=1
      """;

  @Test
  void readsThePackagesOfABase() throws IOException {
    assertThat(packages(BASE, "package-repositories: []\npackages:\n- adduser=3.118ubuntu2\n"))
        .containsExactly("adduser 3.118ubuntu2 ");
  }

  @Test
  void readsThePackagesThatWereStaged() throws IOException {
    assertThat(packages(MANIFEST, STAGED))
        .containsExactly("acl 2.2.53-6 amd64", "libc6 2.31-0ubuntu9 i386");
    assertThat(packages(MANIFEST, "parts:\n  a:\n    stage-packages: [curl=7]\n  b: {}\n"))
        .containsExactly("curl 7 ");
  }

  @Test
  void readsTheVersionOfAKernel() throws IOException {
    var record =
        analyse(CHANGELOG, gzip("linux (5.4.0-195.215) focal; urgency=medium\n\n  * x\n"))
            .onlyFact()
            .packages()
            .getFirst();

    assertThat(record.name()).isEqualTo("linux-modules-5.4.0-195-generic");
    assertThat(record.source()).isEqualTo(new SourcePackage("linux", "5.4.0-195.215"));
  }

  @Test
  void leavesChangelogsToTheDatabaseWhereThereIsOne() {
    assertThat(new SnapCataloger().wants(new FileEntry("usr/share/" + CHANGELOG, 1, 0644)))
        .isFalse();
  }

  static Stream<byte[]> inputs() throws IOException {
    return Stream.of(
            Mutations.of(STAGED),
            Mutations.of("packages:\n- a=1\n"),
            Mutations.of(gzip("linux (5.4.0-195.215) focal; urgency=medium\n")))
        .flatMap(copies -> copies);
  }

  @MethodSource("inputs")
  @FuzzTest(maxDuration = "60s")
  void readsAnyBytes(byte[] bytes) throws IOException {
    for (var path : List.of(BASE, MANIFEST, CHANGELOG)) {
      assertThat(analyse(path, bytes).gaps()).hasSizeLessThanOrEqualTo(Records.NAMED + 1);
    }
  }

  private static List<String> packages(String path, String text) throws IOException {
    return analyse(path, text.getBytes(UTF_8)).onlyFact().packages().stream()
        .map(SnapCatalogerTest::words)
        .toList();
  }

  private static String words(PackageRecord record) {
    return record.name() + " " + record.version() + " " + record.architecture();
  }

  private static byte[] gzip(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private static RecordedFacts analyse(String path, byte[] bytes) throws IOException {
    var facts = new RecordedFacts();
    new SnapCataloger()
        .analyse(new FileEntry(path, bytes.length, 0644), FileContent.of(bytes), facts);
    return facts;
  }
}
