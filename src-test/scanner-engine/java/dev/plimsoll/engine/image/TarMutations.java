package dev.plimsoll.engine.image;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Broken copies of a sound tar from a fixed seed. Most headers get a right checksum again, so that
/// a reader looks at what is behind it.
final class TarMutations {

  private static final int BLOCK = 512;

  private TarMutations() {}

  static Stream<byte[]> of(byte[] sound, int count) {
    var random = new Random(7);
    return Stream.concat(
        Stream.of(sound), IntStream.range(0, count).mapToObj(_ -> mutation(sound, random)));
  }

  private static byte[] mutation(byte[] sound, Random random) {
    byte[] bytes = sound.clone();
    for (int i = random.nextInt(6); i >= 0; i--) {
      int block = random.nextInt(bytes.length / BLOCK) * BLOCK;
      int at = block + random.nextInt(BLOCK);
      switch (random.nextInt(6)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes[block + 156] = (byte) "0123456gxLKSVDX\0".charAt(random.nextInt(16));
        case 2 -> Arrays.fill(bytes, block + 124, block + 136, (byte) random.nextInt(256));
        case 3 ->
            System.arraycopy(bytes, block, bytes, random.nextInt(bytes.length - BLOCK), BLOCK);
        case 4 -> Arrays.fill(bytes, at, Math.min(bytes.length, at + 20), (byte) '/');
        default -> bytes[block + 124 + random.nextInt(11)] = (byte) ('0' + random.nextInt(8));
      }
      if (random.nextInt(4) > 0) {
        checksum(bytes, block);
      }
    }
    return random.nextInt(5) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
  }

  /// Writes the checksum of the header at `header` (POSIX ustar, `chksum`).
  static void checksum(byte[] tar, int header) {
    Arrays.fill(tar, header + 148, header + 156, (byte) ' ');
    int sum = 0;
    for (int i = header; i < header + BLOCK; i++) {
      sum += tar[i] & 0xff;
    }
    byte[] octal = String.format(Locale.ROOT, "%06o\0 ", sum).getBytes(US_ASCII);
    System.arraycopy(octal, 0, tar, header + 148, octal.length);
  }
}
