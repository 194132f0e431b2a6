package dev.plimsoll.engine.inventory.rpm;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.zip.Adler32;

/// Writes NDB databases for tests: one page of slots, then the blobs.
final class NdbBytes {

  private static final int PAGE = 4096;

  private NdbBytes() {}

  static byte[] of(List<byte[]> headers) {
    int size = PAGE + headers.stream().mapToInt(header -> padded(header.length)).sum();
    var file = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    file.putInt(0x506d7052).putInt(0).putInt(1).putInt(1).putInt(headers.size() + 1);
    int offset = PAGE;
    for (int slot = 2; slot < PAGE / 16; slot++) {
      int index = slot - 1;
      file.position(slot * 16).putInt(0x746f6c53);
      if (index <= headers.size()) {
        var header = headers.get(index - 1);
        file.putInt(index).putInt(offset / 16).putInt(padded(header.length) / 16);
        blob(file, offset, index, header);
        offset += padded(header.length);
      }
    }
    return file.array();
  }

  private static int padded(int length) {
    return (16 + length + 12 + 15) / 16 * 16;
  }

  private static void blob(ByteBuffer file, int offset, int index, byte[] header) {
    file.position(offset).putInt(0x53626c42).putInt(index).putInt(1).putInt(header.length);
    file.put(header);
    int tail = offset + padded(header.length) - 12;
    var sum = new Adler32();
    sum.update(file.slice(offset, tail - offset));
    file.position(tail).putInt((int) sum.getValue()).putInt(header.length).putInt(0x45626c42);
  }
}
