package dev.plimsoll.engine.inventory.rpm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BerkeleyReaderTest {

  private static final String PATH = Read.FOLDER + "Packages";
  private static final int PAGE = BerkeleyBytes.PAGE;

  private static final List<byte[]> HEADERS =
      List.of(
          HeaderBytes.of("bash", "5.1", "1").text(Tag.LICENSE, "GPL".repeat(500)).blob(),
          HeaderBytes.of("curl", "7.76", "2").blob());

  private final byte[] sound = BerkeleyBytes.of(ByteOrder.LITTLE_ENDIAN, HEADERS);

  @Test
  void readsThePackagesInEitherByteOrder() {
    for (var order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
      var read = Read.of(PATH, BerkeleyBytes.of(order, HEADERS));

      assertThat(read.names()).containsExactly("bash 5.1-1", "curl 7.76-2");
      assertThat(read.reasons()).isEmpty();
    }
  }

  @Test
  void endsAValueWhosePagesLeadInACircle() {
    little().putInt(3 * PAGE + 16, 2);

    var read = Read.of(PATH, sound);

    assertThat(read.names()).containsExactly("curl 7.76-2");
    assertThat(read.reasons()).containsExactly("page 1, entry 3: goes on in page 2, used before");
  }

  @Test
  void refusesPagesOfAnotherKindInAValue() {
    sound[3 * PAGE + 25] = 13;
    assertThat(Read.of(PATH, sound).reasons())
        .contains("page 1, entry 3: page 3 is none of a value");
  }

  @Test
  void refusesValuesThatEndEarlyOrAreTooLong() {
    little().putInt(2 * PAGE + 16, 0);
    assertThat(Read.of(PATH, sound).reasons())
        .containsExactly("page 1, entry 3: ends after 486 bytes");

    int item = Short.toUnsignedInt(little().getShort(PAGE + 26 + 2 * 3));
    little().putInt(PAGE + item + 8, -1);
    assertThat(Read.of(PATH, sound).reasons())
        .containsExactly("page 1, entry 3: 4294967295 bytes, more than 67108864");
  }

  @Test
  void saysWhichEntriesCannotBeOnes() {
    little().putShort(PAGE + 20, (short) 7);
    assertThat(Read.of(PATH, sound).reasons()).containsExactly("page 1: 7 entries");
    little().putShort(PAGE + 20, (short) -2);
    assertThat(Read.of(PATH, sound).reasons()).containsExactly("page 1: 65534 entries");
    little().putShort(PAGE + 20, (short) 6).putShort(PAGE + 26 + 2 * 3, (short) -1);
    assertThat(Read.of(PATH, sound).reasons()).containsExactly("page 1, entry 3: lies outside");
  }

  @Test
  void saysWhatIsNoSuchFile() {
    assertThat(Read.of(PATH, new byte[5000]).reasons())
        .containsExactly("is no Berkeley DB hash file");
    assertThat(Read.of(PATH, new byte[10]).reasons())
        .containsExactly("is no Berkeley DB hash file");
    sound[24] = 1;
    assertThat(Read.of(PATH, sound).reasons()).containsExactly("is encrypted");
    sound[24] = 0;
    little().putInt(20, 1000);
    assertThat(Read.of(PATH, sound).reasons()).containsExactly("pages of 1000 bytes");
    little().putInt(20, PAGE).putInt(32, -1);
    assertThat(Read.of(PATH, sound).reasons())
        .containsExactly("4294967296 pages, more than 2097152");
  }

  @Test
  void readsWhatIsThereWhereverItIsCut() throws IOException {
    var whole = PeerDatabases.database("rpm-bdb").getValue();
    for (int length = 4096; length < whole.length; length += 4096) {
      var read = Read.of(PATH, Arrays.copyOf(whole, length));

      assertThat(read.packages()).hasSizeLessThan(65);
      assertThat(read.reasons()).isNotEmpty();
    }
  }

  private ByteBuffer little() {
    return ByteBuffer.wrap(sound).order(ByteOrder.LITTLE_ENDIAN);
  }
}
