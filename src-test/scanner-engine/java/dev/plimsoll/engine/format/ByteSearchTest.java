package dev.plimsoll.engine.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ByteSearchTest {

  @Test
  void findsEveryPlaceAlsoWhereTwoOverlap() throws IOException {
    assertThat(places("aa", "aaabaa".getBytes(ISO_8859_1))).containsExactly(0L, 1L, 4L);
    assertThat(places("\u00ff\0", "x\u00ff\0".getBytes(ISO_8859_1))).containsExactly(1L);
    assertThat(places("abc", "ab".getBytes(ISO_8859_1))).isEmpty();
  }

  @Test
  void findsATextAcrossThePiecesThatAreRead() throws IOException {
    byte[] bytes = new byte[(1 << 18) * 2 + 10];
    byte[] text = "needle".getBytes(ISO_8859_1);
    System.arraycopy(text, 0, bytes, (1 << 18) - 3, 6);
    System.arraycopy(text, 0, bytes, (1 << 18) * 2, 6);

    assertThat(places("needle", bytes)).containsExactly((1L << 18) - 3, 1L << 19);
  }

  @Test
  void agreesWithAPlainSearch() throws IOException {
    var random = new Random(3);
    for (int round = 0; round < 200; round++) {
      byte[] bytes = new byte[random.nextInt(300)];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) ('a' + random.nextInt(2));
      }
      var text = "ab".repeat(1 + random.nextInt(3)) + (random.nextBoolean() ? "a" : "");
      var plain = new ArrayList<Long>();
      var whole = new String(bytes, ISO_8859_1);
      for (int at = whole.indexOf(text); at >= 0; at = whole.indexOf(text, at + 1)) {
        plain.add((long) at);
      }
      assertThat(places(text, bytes)).isEqualTo(plain);
    }
  }

  @Test
  void stopsWhenNobodyWantsMore() throws IOException {
    var found = new ArrayList<Long>();
    byte[] bytes = "aaaa".getBytes(ISO_8859_1);
    new ByteSearch("a")
        .find((offset, length) -> bytes, 0, 4, offset -> found.add(offset) && found.size() < 2);
    assertThat(found).hasSize(2);
  }

  @Test
  void wantsAText() {
    assertThatThrownBy(() -> new ByteSearch("")).isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Long> places(String text, byte[] bytes) throws IOException {
    var places = new ArrayList<Long>();
    new ByteSearch(text)
        .find(
            (offset, length) ->
                Arrays.copyOfRange(
                    bytes, (int) offset, (int) Math.min(bytes.length, offset + length)),
            0,
            bytes.length,
            places::add);
    return places;
  }
}
