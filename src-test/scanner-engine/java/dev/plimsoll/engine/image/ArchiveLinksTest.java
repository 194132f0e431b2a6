package dev.plimsoll.engine.image;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.model.Gap;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Links among the members of an archive, as old Docker and Podman write them for layers that occur
/// twice.
class ArchiveLinksTest {

  private static final byte[] LAYER = new LayerTar().file("a", "1").toBytes();

  private static ReadImage read(LayerTar archive, String layerName) throws IOException {
    var builder = ArchiveBuilder.legacy("x:1").layer("COPY", LAYER);
    String configuration = builder.configuration().toString();
    String manifest =
        "[{\"Config\":\"c.json\",\"RepoTags\":null,\"Layers\":[\"" + layerName + "\"]}]";
    archive.file("c.json", configuration).file("manifest.json", manifest.getBytes(UTF_8));
    return Reading.of(archive.toBytes(), new LineAnalyser(_ -> true));
  }

  @Test
  void followsASymbolicLinkFromItsOwnDirectory() throws IOException {
    var archive =
        new LayerTar().file("one/layer.tar", LAYER).symlink("two/layer.tar", "../one/layer.tar");
    var image = read(archive, "two/layer.tar");
    assertThat(image.gaps()).isEmpty();
    assertThat(Reading.texts(image)).isEqualTo(Map.of("a", "1"));
  }

  @Test
  void followsAHardLinkFromTheRoot() throws IOException {
    var archive =
        new LayerTar().file("./one/layer.tar", LAYER).hardLink("two/layer.tar", "one/layer.tar");
    assertThat(Reading.texts(read(archive, "./two/layer.tar"))).isEqualTo(Map.of("a", "1"));
  }

  @Test
  void readsTheLinkedBytesAlsoWhereTheyAreTheWrongOnes() throws IOException {
    byte[] wrong = new LayerTar().file("b", "2").toBytes();
    var archive = new LayerTar().file("one", wrong).symlink("two", "three").symlink("three", "one");
    var layer = read(archive, "two").layers().values().iterator().next();
    assertThat(layer.gaps()).extracting(Gap::code).containsExactly("IMG-007");
    assertThat(Reading.texts(layer)).isEqualTo(Map.of("b", "2"));
  }

  @Test
  void survivesLinksThatLeadOutsideOrInACircle() throws IOException {
    for (String target : new String[] {"../../etc/passwd", "two", "absent"}) {
      var image = read(new LayerTar().symlink("two", target), "two");
      assertThat(image.layers()).isEmpty();
    }
    assertThat(read(new LayerTar(), "../../etc/passwd").layers()).isEmpty();
  }
}
