package dev.plimsoll.engine.image;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// One file, kept so that it can be read several times and at any place: its first bytes in memory,
/// the rest in a temporary file that has no name where the system allows it and is gone after
/// closing.
public final class Spool implements FileBytes, Closeable {

  private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));
  private static final int STEP = 1 << 16;

  private final byte[] head;
  private final @Nullable FileChannel tail;
  private final long size;

  private Spool(byte[] head, @Nullable FileChannel tail, long size) {
    this.head = head;
    this.tail = tail;
    this.size = size;
  }

  /// In memory, however many they are.
  static Spool of(byte[] bytes) {
    return new Spool(bytes, null, bytes.length);
  }

  /// In the temporary folder of the machine.
  ///
  /// @throws IOException where `content` breaks
  /// @throws UncheckedIOException where the temporary file cannot be written
  public static Spool of(InputStream content) throws IOException {
    return of(content, TEMPORARY);
  }

  /// @param size of `content`, which ends there: memory is taken once, and no more of it
  /// @throws IOException where `content` breaks
  /// @throws UncheckedIOException where the temporary file cannot be written
  static Spool of(InputStream content, long size) throws IOException {
    byte[] head = new byte[Math.clamp(size, 0, Limits.SPOOL_BYTES)];
    int count = content.readNBytes(head, 0, head.length);
    return size <= count ? new Spool(head, null, count) : of(content, head, count, TEMPORARY);
  }

  /// @param folder for what does not fit into memory
  /// @throws IOException where `content` breaks
  /// @throws UncheckedIOException where the temporary file cannot be written
  static Spool of(InputStream content, Path folder) throws IOException {
    byte[] head = content.readNBytes(Limits.SPOOL_BYTES);
    return of(content, head, head.length, folder);
  }

  private static Spool of(InputStream content, byte[] head, int count, Path folder)
      throws IOException {
    if (count < Limits.SPOOL_BYTES) {
      return new Spool(count == head.length ? head : Arrays.copyOf(head, count), null, count);
    }
    FileChannel tail = unnamedFile(folder);
    try {
      long size = head.length;
      byte[] buffer = new byte[STEP];
      for (int step = content.read(buffer); step >= 0; step = content.read(buffer)) {
        write(tail, ByteBuffer.wrap(buffer, 0, step));
        size += step;
      }
      return new Spool(head, tail, size);
    } catch (IOException | UncheckedIOException e) {
      tail.close();
      throw e;
    }
  }

  private static void write(FileChannel tail, ByteBuffer bytes) {
    try {
      while (bytes.hasRemaining()) {
        tail.write(bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileChannel unnamedFile(Path folder) {
    try {
      return openUnnamed(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileChannel openUnnamed(Path folder) throws IOException {
    Path file = Files.createTempFile(folder, "plimsoll-", ".spool");
    try {
      var channel =
          FileChannel.open(
              file,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
      file.toFile().delete();
      return channel;
    } catch (IOException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public int read(long offset, byte[] into, int from, int length) throws IOException {
    if (offset < 0 || offset >= size || length <= 0) {
      return 0;
    }
    int count = (int) Math.min(length, size - offset);
    int inHead = Math.clamp(head.length - offset, 0, count);
    if (inHead > 0) {
      System.arraycopy(head, (int) offset, into, from, inHead);
    }
    var rest = ByteBuffer.wrap(into, from + inHead, count - inHead);
    while (tail != null && rest.hasRemaining()) {
      long at = offset + count - rest.remaining();
      if (tail.read(rest, at - head.length) < 0) {
        throw new IOException("temporary file ends at " + at);
      }
    }
    return count;
  }

  @Override
  public void close() throws IOException {
    if (tail != null) {
      tail.close();
    }
  }
}
