package dev.plimsoll.engine.image;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// One file of a layer, kept so that it can be read several times: its first bytes in memory, the
/// rest in a temporary file that has no name where the system allows it and is gone after closing.
final class Spool implements Closeable {
  private final byte[] head;
  private final @Nullable FileChannel tail;

  private Spool(byte[] head, @Nullable FileChannel tail) {
    this.head = head;
    this.tail = tail;
  }

  /// @param folder for what does not fit into memory
  /// @throws IOException where `content` breaks
  /// @throws UncheckedIOException where the temporary file cannot be written
  static Spool of(InputStream content, Path folder) throws IOException {
    byte[] head = content.readNBytes(Limits.SPOOL_BYTES);
    if (head.length < Limits.SPOOL_BYTES) {
      return new Spool(head, null);
    }
    FileChannel tail = unnamedFile(folder);
    try {
      byte[] buffer = new byte[1 << 16];
      for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
        write(tail, ByteBuffer.wrap(buffer, 0, count));
      }
      return new Spool(head, tail);
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

  /// The file from its beginning. Ends the stream that was opened before.
  InputStream open() throws IOException {
    var first = new ByteArrayInputStream(head);
    if (tail == null) {
      return first;
    }
    tail.position(0);
    var rest =
        new FilterInputStream(Channels.newInputStream(tail)) {
          @Override
          public void close() {
            // read again by the next analyser
          }
        };
    return new SequenceInputStream(first, rest);
  }

  @Override
  public void close() throws IOException {
    if (tail != null) {
      tail.close();
    }
  }
}
