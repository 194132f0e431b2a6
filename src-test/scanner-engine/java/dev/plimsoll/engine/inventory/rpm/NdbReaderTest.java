package dev.plimsoll.engine.inventory.rpm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class NdbReaderTest {

  private static final String PATH = Read.FOLDER + "Packages.db";
  private static final int PAGE = 4096;

  private final byte[] sound =
      NdbBytes.of(
          List.of(
              HeaderBytes.of("bash", "5.1", "1").blob(),
              HeaderBytes.of("curl", "7.76", "2").text(Tag.LICENSE, "MIT").blob()));

  @Test
  void readsThePackagesOfItsSlots() {
    var read = Read.of(PATH, sound);

    assertThat(read.names()).containsExactly("bash 5.1-1", "curl 7.76-2");
    assertThat(read.reasons()).isEmpty();
  }

  @Test
  void losesOnlyThePackageOfATornWrite() {
    sound[PAGE + 40] ^= 1;

    var read = Read.of(PATH, sound);

    assertThat(read.names()).containsExactly("curl 7.76-2");
    assertThat(read.reasons()).containsExactly("slot 2: package 1 does not match its checksum");
  }

  @Test
  void losesOnlyThePackageOfABadSlot() {
    little().putInt(2 * 16 + 4, 9);
    assertThat(Read.of(PATH, sound))
        .isEqualTo(
            new Read(Read.of(PATH, sound).packages(), List.of("slot 2: no package 9 at 4096")))
        .extracting(Read::names)
        .isEqualTo(List.of("curl 7.76-2"));

    little().putInt(2 * 16, 0);
    assertThat(Read.of(PATH, sound).reasons()).containsExactly("slot 2 is none");
  }

  @Test
  void refusesBlobsOutsideTheFile() {
    little().putInt(2 * 16 + 8, 0x7fffffff).putInt(3 * 16 + 12, -1);

    assertThat(Read.of(PATH, sound).reasons())
        .containsExactly("slot 2: 128 bytes at 34359738352", "slot 3: 68719476720 bytes at 4224");
  }

  /// Thousands of slots with one large blob would cost more than any database.
  @Test
  void refusesBlobsThatTogetherAreLongerThanTheFile() {
    var slot = Arrays.copyOfRange(sound, 2 * 16, 3 * 16);
    for (int i = 2; i < PAGE / 16; i++) {
      System.arraycopy(slot, 0, sound, i * 16, 16);
    }

    var read = Read.of(PATH, sound);

    assertThat(read.packages()).hasSizeLessThan(40);
    assertThat(read.reasons()).contains("slot 100: 128 bytes at 4096");
  }

  @Test
  void readsWhatIsThereWhereverItIsCut() {
    for (int length = 1; length < sound.length; length += 8) {
      var read = Read.of(PATH, Arrays.copyOf(sound, length));

      assertThat(read.reasons()).as("%d bytes", length).isNotEmpty();
    }
    assertThat(Read.of(PATH, Arrays.copyOf(sound, 100)).reasons())
        .containsExactly("ends in page 1 of 1 with slots");
  }

  @Test
  void saysWhatIsNoSuchDatabase() {
    assertThat(Read.of(PATH, new byte[5000]).reasons()).containsExactly("is no NDB database");
    little().putInt(4, 1);
    assertThat(Read.of(PATH, sound).reasons()).containsExactly("version 1 of the format");
    little().putInt(4, 0).putInt(12, 2049);
    assertThat(Read.of(PATH, sound).reasons())
        .containsExactly("2049 pages of slots, more than 2048");
  }

  @Test
  void readsARealDatabaseWhereverItIsCut() throws IOException {
    var whole = PeerDatabases.database("rpm-ndb").getValue();
    for (int length = PAGE; length < whole.length; length += PAGE) {
      var read = Read.of(PATH, Arrays.copyOf(whole, length));

      assertThat(read.packages().size() + read.reasons().size()).isEqualTo(65);
    }
  }

  private ByteBuffer little() {
    return ByteBuffer.wrap(sound).order(ByteOrder.LITTLE_ENDIAN);
  }
}
