package dev.plimsoll.engine.image;

import static dev.plimsoll.engine.image.Reading.texts;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.model.Digest;
import dev.plimsoll.engine.model.Gap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ArchiveReaderTest {

  private static final FileAnalyser ANY = new LineAnalyser(_ -> true);
  private static final Map<String, String> BOTH = Map.of("etc/a", "one", "etc/b", "two");

  private static ArchiveBuilder twoLayers(ArchiveBuilder builder) {
    return builder
        .layer("COPY a /", new LayerTar().directory("etc").file("etc/a", "one"))
        .step("ENV A=b")
        .layer("COPY b /", new LayerTar().file("etc/b", "two"));
  }

  @Test
  void readsTheLegacyGenerationWithItsManifestLast() throws IOException {
    var builder = twoLayers(ArchiveBuilder.legacy("demo:1"));
    byte[] archive = builder.build();
    var image = Reading.of(archive, ANY);
    assertThat(image.tags()).containsExactly("demo:1");
    assertThat(image.configuration()).isEqualTo(builder.imageConfiguration());
    assertThat(Sha256.of(image.configurationJson().getBytes(UTF_8))).isEqualTo(builder.imageId());
    assertThat(image.gaps()).isEmpty();
    assertThat(image.layers()).containsOnlyKeys(image.configuration().diffIds());
    assertThat(texts(image)).isEqualTo(BOTH);
    assertThat(image.bytes()).isEqualTo(archive.length);
  }

  @Test
  void readsTheOciStyleGeneration() throws IOException {
    var image = Reading.of(twoLayers(ArchiveBuilder.ociStyle("demo:1")).build(), ANY);
    assertThat(texts(image)).isEqualTo(BOTH);
    assertThat(image.layers().values()).allMatch(LayerFacts::isComplete);
  }

  @Test
  void readsAnArchiveThatIsCompressedAsAWhole() throws IOException {
    byte[] archive = twoLayers(ArchiveBuilder.legacy("demo:1")).build();
    assertThat(texts(Reading.of(ArchiveBuilder.gzip(archive), ANY))).isEqualTo(BOTH);
    assertThat(texts(Reading.of(ArchiveBuilder.zstd(archive), ANY))).isEqualTo(BOTH);
  }

  @Test
  void readsCompressedLayersByTheirBytesAndNamesThemByTheirUncompressedDigest() throws IOException {
    for (var builder :
        List.of(ArchiveBuilder.legacy("demo:1"), ArchiveBuilder.ociStyle("demo:1"))) {
      byte[] first = new LayerTar().file("etc/a", "one").toBytes();
      byte[] second = new LayerTar().file("etc/b", "two").toBytes();
      builder.storing(ArchiveBuilder::gzip).layer("COPY a", first);
      builder.storing(ArchiveBuilder::zstd).layer("COPY b", second);
      var image = Reading.of(builder.build(), ANY);
      assertThat(texts(image)).isEqualTo(BOTH);
      assertThat(image.layers()).containsOnlyKeys(Sha256.of(first), Sha256.of(second));
      assertThat(Reading.layer(image, Sha256.of(first)).size()).isEqualTo(first.length);
    }
  }

  @Test
  void readsEveryMemberOfAGzipStream() throws IOException {
    byte[] tar = new LayerTar().file("etc/a", "one").file("etc/b", "two").toBytes();
    var builder = ArchiveBuilder.legacy("demo:1").storing(bytes -> gzipMembers(bytes, 100));
    assertThat(texts(Reading.of(builder.layer("COPY", tar).build(), ANY))).isEqualTo(BOTH);
  }

  @Test
  void readsEveryFrameOfAZstdStream() throws IOException {
    byte[] tar = new LayerTar().file("etc/a", "one").file("etc/b", "two").toBytes();
    var builder =
        ArchiveBuilder.legacy("demo:1").storing(bytes -> zstdFrames(bytes, 700)).layer("COPY", tar);
    var image = Reading.of(builder.build(), ANY);
    assertThat(texts(image)).isEqualTo(BOTH);
    assertThat(Reading.layer(image, Sha256.of(tar)).isComplete()).isTrue();
  }

  @Test
  void hashesThePaddingBehindTheLastEntry() throws IOException {
    byte[] tar = new LayerTar().file("etc/a", "one").toBytes();
    byte[] padded = Arrays.copyOf(tar, tar.length + 9 * 1024);
    var image = Reading.of(ArchiveBuilder.legacy("demo:1").layer("COPY", padded).build(), ANY);
    assertThat(Reading.layer(image, Sha256.of(padded)).gaps()).isEmpty();
    assertThat(Reading.layer(image, Sha256.of(padded)).size()).isEqualTo(padded.length);
  }

  @Test
  void acceptsATarWithoutEndBlocks() throws IOException {
    byte[] tar = new LayerTar().file("etc/a", "one").toBytes();
    byte[] bare = Arrays.copyOf(tar, 1024);
    var image = Reading.of(ArchiveBuilder.legacy("demo:1").layer("COPY", bare).build(), ANY);
    assertThat(Reading.layer(image, Sha256.of(bare)).isComplete()).isTrue();
    assertThat(texts(image)).isEqualTo(Map.of("etc/a", "one"));
  }

  @Test
  void readsAnImageWithoutLayers() throws IOException {
    var image = Reading.of(ArchiveBuilder.legacy("scratch:1").step("CMD [\"x\"]").build(), ANY);
    assertThat(image.layers()).isEmpty();
    assertThat(image.gaps()).isEmpty();
  }

  @Test
  void doesNotReadALayerAgainThatIsKnownByItsName() throws IOException {
    byte[] archive = twoLayers(ArchiveBuilder.ociStyle("demo:1")).build();
    var shelf = new Shelf();
    var first = Reading.of(archive, "demo:1", shelf, ANY);
    assertThat(shelf.read).hasSize(2);
    shelf.read.clear();
    var second =
        Reading.of(
            archive,
            "demo:1",
            shelf,
            new LineAnalyser(path -> {
              throw new AssertionError("asked for " + path);
            }));
    assertThat(second.layers()).isEqualTo(first.layers());
    assertThat(shelf.read).isEmpty();
  }

  @Test
  void doesNotBelieveANameOfAKnownLayer() throws IOException {
    byte[] honest = new LayerTar().file("etc/a", "one").toBytes();
    var shelf = new Shelf();
    Reading.of(ArchiveBuilder.ociStyle("demo:1").layer("COPY", honest).build(), "a", shelf, ANY);
    var builder = ArchiveBuilder.ociStyle("demo:2").layer("COPY", honest);
    var members = builder.members();
    byte[] other = new LayerTar().file("etc/evil", "two").toBytes();
    members.put("blobs/sha256/" + Sha256.of(honest).hex(), other);
    var image = Reading.of(ArchiveBuilder.tar(members), "b", shelf, ANY);
    var layer = Reading.layer(image, Sha256.of(honest));
    assertThat(layer.isComplete()).isFalse();
    assertThat(layer.diffId()).isEqualTo(Sha256.of(other));
    assertThat(layer.gaps()).extracting(Gap::code).containsExactly("IMG-007");
  }

  @Test
  void takesAKnownLayerThatTheArchiveDoesNotHold() throws IOException {
    byte[] tar = new LayerTar().file("etc/a", "one").toBytes();
    var shelf = new Shelf();
    Reading.of(ArchiveBuilder.legacy("a:1").layer("COPY", tar).build(), "a", shelf, ANY);
    var builder = ArchiveBuilder.legacy("b:1").layer("COPY", tar);
    var members = builder.members();
    members.remove(Sha256.of(tar).hex() + "/layer.tar");
    var image = Reading.of(ArchiveBuilder.tar(members), "b", shelf, ANY);
    assertThat(texts(image)).isEqualTo(Map.of("etc/a", "one"));
    assertThat(Reading.layer(image, Sha256.of(tar)).isComplete()).isTrue();
  }

  @Test
  void tellsTheMonitorHowFarItIs() throws IOException {
    byte[] archive = twoLayers(ArchiveBuilder.legacy("demo:1")).build();
    var steps = new ArrayList<String>();
    var monitor =
        new ReadMonitor() {
          @Override
          public void progressed(int layers, long bytes) {
            steps.add(layers + " " + bytes);
          }

          @Override
          public void check() {}
        };
    new ArchiveReader(List.of(ANY), KnownLayers.none(), monitor)
        .read(new ByteArrayInputStream(archive), "demo:1");
    assertThat(steps)
        .containsExactly("0 " + archive.length, "1 " + archive.length, "2 " + archive.length);
  }

  private static byte[] gzipMembers(byte[] bytes, int each) {
    return pieces(bytes, each, ArchiveBuilder::gzip);
  }

  private static byte[] zstdFrames(byte[] bytes, int each) {
    return pieces(bytes, each, ArchiveBuilder::zstd);
  }

  private static byte[] pieces(byte[] bytes, int each, UnaryOperator<byte[]> way) {
    var out = new ByteArrayOutputStream();
    for (int from = 0; from < bytes.length; from += each) {
      out.writeBytes(
          way.apply(Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + each))));
    }
    return out.toByteArray();
  }

  /// Keeps what was read.
  private static final class Shelf implements KnownLayers {
    private final List<LayerFacts> read = new ArrayList<>();
    private final Map<Digest, LayerFacts> kept = new HashMap<>();

    @Override
    public Optional<LayerFacts> find(Digest diffId) {
      return Optional.ofNullable(kept.get(diffId));
    }

    @Override
    public void read(LayerFacts facts) {
      read.add(facts);
      kept.put(facts.diffId(), facts);
    }
  }
}
