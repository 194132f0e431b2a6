package dev.plimsoll.engine.image;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveFileTest {

  @TempDir private Path folder;

  private static ArchiveBuilder demo(String tag) {
    byte[] large = new byte[100_000];
    return ArchiveBuilder.ociStyle(tag).layer("COPY", new LayerTar().file(tag + "/a", large));
  }

  private UnreadableImageException failure(Path file) {
    return catchThrowableOfType(
        UnreadableImageException.class, () -> new ArchiveFile(file).identity());
  }

  @Test
  void knowsTheImageWithoutReadingItsLayers() throws IOException {
    var builder = demo("demo:1");
    Path file = builder.writeTo(folder.resolve("demo.tar"));
    var source = new ArchiveFile(file);
    assertThat(source.reference()).isEqualTo(file.toString());
    assertThat(source.identity())
        .isEqualTo(
            new ImageIdentity(
                Optional.of(builder.imageId()),
                Optional.empty(),
                Files.size(file),
                builder.imageConfiguration().diffIds(),
                Optional.of(builder.imageConfiguration())));
  }

  @Test
  void leavesCompressedAndCutArchivesToTheReader() throws IOException {
    byte[] archive = demo("demo:1").build();
    byte[] gzip = ArchiveBuilder.gzip(archive);
    byte[] cut = Arrays.copyOf(archive, 50_000);
    for (byte[] bytes : List.of(gzip, cut)) {
      var identity = new ArchiveFile(Files.write(folder.resolve("x"), bytes)).identity();
      assertThat(identity.diffIds()).isEmpty();
      assertThat(identity.id()).isEmpty();
      assertThat(identity.size()).isEqualTo(bytes.length);
    }
  }

  @Test
  void saysWhyAFileIsNoImage() throws IOException {
    assertThat(failure(folder).parameters()).containsEntry("reason", "a directory");
    assertThat(failure(folder.resolve("absent")).parameters())
        .containsEntry("reason", "no such file");
    assertThat(failure(Files.writeString(folder.resolve("text.tar"), "text")).code())
        .isEqualTo("IMG-001");
    byte[] tar = new LayerTar().file("etc/a", "1").toBytes();
    assertThat(failure(Files.write(folder.resolve("root.tar"), tar)).code()).isEqualTo("IMG-001");
  }

  @Test
  void choosesOneOfSeveralImagesByTag() throws IOException {
    var one = demo("shop/one:1");
    var two = demo("shop/two:2");
    var members = one.members();
    String first = new String(members.get("manifest.json"), UTF_8);
    two.members().forEach(members::putIfAbsent);
    String second = new String(two.members().get("manifest.json"), UTF_8);
    String both = first.substring(0, first.length() - 1) + "," + second.substring(1);
    members.put("manifest.json", both.getBytes(UTF_8));
    Path file = Files.write(folder.resolve("both.tar"), ArchiveBuilder.tar(members));

    var error = failure(file);
    assertThat(error.code()).isEqualTo("IMG-006");
    assertThat(error.parameters()).containsEntry("tags", "shop/one:1, shop/two:2");
    var chosen = new ArchiveFile(file, "shop/two:2");
    assertThat(chosen.identity().id()).contains(two.imageId());
    byte[] bytes = Files.readAllBytes(file);
    for (String reference :
        List.of(
            chosen.reference(), "shop/two:2", "docker.io/shop/two:2", two.imageId().toString())) {
      var image = Reading.of(bytes, reference, KnownLayers.none());
      assertThat(image.configuration().id()).isEqualTo(two.imageId());
      assertThat(image.tags()).containsExactly("shop/two:2");
    }
  }
}
