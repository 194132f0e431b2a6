package dev.plimsoll.engine.inventory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Damaged copies of a sound file, the same ones in every run: bytes changed, cut out and repeated.
public final class Mutations {

  private static final int COPIES = 200;

  private Mutations() {}

  public static Stream<byte[]> of(String sound) {
    return of(sound.getBytes(UTF_8));
  }

  /// The sound file first.
  public static Stream<byte[]> of(byte[] sound) {
    var random = new Random(7);
    return Stream.concat(
        Stream.of(sound), IntStream.range(0, COPIES).mapToObj(_ -> copy(sound, random)));
  }

  private static byte[] copy(byte[] sound, Random random) {
    var bytes = sound.clone();
    for (int i = random.nextInt(8); i >= 0; i--) {
      int from = random.nextInt(bytes.length);
      int to = from + random.nextInt(Math.min(40, bytes.length - from)) + 1;
      switch (random.nextInt(4)) {
        case 0 -> Arrays.fill(bytes, from, to, (byte) random.nextInt(256));
        case 1 -> System.arraycopy(bytes, from, bytes, bytes.length - (to - from), to - from);
        case 2 -> bytes = Arrays.copyOf(bytes, Math.max(1, from));
        default -> bytes[from] = (byte) "\n\r :~,|()=%@\"\0\u00ff".charAt(random.nextInt(15));
      }
    }
    return bytes;
  }
}
