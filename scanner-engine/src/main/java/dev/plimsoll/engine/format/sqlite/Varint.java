package dev.plimsoll.engine.format.sqlite;

import java.nio.ByteBuffer;

/// Numbers of one to nine bytes, seven bits each, the highest first; the ninth byte has eight (file
/// format, 1.6).
final class Varint {

  private Varint() {}

  static long read(ByteBuffer bytes) throws UnreadableDatabaseException {
    long value = 0;
    for (int i = 0; i < 9; i++) {
      if (!bytes.hasRemaining()) {
        throw new UnreadableDatabaseException("a number leaves its page or row");
      }
      int next = Byte.toUnsignedInt(bytes.get());
      if (i == 8) {
        return (value << 8) | next;
      }
      value = (value << 7) | (next & 0x7f);
      if (next < 0x80) {
        return value;
      }
    }
    return value;
  }
}
