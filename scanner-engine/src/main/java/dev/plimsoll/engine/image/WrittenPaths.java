package dev.plimsoll.engine.image;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;

/// Which paths one layer writes, and whether as a directory or as something else: 8 bytes a path.
///
/// A path is its SHA-256 cut to 63 bits, so that nobody can craft a name that seems to replace
/// another's directory; the lowest bit tells directories. A layer that writes a path as both has
/// both.
public final class WrittenPaths {

  private static final WrittenPaths NONE = new WrittenPaths(new long[0]);

  private final long[] sorted;

  private WrittenPaths(long[] sorted) {
    this.sorted = sorted;
  }

  public static WrittenPaths none() {
    return NONE;
  }

  static WrittenPaths ofSorted(long[] sorted) {
    return new WrittenPaths(sorted);
  }

  /// The key under which a path is asked for; worth keeping where many layers are asked.
  static long key(String path, MessageDigest sha256) {
    return ByteBuffer.wrap(sha256.digest(path.getBytes(UTF_8))).getLong() & ~1L;
  }

  boolean hasDirectory(long key) {
    return Arrays.binarySearch(sorted, key | 1) >= 0;
  }

  boolean hasOther(long key) {
    return Arrays.binarySearch(sorted, key) >= 0;
  }

  int size() {
    return sorted.length;
  }

  long[] toSorted() {
    return sorted.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WrittenPaths paths && Arrays.equals(sorted, paths.sorted);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(sorted);
  }

  @Override
  public String toString() {
    return sorted.length + " paths";
  }

  /// Collects paths in any order.
  static final class Collector {
    private final MessageDigest sha256 = Sha256.newDigest();
    private long[] keys = new long[256];
    private int size;

    void directory(String path) {
      add(key(path, sha256) | 1);
    }

    void other(String path) {
      add(key(path, sha256));
    }

    private void add(long key) {
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, size + size / 2);
      }
      keys[size++] = key;
    }

    WrittenPaths toPaths() {
      Arrays.sort(keys, 0, size);
      int unique = 0;
      for (int i = 0; i < size; i++) {
        if (i == 0 || keys[i] != keys[i - 1]) {
          keys[unique++] = keys[i];
        }
      }
      return new WrittenPaths(Arrays.copyOf(keys, unique));
    }
  }
}
