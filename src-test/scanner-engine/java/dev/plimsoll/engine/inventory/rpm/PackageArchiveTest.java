package dev.plimsoll.engine.inventory.rpm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plimsoll.engine.model.EvidenceKind;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PackageArchiveTest {

  private static final String PATH = "opt/repository/bash.rpm";

  private final HeaderBytes bash =
      HeaderBytes.of("bash", "5.1", "1")
          .texts(Tag.BASE_NAMES, "bash")
          .texts(Tag.DIR_NAMES, "/bin/")
          .numbers(Tag.DIR_INDEXES, 0);

  /// Its files are not those of the image.
  @Test
  void declaresThePackageWithoutItsFiles() {
    var read = Read.of(PATH, bash.archive(0));

    assertThat(read.reasons()).isEmpty();
    assertThat(read.names()).containsExactly("bash 5.1-1");
    assertThat(read.packages().getFirst().kind()).isEqualTo(EvidenceKind.DECLARED);
    assertThat(read.packages().getFirst().files()).isEmpty();
    assertThat(read.packages().getFirst().architecture()).isEqualTo("x86_64");
  }

  @Test
  void tellsSourcePackages() {
    assertThat(Read.of(PATH, bash.archive(1)).packages().getFirst().architecture())
        .isEqualTo("src");
  }

  @Test
  void saysWhereAnArchiveIsCut() {
    var whole = bash.archive(0);
    int end = whole.length - "the contents".length();
    for (int length = 0; length < end; length++) {
      var read = Read.of(PATH, Arrays.copyOf(whole, length));

      assertThat(read.packages()).as("%d bytes", length).isEmpty();
      assertThat(read.reasons()).hasSize(1);
    }
    assertThat(Read.of(PATH, Arrays.copyOf(whole, end)).names()).containsExactly("bash 5.1-1");
  }

  @Test
  void refusesHeadersThatClaimTooMuch() {
    var archive = bash.archive(0);
    ByteBuffer.wrap(archive).putInt(96 + 12, -1);

    assertThat(Read.of(PATH, archive).reasons())
        .containsExactly("the header of the signatures has 1 tags and 4294967311 bytes");
  }

  @Test
  void saysWhatIsNoArchive() {
    assertThat(Read.of(PATH, "no rpm".getBytes(java.nio.charset.StandardCharsets.UTF_8)).reasons())
        .containsExactly("is no package archive");
  }
}
