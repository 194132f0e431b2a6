package dev.plimsoll.engine.format.program;

import dev.plimsoll.engine.image.FileBytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// The bytes of one program, which may be a slice of its file, read at places that the program
/// itself names. A place outside gives nothing.
final class Window {

  private final FileBytes bytes;
  private final long base;
  private final long size;
  private final ByteOrder order;

  private Window(FileBytes bytes, long base, long size, ByteOrder order) {
    this.bytes = bytes;
    this.base = base;
    this.size = size;
    this.order = order;
  }

  static Window of(FileBytes bytes) {
    return new Window(bytes, 0, bytes.size(), ByteOrder.LITTLE_ENDIAN);
  }

  Window in(ByteOrder other) {
    return new Window(bytes, base, size, other);
  }

  /// A part, cut where this one ends.
  Window slice(long offset, long length) {
    long start = Math.clamp(offset, 0, size);
    return new Window(bytes, base + start, Math.clamp(length, 0, size - start), order);
  }

  ByteOrder order() {
    return order;
  }

  long size() {
    return size;
  }

  /// Up to `length` bytes from `offset`, at most `limit`; fewer where the program ends.
  byte[] read(long offset, long length, int limit) throws IOException {
    if (offset < 0 || offset >= size || length <= 0) {
      return new byte[0];
    }
    return bytes.read(base + offset, (int) Math.min(Math.min(length, size - offset), limit));
  }

  /// As [#read], for numbers in the program's byte order.
  ByteBuffer block(long offset, long length, int limit) throws IOException {
    return ByteBuffer.wrap(read(offset, length, limit)).order(order);
  }

  /// The bytes before the next NUL, as Latin-1, so that no byte is lost.
  String text(long offset, int limit) throws IOException {
    return text(block(offset, limit, limit), 0);
  }

  /// The same, of a table that has been read. A place outside gives an empty text.
  static String text(ByteBuffer table, long offset) {
    if (offset < 0 || offset >= table.limit()) {
      return "";
    }
    int from = (int) offset;
    int to = from;
    while (to < table.limit() && table.get(to) != 0) {
      to++;
    }
    return new String(
        table.array(), table.arrayOffset() + from, to - from, StandardCharsets.ISO_8859_1);
  }
}
