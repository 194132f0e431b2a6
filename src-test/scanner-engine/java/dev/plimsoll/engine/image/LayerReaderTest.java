package dev.plimsoll.engine.image;

import static dev.plimsoll.engine.image.Reading.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.model.Gap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LayerReaderTest {

  private static final FileAnalyser ANY = new LineAnalyser(_ -> true);

  private static LayerFacts read(LayerTar tar) throws IOException {
    return Reading.layer(tar, ANY);
  }

  @Test
  void normalisesNames() throws IOException {
    var layer = read(new LayerTar().file("./etc//a", "1").file("/etc/./b", "2").directory("./"));
    assertThat(texts(layer)).isEqualTo(Map.of("etc/a", "1", "etc/b", "2"));
    assertThat(layer.files()).isEqualTo(2);
  }

  @Test
  void doesNotUseAnEntryThatPointsOutside() throws IOException {
    var layer =
        read(
            new LayerTar()
                .file("../etc/passwd", "1")
                .file("a/../../b", "2")
                .file("etc/.wh...", "")
                .hardLink("c", "../d"));
    assertThat(layer.facts()).isEmpty();
    assertThat(layer.whiteouts()).isEmpty();
    assertThat(layer.gaps()).extracting(Gap::code).containsOnly("IMG-015").hasSize(4);
    assertThat(layer.gaps().getFirst().parameters()).containsEntry("path", "../etc/passwd");
    assertThat(layer.isComplete()).isTrue();
  }

  @Test
  void takesTheLastEntryOfAName() throws IOException {
    var layer = read(new LayerTar().file("a", "old").file("b", "x").file("a", "new"));
    assertThat(texts(layer)).isEqualTo(Map.of("a", "new", "b", "x"));
    var replaced = read(new LayerTar().file("a", "old").symlink("a", "b"));
    assertThat(replaced.facts()).isEmpty();
    assertThat(replaced.links()).isEqualTo(Map.of("a", "b"));
  }

  @Test
  void keepsNamesThatAreNotUtf8Apart() throws IOException {
    byte[] tar = new LayerTar().file("lib-1.jar", "one").file("lib-2.jar", "two").toBytes();
    tar[4] = (byte) 0xff;
    tar[1024 + 4] = (byte) 0xfe;
    TarMutations.checksum(tar, 0);
    TarMutations.checksum(tar, 1024);
    var image = Reading.of(ArchiveBuilder.legacy("x:1").layer("COPY", tar).build(), ANY);
    assertThat(texts(image)).isEqualTo(Map.of("lib-?.jar", "one", "lib-?.jar#2", "two"));
  }

  @Test
  void keepsLongAndUnicodeNames() throws IOException {
    String path = "usr/" + "long/".repeat(60) + "文件";
    assertThat(texts(read(new LayerTar().file(path, "1")))).isEqualTo(Map.of(path, "1"));
  }

  @Test
  void readsMarkers() throws IOException {
    var layer =
        read(
            new LayerTar()
                .whiteout("etc/gone")
                .whiteout("usr")
                .opaque("var/lib")
                .characterDevice("etc/null", 0, 0)
                .file(".wh..wh.plnk/1.2", "")
                .file(".wh..wh.aufs", "")
                .directory("opt/raw", Map.of("SCHILY.xattr.trusted.overlay.opaque", "y")));
    assertThat(layer.whiteouts()).containsExactly("etc/gone", "usr", "etc/null");
    assertThat(layer.opaques()).containsExactly("var/lib", "opt/raw");
    assertThat(layer.facts()).isEmpty();
    assertThat(layer.files()).isEqualTo(1);
  }

  @Test
  void hidesWhatEstargzAdds() throws IOException {
    var layer =
        read(
            new LayerTar()
                .file(".prefetch.landmark", "x")
                .file("stargz.index.json", "{}")
                .file("app/stargz.index.json", "mine"));
    assertThat(texts(layer)).isEqualTo(Map.of("app/stargz.index.json", "mine"));
  }

  @Test
  void givesAHardLinkTheFactsOfItsFile() throws IOException {
    var layer = read(new LayerTar().file("a", "1").hardLink("etc/b", "./a").hardLink("c", "etc/b"));
    assertThat(texts(layer)).isEqualTo(Map.of("a", "1", "etc/b", "1", "c", "1"));
    assertThat(layer.gaps()).isEmpty();
  }

  @Test
  void saysThatAWantedHardLinkLedToAFileThatNobodyWanted() throws IOException {
    var analyser = new LineAnalyser(path -> path.equals("var/lib/dpkg/status"));
    var tar =
        new LayerTar()
            .file("backup/status", "1")
            .hardLink("var/lib/dpkg/status", "backup/status")
            .hardLink("unwanted", "backup/status");
    var layer = Reading.layer(tar, analyser);
    assertThat(layer.facts()).isEmpty();
    assertThat(layer.unread()).containsExactly("var/lib/dpkg/status");
    assertThat(layer.gaps())
        .containsExactly(LayerGaps.unreadLink("var/lib/dpkg/status", "backup/status"));
  }

  @Test
  void saysThatAHardLinkLeadsNowhereInItsLayer() throws IOException {
    var layer = read(new LayerTar().hardLink("a", "later").file("later", "1").hardLink("b", "b"));
    assertThat(texts(layer)).isEqualTo(Map.of("later", "1"));
    assertThat(layer.gaps()).extracting(Gap::code).containsExactly("IMG-023", "IMG-023");
  }

  @Test
  void passesOverAFileThatIsTooLargeForItsReader() throws IOException {
    var small = new LineAnalyser("small", _ -> true, 3);
    var large = new LineAnalyser("large", _ -> true, 100);
    var layer = Reading.layer(new LayerTar().file("a", "1234"), small, large);
    assertThat(layer.facts()).extracting(FileFact::analyser).containsExactly("large");
    assertThat(layer.unread()).containsExactly("a");
    assertThat(layer.gaps()).extracting(Gap::code).containsExactly("IMG-022");
    assertThat(layer.gaps().getFirst().parameters()).isEqualTo(Map.of("path", "a", "size", "4"));
  }

  @Test
  void handsAFileToEveryAnalyserThatWantsIt() throws IOException {
    byte[] large = "0123456789abcdef".repeat(400_000).getBytes(StandardCharsets.UTF_8);
    assertThat(large.length).isGreaterThan(Limits.SPOOL_BYTES);
    var one = new LineAnalyser("one", _ -> true, Limits.FILE_BYTES);
    var two = new LineAnalyser("two", _ -> true, Limits.FILE_BYTES);
    var layer = Reading.layer(new LayerTar().file("a", large).file("b", "1"), one, two);
    assertThat(layer.gaps()).isEmpty();
    assertThat(layer.facts())
        .extracting(fact -> fact.path() + " " + fact.analyser())
        .containsExactly("a one", "a two", "b one", "b two");
    assertThat(layer.facts().get(1).attributes())
        .containsEntry("text", new String(large, StandardCharsets.UTF_8));
  }

  @Test
  void goesOnAfterAnAnalyserThatFails() throws IOException {
    FileAnalyser failing =
        new FileAnalyser() {
          @Override
          public String id() {
            return "failing";
          }

          @Override
          public int version() {
            return 1;
          }

          @Override
          public boolean wants(FileEntry entry) {
            return entry.path().equals("a");
          }

          @Override
          public void analyse(FileEntry entry, FileContent content, FactSink sink) {
            sink.fact(new FileFact("a", "failing", List.of(), Map.of()));
            throw new IllegalStateException("seven");
          }
        };
    var layer = Reading.layer(new LayerTar().file("a", "1").file("b", "2"), failing);
    assertThat(layer.facts()).isEmpty();
    assertThat(layer.isComplete()).isTrue();
    assertThat(layer.unread()).containsExactly("a");
    assertThat(layer.gaps()).extracting(Gap::code).containsExactly("IMG-024");
    assertThat(layer.gaps().getFirst().consequence()).contains("failing").contains("seven");
  }

  @Test
  void doesNotCollectAHeaderWithoutEnd() throws IOException {
    var comment = Map.of("comment", "x".repeat(Limits.ENTRY_HEADER_BYTES));
    var layer = read(new LayerTar().file("a", "1").directory("b", comment));
    assertThat(texts(layer)).isEqualTo(Map.of("a", "1"));
    assertThat(layer.gaps()).extracting(Gap::code).containsExactly("IMG-011");
  }

  @Test
  void doesNotUseAPathThatNoSystemHolds() throws IOException {
    var layer = read(new LayerTar().file("d/".repeat(3000) + "a", "1").file("b", "2"));
    assertThat(texts(layer)).isEqualTo(Map.of("b", "2"));
    assertThat(layer.gaps()).extracting(Gap::code).containsExactly("IMG-014");
  }
}
