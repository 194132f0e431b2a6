package dev.plimsoll.engine.image;

import static dev.plimsoll.engine.image.Reading.texts;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plimsoll.engine.model.Gap;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BrokenArchiveTest {

  private static final FileAnalyser ANY = new LineAnalyser(_ -> true);
  private static final byte[] TAR = new LayerTar().file("etc/a", "one").toBytes();
  private static final byte[] OTHER_TAR = new LayerTar().file("etc/b", "two").toBytes();

  private static UnreadableImageException failure(byte[] archive) {
    return catchThrowableOfType(
        UnreadableImageException.class,
        () -> Reading.of(archive, "x.tar", KnownLayers.none(), ANY));
  }

  @Test
  void refusesWhatIsNoArchive() {
    assertThat(failure("PK\3\4 not a tar".repeat(100).getBytes(UTF_8)).code()).isEqualTo("IMG-001");
    assertThat(failure(new byte[0]).parameters()).containsEntry("reason", "empty");
    assertThat(failure(new byte[] {0x1f, (byte) 0x8b, 1, 2}).code()).isEqualTo("IMG-001");
    assertThat(failure(bytes(0xfd, '7', 'z', 'X', 'Z', 0)).parameters().get("reason"))
        .contains("xz");
  }

  @Test
  void refusesATarThatHoldsNoImage() {
    var error = failure(new LayerTar().file("etc/passwd", "root").toBytes());
    assertThat(error.code()).isEqualTo("IMG-001");
    assertThat(error).hasMessageContaining("x.tar").hasMessageContaining("manifest.json");
  }

  @Test
  void refusesAnArchiveWithoutManifest() {
    var members = ArchiveBuilder.legacy("demo:1").layer("COPY", TAR).members();
    members.remove("manifest.json");
    assertThat(failure(ArchiveBuilder.tar(members)).code()).isEqualTo("IMG-005");
  }

  @Test
  void refusesAnArchiveWithoutItsConfiguration() {
    var builder = ArchiveBuilder.legacy("demo:1").layer("COPY", TAR);
    var members = builder.members();
    members.remove(builder.imageId().hex() + ".json");
    var error = failure(ArchiveBuilder.tar(members));
    assertThat(error.code()).isEqualTo("IMG-005");
    assertThat(error).hasMessageContaining(builder.imageId().hex());
  }

  @Test
  void namesThePositionInABrokenManifest() {
    var members = ArchiveBuilder.legacy("demo:1").layer("COPY", TAR).members();
    members.put("manifest.json", "[{\"Config\":\n \"a\", oops}]".getBytes(UTF_8));
    var error = failure(ArchiveBuilder.tar(members));
    assertThat(error.code()).isEqualTo("IMG-002");
    assertThat(error.parameters()).containsEntry("position", "2:7");
  }

  @Test
  void refusesATruncatedArchiveWhoseManifestIsMissing() {
    byte[] archive =
        ArchiveBuilder.legacy("demo:1").layer("COPY", TAR).layer("COPY", OTHER_TAR).build();
    for (int length : List.of(700, 1024, 2000, 4000)) {
      var error = failure(Arrays.copyOf(archive, length));
      assertThat(error.code()).isEqualTo("IMG-004");
      assertThat(error.parameters()).containsEntry("read", Integer.toString(length));
    }
  }

  @Test
  void reportsWhatATruncatedArchiveStillHolds() throws IOException {
    var builder =
        ArchiveBuilder.legacy("demo:1")
            .manifestFirst()
            .layer("COPY a", TAR)
            .layer("COPY b", new LayerTar().file("etc/c", "3").file("etc/b", "x".repeat(5000)));
    byte[] archive = builder.build();
    int end = archive.length - 1024 - 1024 - 4096; // inside the second layer's second file
    var image = Reading.of(Arrays.copyOf(archive, end), ANY);
    assertThat(image.gaps()).extracting(Gap::code).containsExactly("IMG-004");
    assertThat(texts(image)).isEqualTo(Map.of("etc/a", "one", "etc/c", "3"));
    var broken = Reading.layer(image, image.configuration().diffIds().getLast());
    assertThat(broken.isComplete()).isFalse();
    assertThat(broken.unread()).containsExactly("etc/b");
    assertThat(broken.gaps()).extracting(Gap::code).containsExactly("IMG-012");
    assertThat(broken.gaps().getFirst().parameters()).containsKeys("read", "size");
  }

  @Test
  void reportsByTheOnlyConfigurationWhereTheManifestIsCutOff() throws IOException {
    var builder = ArchiveBuilder.ociStyle("demo:1").layer("COPY", TAR);
    var members = builder.members();
    members.remove("manifest.json");
    members.remove("oci-layout");
    byte[] archive = ArchiveBuilder.tar(members);
    var image = Reading.of(Arrays.copyOf(archive, archive.length - 1024), ANY);
    assertThat(image.configuration().id()).isEqualTo(builder.imageId());
    assertThat(texts(image)).isEqualTo(Map.of("etc/a", "one"));
    assertThat(image.gaps()).extracting(Gap::code).containsExactly("IMG-004");
  }

  @Test
  void saysThatTheConfigurationIsNotTheOneThatTheArchiveNames() throws IOException {
    var builder = ArchiveBuilder.legacy("demo:1").layer("COPY", TAR);
    var members = builder.members();
    String name = builder.imageId().hex() + ".json";
    byte[] other = new String(members.get(name), UTF_8).replace("amd64", "arm64").getBytes(UTF_8);
    members.put(name, other);
    var image = Reading.of(ArchiveBuilder.tar(members), ANY);
    assertThat(image.configuration().id()).isEqualTo(Sha256.of(other));
    assertThat(image.gaps()).extracting(Gap::code).containsExactly("IMG-009");
    assertThat(image.gaps().getFirst().parameters())
        .containsEntry("expected", builder.imageId().toString())
        .containsEntry("actual", Sha256.of(other).toString());
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
