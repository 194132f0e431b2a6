package dev.plimsoll.engine.inventory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FieldReaderTest {

  private static FieldReader fields(String text) {
    var bytes = new ByteArrayInputStream(text.getBytes(UTF_8));
    return new FieldReader(new LineReader(bytes, 1 << 20), Set.of("a", "b"));
  }

  @Test
  void readsParagraphsOneAfterTheOther() throws IOException {
    var fields = fields("\nA: 1\nb:2\na: 3\nC: 4\n\nno field\n: x\nb: y\n");

    var first = fields.next().orElseThrow();
    assertThat(first.line()).isEqualTo(2);
    assertThat(first.all("a")).containsExactly("1", "3");
    assertThat(first.first("b")).isEqualTo("2");
    assertThat(first.values()).doesNotContainKey("c");
    assertThat(fields.next().orElseThrow().first("b")).isEqualTo("y");
    assertThat(fields.next()).isEmpty();
  }

  @Test
  void joinsTheLinesOfAValue() throws IOException {
    var paragraph = fields("A:\n 1,\n\t2\nC: x\n 3\n").next().orElseThrow();

    assertThat(paragraph.first("a")).isEqualTo("1,\n2");
  }

  @Test
  void holdsNoMoreThanItsLimits() throws IOException {
    var paragraph =
        fields("a: " + "x".repeat(300_000) + "\n" + "b: 1\n".repeat(20_000)).next().orElseThrow();

    assertThat(paragraph.first("a")).hasSize(1 << 17);
    assertThat(paragraph.all("b")).hasSize(10_000);
  }
}
