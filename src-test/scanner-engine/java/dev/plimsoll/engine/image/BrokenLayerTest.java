package dev.plimsoll.engine.image;

import static dev.plimsoll.engine.image.Reading.texts;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.model.Gap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BrokenLayerTest {

  private static final FileAnalyser ANY = new LineAnalyser(_ -> true);
  private static final byte[] TAR = new LayerTar().file("etc/a", "one").toBytes();
  private static final byte[] OTHER_TAR = new LayerTar().file("etc/b", "two").toBytes();

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
  void listsALimitedNumberOfGaps() throws IOException {
    var tar = new LayerTar();
    for (int i = 0; i < Limits.LAYER_GAPS + 100; i++) {
      tar.file("../" + i, "");
    }
    var layer = Reading.layer(tar.file("etc/a", "one"), ANY);
    assertThat(layer.gaps()).hasSize(Limits.LAYER_GAPS + 1);
    assertThat(layer.gaps()).extracting(Gap::code).contains("IMG-014");
    assertThat(texts(layer)).isEqualTo(Map.of("etc/a", "one"));
  }

  @Test
  void stopsWhereTheNamesOfALayerTakeTooMuch() throws IOException {
    byte[] first = entries(new LayerTar().file("etc/a", "one"));
    byte[] link = entries(new LayerTar().symlink("link", "x/".repeat(2000)));
    var tar = new ByteArrayOutputStream();
    tar.writeBytes(first);
    for (int i = 0; i * 4000 <= Limits.LAYER_NAME_CHARACTERS; i++) {
      tar.writeBytes(link);
    }
    tar.writeBytes(new LayerTar().file("etc/b", "two").toBytes());
    byte[] bytes = tar.toByteArray();
    var image = Reading.of(ArchiveBuilder.legacy("x:1").layer("COPY", bytes).build(), ANY);
    var layer = Reading.layer(image, Sha256.of(bytes));
    assertThat(layer.isComplete()).isFalse();
    assertThat(layer.gaps()).extracting(Gap::code).containsExactly("IMG-014");
    assertThat(layer.gaps().getFirst().consequence()).contains("characters of names");
    assertThat(texts(layer)).isEqualTo(Map.of("etc/a", "one"));
  }

  /// Without the blocks that end a tar.
  private static byte[] entries(LayerTar tar) {
    byte[] bytes = tar.toBytes();
    return Arrays.copyOf(bytes, bytes.length - 1024);
  }
}
