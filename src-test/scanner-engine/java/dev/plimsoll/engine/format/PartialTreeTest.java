package dev.plimsoll.engine.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class PartialTreeTest {

  @Test
  void givesTheWholeTreeOfASoundText() throws IOException {
    var tree = PartialTree.json(stream("{\"a\": [1, {\"b\": true}], // c\n \"d\": null,}"));

    assertThat(tree.fault()).isEmpty();
    assertThat(tree.root()).hasToString("{\"a\":[\"1\",{\"b\":true}],\"d\":null}");
  }

  @Test
  void keepsWhatStandsBeforeTheBreak() throws IOException {
    var tree = PartialTree.json(stream("{\n\"name\": \"a\",\n\"in\": {\"b\": \"c\", \"d\": \"e"));

    assertThat(tree.root()).hasToString("{\"name\":\"a\",\"in\":{\"b\":\"c\"}}");
    assertThat(tree.fault().orElseThrow().line()).isEqualTo(3);
  }

  @Test
  void knowsTheLineOfEachObject() throws IOException {
    var root = PartialTree.json(stream("{\n\"a\": 1,\n\n\"b\": {}}"));

    assertThat(root.line(root.root())).isEqualTo(1);
    assertThat(root.line(root.root().path("b"))).isEqualTo(4);
    assertThat(root.line(root.root().path("a"))).isZero();
  }

  @Test
  void keepsNumbersAsTheyAreWritten() throws IOException {
    var root = PartialTree.yaml(stream("version: 7.10\n")).root();

    assertThat(PartialTree.text(root, "version")).isEqualTo("7.10");
  }

  @Test
  void readsEveryDocumentOfAYamlText() throws IOException {
    var tree = PartialTree.yaml(stream("---\na: 1\n---\nb: 2\n"));

    assertThat(tree.documents()).extracting(Object::toString).contains("{\"b\":\"2\"}").hasSize(2);
  }

  @Test
  void saysThatAnEmptyTextIsEmpty() throws IOException {
    var tree = PartialTree.json(stream(" \n"));

    assertThat(tree.root().isMissingNode()).isTrue();
    assertThat(tree.fault().orElseThrow().reason()).isEqualTo("is empty");
  }

  @Test
  void stopsAtTheLimitOfDepth() throws IOException {
    for (var tree :
        new PartialTree[] {
          PartialTree.json(stream("{\"a\":".repeat(100_000))),
          PartialTree.yaml(stream("[".repeat(100_000)))
        }) {
      assertThat(tree.fault().orElseThrow().reason()).contains("nesting depth");
    }
  }

  @Test
  void readsNothingBehindTheFirstValueOfAJsonText() throws IOException {
    assertThat(PartialTree.json(stream("{\"a\":\"b\"} }}}")).fault()).isEmpty();
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }
}
