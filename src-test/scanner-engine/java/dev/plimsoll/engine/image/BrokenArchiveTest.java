package dev.plimsoll.engine.image;

import static dev.plimsoll.engine.image.Reading.texts;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plimsoll.engine.model.Gap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BrokenArchiveTest {

  private static final FileAnalyser ANY = new LineAnalyser(_ -> true);
  private static final byte[] TAR = new LayerTar().file("etc/a", "one").toBytes();
  private static final byte[] OTHER_TAR = new LayerTar().file("etc/b", "two").toBytes();

  private static UnreadableImageException failure(byte[] archive) {
    return failure(new ByteArrayInputStream(archive));
  }

  private static UnreadableImageException failure(InputStream archive) {
    return catchThrowableOfType(
        UnreadableImageException.class,
        () ->
            new ArchiveReader(List.of(ANY), KnownLayers.none(), Reading.NEVER_ENDING)
                .read(archive, "x.tar"));
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
  void usesTheFactsOfALayerThatIsNotTheOneTheImageNames() throws IOException {
    var builder = ArchiveBuilder.legacy("demo:1").layer("COPY", TAR, Sha256.of(OTHER_TAR));
    var image = Reading.of(builder.build(), ANY);
    var layer = Reading.layer(image, Sha256.of(OTHER_TAR));
    assertThat(layer.diffId()).isEqualTo(Sha256.of(TAR));
    assertThat(layer.isComplete()).isFalse();
    assertThat(texts(layer)).isEqualTo(Map.of("etc/a", "one"));
    assertThat(layer.gaps())
        .containsExactly(LayerGaps.mismatch(Sha256.of(OTHER_TAR), Sha256.of(TAR)));
  }

  @Test
  void leavesALayerOutThatTheArchiveDoesNotHold() throws IOException {
    var builder = ArchiveBuilder.legacy("demo:1").layer("COPY", TAR).layer("COPY", OTHER_TAR);
    var members = builder.members();
    members.remove(Sha256.of(OTHER_TAR).hex() + "/layer.tar");
    var image = Reading.of(ArchiveBuilder.tar(members), ANY);
    assertThat(image.layers()).containsOnlyKeys(Sha256.of(TAR));
    var stack = LayerStack.of(image.configuration(), image.layers());
    assertThat(stack.gaps()).extracting(Gap::code).containsExactly("IMG-008");
    assertThat(stack.gaps().getFirst().parameters())
        .isEqualTo(Map.of("n", "1", "diffId", Sha256.of(OTHER_TAR).toString()));
  }

  @Test
  void saysThatALayerCannotBeDecompressed() throws IOException {
    var builder =
        ArchiveBuilder.legacy("demo:1")
            .storing(bytes -> {
              byte[] gzip = ArchiveBuilder.gzip(bytes);
              return Arrays.copyOf(gzip, gzip.length - 12);
            })
            .layer("COPY", TAR)
            .storing(_ -> "rubbish".getBytes(UTF_8))
            .layer("COPY", OTHER_TAR);
    var image = Reading.of(builder.build(), ANY);
    for (LayerFacts layer : image.layers().values()) {
      assertThat(layer.isComplete()).isFalse();
      assertThat(layer.gaps()).extracting(Gap::code).containsExactly("IMG-013");
    }
    assertThat(image.layers()).hasSize(2);
  }

  @Test
  void saysThatALayerEndsInTheMiddleOfAFile() throws IOException {
    byte[] tar = new LayerTar().file("etc/a", "one").file("etc/b", "x".repeat(2000)).toBytes();
    byte[] cut = Arrays.copyOf(tar, 2048);
    var image = Reading.of(ArchiveBuilder.legacy("demo:1").layer("COPY", cut).build(), ANY);
    var layer = Reading.layer(image, Sha256.of(cut));
    assertThat(layer.isComplete()).isFalse();
    assertThat(layer.gaps()).extracting(Gap::code).containsExactly("IMG-012");
    assertThat(texts(layer)).isEqualTo(Map.of("etc/a", "one"));
  }

  @Test
  void saysWhereTheEntriesOfALayerAreDamaged() throws IOException {
    byte[] tar = new LayerTar().file("etc/a", "one").file("etc/b", "two").toBytes();
    tar[1024 + 124] = 'x'; // size field of the second entry
    var image = Reading.of(ArchiveBuilder.legacy("demo:1").layer("COPY", tar).build(), ANY);
    var layer = Reading.layer(image, Sha256.of(tar));
    assertThat(layer.gaps()).extracting(Gap::code).containsExactly("IMG-011");
    assertThat(texts(layer)).isEqualTo(Map.of("etc/a", "one"));
  }

  @Test
  void stopsAtADecompressionBomb() throws IOException {
    byte[] zeros = new byte[80 << 20];
    byte[] tar = new LayerTar().file("etc/a", "one").file("big", zeros).toBytes();
    var builder = ArchiveBuilder.legacy("demo:1").storing(ArchiveBuilder::zstd).layer("COPY", tar);
    var image = Reading.of(builder.build(), new LineAnalyser(path -> path.equals("etc/a")));
    var layer = Reading.layer(image, Sha256.of(tar));
    assertThat(layer.isComplete()).isFalse();
    assertThat(layer.gaps()).extracting(Gap::code).containsExactly("IMG-014");
    assertThat(texts(layer)).isEqualTo(Map.of("etc/a", "one"));
  }

  @Test
  void carriesHowFarItCameWhereTheSourceStops() {
    byte[] archive = ArchiveBuilder.legacy("demo:1").layer("COPY", TAR).build();
    var error =
        failure(new SequenceInputStream(new ByteArrayInputStream(archive, 0, 900), failing()));
    assertThat(error.code()).isEqualTo("IMG-021");
    assertThat(error.parameters()).isEqualTo(Map.of("image", "x.tar", "read", "900"));
    assertThat(error).hasMessageContaining("engine went away");
  }

  @Test
  void endsAtOnceWhenCancelledAndClosesTheSource() {
    var closed = new AtomicBoolean();
    var asked = new AtomicInteger();
    var source =
        new ByteArrayInputStream(ArchiveBuilder.legacy("demo:1").layer("COPY", TAR).build()) {
          @Override
          public void close() {
            closed.set(true);
          }
        };
    var monitor =
        new ReadMonitor() {
          @Override
          public void progressed(int layers, long bytes) {}

          @Override
          public void check() throws InterruptedIOException {
            if (asked.incrementAndGet() > 1) {
              throw new InterruptedIOException("cancelled");
            }
          }
        };
    var reader = new ArchiveReader(List.of(ANY), KnownLayers.none(), monitor);
    assertThat(
            catchThrowableOfType(InterruptedIOException.class, () -> reader.read(source, "x.tar")))
        .hasMessage("cancelled");
    assertThat(closed).isTrue();
  }

  private static InputStream failing() {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("engine went away");
      }

      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        return read();
      }
    };
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
