package dev.plimsoll.engine.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Finds a text in bytes that are read piece by piece, skipping ahead by what cannot be its last
/// character (Horspool). The text is short, so the worst case is a small multiple of the length.
public final class ByteSearch {

  private static final int CHUNK = 1 << 18;

  private final byte[] text;
  private final int[] skips = new int[256];

  /// @param latin1 at least one character
  public ByteSearch(String latin1) {
    text = latin1.getBytes(StandardCharsets.ISO_8859_1);
    if (text.length == 0 || text.length > CHUNK / 2) {
      throw new IllegalArgumentException("%d characters".formatted(text.length));
    }
    Arrays.fill(skips, text.length);
    for (int i = 0; i < text.length - 1; i++) {
      skips[text[i] & 0xff] = text.length - 1 - i;
    }
  }

  /// Where bytes come from.
  @FunctionalInterface
  public interface Source {
    /// Up to `length` bytes from `offset`; fewer where it ends.
    byte[] read(long offset, int length) throws IOException;
  }

  /// Who wants to know.
  @FunctionalInterface
  public interface Finder {
    /// @return true to go on behind this place
    boolean found(long offset) throws IOException;
  }

  /// Every place between `from` and `to`, ascending.
  public void find(Source source, long from, long to, Finder finder) throws IOException {
    for (long at = from; at < to; at += CHUNK) {
      var chunk = source.read(at, (int) Math.min(to - at, CHUNK + text.length - 1L));
      for (int i = next(chunk, 0); i >= 0 && i < CHUNK; i = next(chunk, i + 1)) {
        if (!finder.found(at + i)) {
          return;
        }
      }
      if (chunk.length < CHUNK) {
        return;
      }
    }
  }

  /// The first place at or behind `from`; -1 where there is none.
  public int next(byte[] bytes, int from) {
    int last = text.length - 1;
    int at = from;
    while (at + last < bytes.length) {
      byte end = bytes[at + last];
      if (end == text[last] && Arrays.equals(bytes, at, at + last, text, 0, last)) {
        return at;
      }
      at += skips[end & 0xff];
    }
    return -1;
  }
}
