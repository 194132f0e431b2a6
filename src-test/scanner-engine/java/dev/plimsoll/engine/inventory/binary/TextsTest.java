package dev.plimsoll.engine.inventory.binary;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextsTest {

  @Test
  void endsATextAtWhateverCannotBePrinted() throws IOException {
    assertThat(texts("abc\0de\0fghi\nj\tk\u00ffxyz\u007fend"))
        .containsExactly("abc", "fghi", "j\tk", "xyz", "end");
  }

  @Test
  void findsATextAcrossThePiecesThatAreRead() throws IOException {
    var bytes = new byte[(1 << 16) + 10];
    System.arraycopy("needle".getBytes(ISO_8859_1), 0, bytes, (1 << 16) - 3, 6);

    assertThat(texts(bytes)).containsExactly("needle");
  }

  @Test
  void handsALongTextOnInPiecesThatOverlap() throws IOException {
    var text = "x".repeat(Texts.LONGEST - 3) + "nginx/1.25.3" + "y".repeat(Texts.LONGEST);

    var pieces = texts("\0" + text + "\0");

    assertThat(pieces).hasSizeGreaterThan(2);
    assertThat(pieces.getFirst()).startsWith("xxx");
    assertThat(pieces.get(1)).startsWith(Texts.CONTINUED + "x").contains("nginx/1.25.3");
    assertThat(pieces).allSatisfy(it -> assertThat(it).hasSizeLessThanOrEqualTo(2049));
  }

  @Test
  void stopsWhenNobodyWantsMore() throws IOException {
    var texts = new ArrayList<String>();
    byte[] bytes = "abc\0def\0ghi".getBytes(ISO_8859_1);
    Texts.read((offset, length) -> bytes, 0, bytes.length, text -> !texts.add(text));

    assertThat(texts).containsExactly("abc");
  }

  private static List<String> texts(String latin1) throws IOException {
    return texts(latin1.getBytes(ISO_8859_1));
  }

  private static List<String> texts(byte[] bytes) throws IOException {
    var texts = new ArrayList<String>();
    Texts.read(
        (offset, length) ->
            Arrays.copyOfRange(bytes, (int) offset, (int) Math.min(bytes.length, offset + length)),
        0,
        bytes.length,
        texts::add);
    return texts;
  }
}
