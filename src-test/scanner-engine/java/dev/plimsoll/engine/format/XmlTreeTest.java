package dev.plimsoll.engine.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class XmlTreeTest {

  @Test
  void readsElementsAttributesAndTexts() throws Exception {
    var root =
        read(
            """
            <?xml version="1.0"?>
            <p:project xmlns:p="urn:x" kind="a &amp; b">
              <!-- a comment -->
              <name> one <b>bold</b><![CDATA[<two>]]> </name>
              <name>other</name>
            </p:project>
            """,
            UTF_8);

    assertThat(root.name()).isEqualTo("project");
    assertThat(root.attribute("kind")).isEqualTo("a & b");
    assertThat(root.attribute("none")).isEmpty();
    assertThat(root.text("name")).isEqualTo("one <two>");
    assertThat(root.text("none")).isEmpty();
    assertThat(root.children("name")).hasSize(2);
    assertThat(root.children().getFirst().line()).isEqualTo(4);
  }

  @Test
  void readsTheEncodingThatTheTextNames() throws Exception {
    var latin = "<?xml version='1.0' encoding='ISO-8859-1'?><a>Grüße</a>";

    assertThat(read(latin, ISO_8859_1).text()).isEqualTo("Grüße");
    assertThat(read("<a>Grüße</a>", UTF_16).text()).isEqualTo("Grüße");
    assertThat(read("\uFEFF<a>Grüße</a>", UTF_8).text()).isEqualTo("Grüße");
    assertThat(read("<a>Grüße</a>", ISO_8859_1).text()).isEqualTo("Gr\uFFFD\uFFFDe");
  }

  @Test
  void readsNoDocumentTypeAndNoFile() throws Exception {
    var external = "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>x&e;y</a>";

    assertThat(read(external, UTF_8).text()).isEqualTo("xy");
  }

  @Test
  void leavesEntitiesOutThatGrow() throws Exception {
    var entities =
        IntStream.range(1, 10)
            .mapToObj(i -> "<!ENTITY e%d '%s'>".formatted(i, ("&e" + (i - 1) + ";").repeat(10)))
            .collect(Collectors.joining("", "<!ENTITY e0 'laugh'>", ""));

    assertThat(read("<!DOCTYPE a [" + entities + "]><a>&e9;</a>", UTF_8).text()).isEmpty();
  }

  @Test
  void leavesEntitiesOutThatNobodyDefines() throws Exception {
    assertThat(read("<a>S&oslash;ren</a>", UTF_8).text()).isEqualTo("Sren");
  }

  @Test
  void saysWhereATextBreaks() {
    assertThatThrownBy(() -> read("<a>\n<b></a>", UTF_8))
        .isInstanceOfSatisfying(
            UnreadableTextException.class, e -> assertThat(e.line()).isEqualTo(2));
    assertThatThrownBy(() -> read("<a><b>", UTF_8)).isInstanceOf(UnreadableTextException.class);
    assertThatThrownBy(() -> read("", UTF_8)).isInstanceOf(UnreadableTextException.class);
    assertThatThrownBy(() -> read("no xml", UTF_8)).isInstanceOf(UnreadableTextException.class);
  }

  @Test
  void stopsAtItsLimits() {
    assertThatThrownBy(() -> read("<a>".repeat(300) + "</a>".repeat(300), UTF_8))
        .hasMessageContaining("over a limit");
    assertThatThrownBy(() -> read("<a>" + "<b/>".repeat(600_000) + "</a>", UTF_8))
        .hasMessageContaining("over a limit");
    assertThatThrownBy(() -> read(" ".repeat(XmlTree.LIMIT) + "<a/>", UTF_8))
        .hasMessageContaining("longer than");
  }

  private static XmlElement read(String text, Charset charset) throws Exception {
    return XmlTree.read(new ByteArrayInputStream(text.getBytes(charset)));
  }
}
