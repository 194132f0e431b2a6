package dev.plimsoll.engine.inventory.rpm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class HeaderTest {

  @Test
  void givesTextsAndNumbersByTag() throws UnreadableHeaderException {
    var header =
        Header.of(
            new HeaderBytes()
                .text(Tag.NAME, "bash")
                .numbers(Tag.EPOCH, 2)
                .texts(Tag.BASE_NAMES, "a", "", "c")
                .text(Tag.VENDOR, "(none)")
                .blob());

    assertThat(header.text(Tag.NAME)).isEqualTo("bash");
    assertThat(header.numbers(Tag.EPOCH)).containsExactly(2);
    assertThat(header.texts(Tag.BASE_NAMES)).containsExactly("a", "", "c");
    assertThat(header.text(Tag.VENDOR)).isEmpty();
    assertThat(header.text(Tag.ARCH)).isEmpty();
    assertThat(header.texts(Tag.DIR_NAMES)).isEmpty();
    assertThat(header.numbers(Tag.DIR_INDEXES)).isEmpty();
  }

  /// What the installation adds stands after the region that the signature covers.
  @Test
  void takesTheLaterOfTwoEntries() throws UnreadableHeaderException {
    var blob = new HeaderBytes().text(Tag.NAME, "old").text(Tag.NAME, "new").blob();
    assertThat(Header.of(blob).text(Tag.NAME)).isEqualTo("new");
  }

  @Test
  void readsBytesThatAreNoUtf8() throws UnreadableHeaderException {
    var blob = new HeaderBytes().text(Tag.NAME, "Mueller").blob();
    blob[blob.length - 7] = (byte) 0xfc;
    assertThat(Header.of(blob).text(Tag.NAME)).isEqualTo("M\uFFFDeller");
  }

  @Test
  void refusesCountsThatDoNotFit() {
    var blob = new HeaderBytes().text(Tag.NAME, "bash").blob();
    for (int count : new int[] {0, 2, 0x10000, -1}) {
      ByteBuffer.wrap(blob).putInt(0, count);
      assertThatThrownBy(() -> Header.of(blob)).isInstanceOf(UnreadableHeaderException.class);
    }
    ByteBuffer.wrap(blob).putInt(0, 1).putInt(4, -1);
    assertThatThrownBy(() -> Header.of(blob))
        .hasMessage("a header of 29 bytes with 1 tags and 4294967295 bytes of data");
  }

  @Test
  void refusesAHeaderThatIsCut() {
    var blob = new HeaderBytes().text(Tag.NAME, "bash").blob();
    for (int length = 0; length < blob.length; length++) {
      var cut = Arrays.copyOf(blob, length);
      assertThatThrownBy(() -> Header.of(cut)).isInstanceOf(UnreadableHeaderException.class);
    }
  }

  @Test
  void refusesDataThatIsNotThere() {
    assertRefused(new HeaderBytes().entry(1000, 6, 400, 1), "its data lies outside the header");
    assertRefused(new HeaderBytes().entry(1000, 6, -4, 1), "its data lies outside the header");
    assertRefused(new HeaderBytes().entry(1000, 7, 0, 1), "type 7");
    assertRefused(
        new HeaderBytes().entry(1000, 8, 0, -1), "4294967295 elements, more than 1048576");
    assertRefused(new HeaderBytes().entry(1000, 8, 0, 9), "its data lies outside the header");
    assertRefused(
        new HeaderBytes().entry(1000, 8, 2, 2).text(Tag.ARCH, "xyz"), "a text has no end");
  }

  private static void assertRefused(HeaderBytes bytes, String reason) {
    assertThatThrownBy(() -> Header.of(bytes.blob()).texts(Tag.NAME))
        .hasMessage("tag 1000: " + reason);
  }
}
