package dev.plimsoll.engine.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.model.Digest;
import dev.plimsoll.engine.model.Gap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LayerStackTest {

  private static final FileAnalyser DB = new LineAnalyser(path -> path.endsWith("db"));

  private static LayerStack stack(LayerTar... layers) throws IOException {
    var builder = ArchiveBuilder.legacy("x:1");
    for (LayerTar layer : layers) {
      builder.layer("COPY", layer);
    }
    var image = Reading.of(builder.build(), DB);
    return LayerStack.of(image.configuration(), image.layers());
  }

  /// `path: 0=text 2=-`, a line for each history.
  private static List<String> stories(LayerTar... layers) throws IOException {
    var stories = new ArrayList<String>();
    for (FactHistory history : stack(layers).histories()) {
      var story = new StringBuilder(history.path() + ":");
      for (FactHistory.State state : history.states()) {
        String text = state.fact().map(fact -> fact.attributes().get("text")).orElse("-");
        story.append(' ').append(state.layer()).append('=').append(text);
      }
      stories.add(story.toString());
    }
    return stories;
  }

  private static LayerTar layer() {
    return new LayerTar();
  }

  @Test
  void followsAFileThroughTheLayers() throws IOException {
    assertThat(
            stories(
                layer().file("b/db", "1").file("a/db", "x"),
                layer().file("other", "-"),
                layer().file("b/db", "2"),
                layer().whiteout("b/db"),
                layer().file("b/db", "3")))
        .containsExactly("a/db: 0=x", "b/db: 0=1 2=2 3=- 4=3");
  }

  /// Takes note of folders below `store`.
  private static final FileAnalyser FOLDERS =
      new FileAnalyser() {
        @Override
        public String id() {
          return "folders";
        }

        @Override
        public int version() {
          return 1;
        }

        @Override
        public boolean wants(FileEntry entry) {
          return false;
        }

        @Override
        public void analyse(FileEntry entry, FileContent content, FactSink sink) {}

        @Override
        public boolean wantsFolder(String path) {
          return path.startsWith("store/");
        }

        @Override
        public void folder(String path, FactSink sink) {
          sink.fact(new FileFact(path, id(), List.of(), Map.of()));
        }
      };

  @Test
  void tellsOfFoldersThatSaySomethingByTheirName() throws IOException {
    var builder =
        ArchiveBuilder.legacy("x:1")
            .layer("COPY", layer().directory("store/a").directory("other").directory("store/b"))
            .layer("COPY", layer().directory("store/a").file("store/a/x", "x"))
            .layer("RUN", layer().whiteout("store/b"));
    var image = Reading.of(builder.build(), FOLDERS);
    var histories = LayerStack.of(image.configuration(), image.layers()).histories();

    assertThat(histories).extracting(FactHistory::path).containsExactly("store/a", "store/b");
    assertThat(histories.getFirst().last()).isPresent();
    assertThat(histories.getLast().last()).isEmpty();
  }

  @Test
  void followsLinksAsALayerLeavesThem() throws IOException {
    var links =
        stack(
                layer().directory("usr/share/doc").symlink("usr/share/doc/b", "a"),
                layer().symlink("usr/share/doc/b", "/srv/c").symlink("srv/c", "c"))
            .links();

    assertThat(links.follow("usr/share/doc/b/copyright", 0)).isEqualTo("usr/share/doc/a/copyright");
    assertThat(links.follow("usr/share/doc/b", 0)).isEqualTo("usr/share/doc/a");
    assertThat(links.follow("usr/share/doc/b/copyright", 1)).isEqualTo("usr/share/doc/b/copyright");
    assertThat(links.follow("etc/none", Integer.MAX_VALUE)).isEqualTo("etc/none");
  }

  @Test
  void deletesAWholeDirectoryByOneWhiteout() throws IOException {
    assertThat(
            stories(
                layer().file("usr/a/db", "1").file("usr/db", "2").file("usr2/db", "3"),
                layer().whiteout("usr")))
        .containsExactly("usr/a/db: 0=1 1=-", "usr/db: 0=2 1=-", "usr2/db: 0=3");
  }

  @Test
  void keepsTheEntryOfTheLayerThatAlsoDeletes() throws IOException {
    assertThat(
            stories(
                layer().file("a/db", "1").file("b/db", "2"),
                layer().file("a/db", "new").whiteout("a/db").opaque("b").file("b/new.db", "3")))
        .containsExactly("a/db: 0=1 1=new", "b/db: 0=2 1=-", "b/new.db: 1=3");
  }

  @Test
  void hidesWhatLiesBelowAnOpaqueRoot() throws IOException {
    assertThat(stories(layer().file("a/db", "1"), layer().opaque("").file("b/db", "2")))
        .containsExactly("a/db: 0=1 1=-", "b/db: 1=2");
  }

  @Test
  void doesNotMindAWhiteoutOfNothing() throws IOException {
    assertThat(stories(layer().whiteout("a/db"), layer().file("a/db", "1"), layer().whiteout("b")))
        .containsExactly("a/db: 1=1");
  }

  @Test
  void seesThatAFileReplacedADirectory() throws IOException {
    assertThat(
            stories(
                layer().file("a/b/db", "1").file("ab/db", "2"),
                layer().file("a", "a file now"),
                layer().directory("a").file("a/c/db", "3")))
        .containsExactly("a/b/db: 0=1 1=-", "a/c/db: 2=3", "ab/db: 0=2");
  }

  @Test
  void seesThatADirectoryOrAnUnwantedFileReplacedAFile() throws IOException {
    assertThat(
            stories(
                layer().file("a/db", "1").file("b/db", "2"),
                layer().directory("a/db").symlink("b/db", "elsewhere")))
        .containsExactly("a/db: 0=1 1=-", "b/db: 0=2 1=-");
  }

  @Test
  void doesNotTakeADirectoryEntryForAReplacement() throws IOException {
    assertThat(stories(layer().file("a/b/db", "1"), layer().directory("a").directory("a/b")))
        .containsExactly("a/b/db: 0=1");
  }

  @Test
  void keepsTheOldFactsOfAFileThatCouldNotBeRead() throws IOException {
    assertThat(
            stories(
                layer().file("a/db", "1"),
                layer().file("big", "not wanted").hardLink("a/db", "big")))
        .containsExactly("a/db: 0=1");
  }

  @Test
  void takesAPathBehindALinkForTheSameFile() throws IOException {
    assertThat(
            stories(
                layer().symlink("lib", "usr/lib").file("usr/lib/apk/db", "1"),
                layer().file("lib/apk/db", "2"),
                layer().whiteout("lib/apk/db")))
        .containsExactly("usr/lib/apk/db: 0=1 1=2 2=-");
  }

  @Test
  void carriesTheStoryOnWhereADirectoryBecameALink() throws IOException {
    assertThat(
            stories(
                layer().file("lib/apk/db", "1").file("lib/db", "x"),
                layer().symlink("lib", "usr/lib").file("usr/lib/apk/db", "2")))
        .containsExactly("usr/lib/apk/db: 0=1 1=2", "usr/lib/db: 0=x 1=-");
  }

  @Test
  void doesNotFollowALinkThatALaterLayerReplaced() throws IOException {
    assertThat(
            stories(
                layer().symlink("lib", "/usr/lib").file("usr/lib/db", "1"),
                layer().directory("lib").file("lib/db", "2"),
                layer().whiteout("lib"),
                layer().file("lib/db", "3")))
        .containsExactly("lib/db: 1=2 2=- 3=3", "usr/lib/db: 0=1");
  }

  @Test
  void followsLinksOfLinksAndStaysInsideTheImage() throws IOException {
    assertThat(
            stories(
                layer()
                    .symlink("a", "b/c")
                    .symlink("b", "../../d")
                    .directory("d/c")
                    .file("a/db", "1")))
        .containsExactly("d/c/db: 0=1");
  }

  @Test
  void saysThatLinksLeadInACircle() throws IOException {
    var stack = stack(layer().symlink("a", "b").symlink("b", "a").file("a/db", "1"));
    assertThat(stack.histories()).extracting(FactHistory::path).containsExactly("a/db");
    assertThat(stack.gaps()).extracting(Gap::code).containsExactly("IMG-019");
    assertThat(stack.gaps().getFirst().parameters()).isEqualTo(Map.of("path", "a/db", "n", "0"));
  }

  @Test
  void acceptsOneLayerTwice() throws IOException {
    byte[] one = layer().file("db", "1").toBytes();
    byte[] two = layer().file("db", "2").toBytes();
    var builder = ArchiveBuilder.ociStyle("x:1").layer("A", one).layer("B", two).layer("C", one);
    var image = Reading.of(builder.build(), DB);
    var stack = LayerStack.of(image.configuration(), image.layers());
    assertThat(stack.layers()).hasSize(3);
    assertThat(stack.histories().getFirst().states())
        .extracting(FactHistory.State::layer)
        .containsExactly(0, 1, 2);
  }

  @Test
  void numbersTheGapsOfALayerWithItsIndex() throws IOException {
    var builder =
        ArchiveBuilder.legacy("x:1")
            .step("ENV A=b")
            .layer("COPY", layer().file("../db", "1").file("db", "2"));
    var image = Reading.of(builder.build(), DB);
    var gap = LayerStack.of(image.configuration(), image.layers()).gaps().getFirst();
    assertThat(gap.where()).isEqualTo("layer 1: ../db");
    assertThat(gap.parameters()).isEqualTo(Map.of("n", "1", "path", "../db"));
  }

  @Test
  void takesNothingAwayForALayerThatWasNotRead() throws IOException {
    var builder =
        ArchiveBuilder.legacy("x:1")
            .layer("A", layer().file("db", "1"))
            .layer("B", layer().whiteout("db"));
    var image = Reading.of(builder.build(), DB);
    var partly = new LinkedHashMap<Digest, LayerFacts>(image.layers());
    partly.remove(image.configuration().diffIds().getLast());
    var stack = LayerStack.of(image.configuration(), partly, LayerStack.Missing.CANCELLED);
    assertThat(stack.histories().getFirst().last()).isPresent();
    assertThat(stack.gaps()).extracting(Gap::code).containsExactly("IMG-016");
    assertThat(stack.layers().get(1).size()).isZero();
  }
}
