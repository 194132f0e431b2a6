package dev.plimsoll.engine.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {

  @TempDir private Path folder;

  private static byte[] bytes(int size) {
    byte[] bytes = new byte[size];
    new Random(1).nextBytes(bytes);
    return bytes;
  }

  @Test
  void givesTheSameBytesAgainAndLeavesNoFile() throws IOException {
    for (int size : new int[] {0, 100, Limits.SPOOL_BYTES, Limits.SPOOL_BYTES + 100_000}) {
      byte[] bytes = bytes(size);
      try (var spool = Spool.of(new ByteArrayInputStream(bytes), folder)) {
        assertThat(spool.stream().readAllBytes()).isEqualTo(bytes);
        assertThat(spool.stream().readNBytes(50)).hasSize(Math.min(size, 50));
        assertThat(spool.stream().readAllBytes()).isEqualTo(bytes);
      }
      assertThat(folder).isEmptyDirectory();
    }
  }

  @Test
  void takesNoMoreMemoryThanTheFileHas() throws IOException {
    for (int size : new int[] {0, 100, Limits.SPOOL_BYTES, Limits.SPOOL_BYTES + 100_000}) {
      byte[] bytes = bytes(size);
      try (var spool = Spool.of(new ByteArrayInputStream(bytes), size)) {
        assertThat(spool.stream().readAllBytes()).isEqualTo(bytes);
      }
      try (var shorter = Spool.of(new ByteArrayInputStream(bytes), size + 10L)) {
        assertThat(shorter.stream().readAllBytes()).isEqualTo(bytes);
      }
    }
  }

  @Test
  void leavesNoFileWhereTheSourceBreaks() {
    var broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("gone");
          }

          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            return read();
          }
        };
    var source =
        new SequenceInputStream(new ByteArrayInputStream(bytes(Limits.SPOOL_BYTES + 1)), broken);
    assertThatThrownBy(() -> Spool.of(source, folder)).hasMessage("gone");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void tellsAFullFolderFromABrokenSource() throws IOException {
    Path file = Files.createFile(folder.resolve("no folder"));
    var source = new ByteArrayInputStream(bytes(Limits.SPOOL_BYTES + 1));
    assertThatThrownBy(() -> Spool.of(source, file)).isInstanceOf(UncheckedIOException.class);
  }
}
