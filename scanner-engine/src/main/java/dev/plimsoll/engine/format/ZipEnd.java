package dev.plimsoll.engine.format;

import dev.plimsoll.engine.image.FileBytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/// Where a ZIP archive keeps its central directory, as the record at its end says (APPNOTE 4.3.16,
/// 4.3.14 for Zip64).
///
/// @param start of the directory in the file
/// @param size in bytes
/// @param shift from the archive's own offsets to those in the file
record ZipEnd(long start, long size, long shift) {

  private static final int END = 0x06054b50;
  private static final int END_BYTES = 22;
  private static final int COMMENT = 0xFFFF;
  private static final int LOCATOR = 0x07064b50;
  private static final int LOCATOR_BYTES = 20;
  private static final int END64 = 0x06064b50;
  private static final int END64_BYTES = 56;
  private static final int ENTRY = 0x02014b50;
  private static final long ALL_ONES = 0xFFFFFFFFL;

  static ZipEnd find(FileBytes file) throws IOException, UnreadableArchiveException {
    int length = (int) Math.min(file.size(), END_BYTES + COMMENT);
    long from = file.size() - length;
    var tail = bytes(file, from, length);
    for (int at = tail.limit() - END_BYTES; at >= 0; at--) {
      if (tail.getInt(at) == END) {
        var directory = at(file, from + at, tail, at);
        if (directory != null) {
          return directory;
        }
      }
    }
    throw new UnreadableArchiveException("no central directory: not a ZIP archive, or cut off");
  }

  private static ByteBuffer bytes(FileBytes file, long offset, int length) throws IOException {
    return ByteBuffer.wrap(file.read(offset, length)).order(ByteOrder.LITTLE_ENDIAN);
  }

  /// Null where the four bytes are not the record that they look like.
  private static @Nullable ZipEnd at(FileBytes file, long place, ByteBuffer tail, int at)
      throws IOException {
    long size = Integer.toUnsignedLong(tail.getInt(at + 12));
    long offset = Integer.toUnsignedLong(tail.getInt(at + 16));
    if (tail.getChar(at + 10) == COMMENT || size == ALL_ONES || offset == ALL_ONES) {
      var large = zip64(file, place);
      if (large != null) {
        return large;
      }
    }
    return plausible(file, place, size, offset);
  }

  private static @Nullable ZipEnd zip64(FileBytes file, long place) throws IOException {
    var locator = bytes(file, place - LOCATOR_BYTES, LOCATOR_BYTES);
    if (locator.limit() < LOCATOR_BYTES || locator.getInt(0) != LOCATOR) {
      return null;
    }
    // usually directly before the locator; elsewhere where extensible data follows it
    for (long at : new long[] {place - LOCATOR_BYTES - END64_BYTES, locator.getLong(8)}) {
      var end = bytes(file, at, END64_BYTES);
      if (end.limit() == END64_BYTES && end.getInt(0) == END64) {
        return plausible(file, at, end.getLong(40), end.getLong(48));
      }
    }
    return null;
  }

  /// @param place where the directory ends
  private static @Nullable ZipEnd plausible(FileBytes file, long place, long size, long offset)
      throws IOException {
    if (size < 0 || offset < 0 || size > place) {
      return null;
    }
    if (size == 0) {
      return new ZipEnd(place, 0, 0);
    }
    if (isEntry(file, place - size)) {
      return new ZipEnd(place - size, size, place - size - offset);
    }
    return offset <= place - size && isEntry(file, offset) ? new ZipEnd(offset, size, 0) : null;
  }

  private static boolean isEntry(FileBytes file, long offset) throws IOException {
    var start = bytes(file, offset, 4);
    return start.limit() == 4 && start.getInt(0) == ENTRY;
  }
}
