package dev.plimsoll.engine.format.sqlite;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The first 100 bytes of a database, which are also those of its page 1 (file format, 1.3).
///
/// @param pageSize bytes
/// @param usableSize bytes of a page without those that an extension reserved
record FileHeader(int pageSize, int usableSize, Charset encoding) {

  static final int BYTES = 100;

  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  private static final int PAGE_SIZE = 16;
  private static final int RESERVED = 20;
  private static final int ENCODING = 56;

  /// The format demands this much of a page.
  private static final int LEAST_USABLE = 480;

  static FileHeader of(byte[] bytes) throws UnreadableDatabaseException {
    if (bytes.length < BYTES || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
      throw new UnreadableDatabaseException("is no SQLite database");
    }
    var fields = ByteBuffer.wrap(bytes);
    int written = Short.toUnsignedInt(fields.getShort(PAGE_SIZE));
    int size = pageSize(written == 1 ? 65_536 : written);
    int usable = size - Byte.toUnsignedInt(fields.get(RESERVED));
    if (usable < LEAST_USABLE) {
      throw new UnreadableDatabaseException("pages of %d usable bytes".formatted(usable));
    }
    return new FileHeader(size, usable, encoding(fields.getInt(ENCODING)));
  }

  static int pageSize(int bytes) throws UnreadableDatabaseException {
    if (bytes < 512 || bytes > 65_536 || Integer.bitCount(bytes) != 1) {
      throw new UnreadableDatabaseException("pages of %d bytes".formatted(bytes));
    }
    return bytes;
  }

  private static Charset encoding(int number) {
    return switch (number) {
      case 2 -> StandardCharsets.UTF_16LE;
      case 3 -> StandardCharsets.UTF_16BE;
      default -> StandardCharsets.UTF_8; // 0 in a database without a table
    };
  }
}
