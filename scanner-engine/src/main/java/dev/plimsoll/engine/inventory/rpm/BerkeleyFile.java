package dev.plimsoll.engine.inventory.rpm;

import dev.plimsoll.engine.image.FileBytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.BitSet;

/// The pages of a Berkeley DB hash file (Berkeley DB's `db_page.h`), in the byte order of the
/// machine that wrote it.
final class BerkeleyFile {

  static final int PAGE_HEADER = 26;

  private static final int MAGIC = 0x00061561;
  private static final int META_PAGE = 72;
  private static final int OVERFLOW = 7;

  /// Pages of 512 bytes in a file of a gigabyte.
  private static final int PAGES = 1 << 21;

  private final FileBytes bytes;
  private final ByteOrder order;
  private final int pageSize;
  private final int last;
  private final BitSet used = new BitSet();

  private BerkeleyFile(FileBytes bytes, ByteOrder order, int pageSize, int last) {
    this.bytes = bytes;
    this.order = order;
    this.pageSize = pageSize;
    this.last = last;
  }

  static BerkeleyFile open(FileBytes bytes) throws IOException, UnreadableHeaderException {
    var meta = ByteBuffer.wrap(bytes.read(0, META_PAGE)).order(ByteOrder.LITTLE_ENDIAN);
    if (meta.capacity() == META_PAGE && meta.getInt(12) != MAGIC) {
      meta.order(ByteOrder.BIG_ENDIAN);
    }
    if (meta.capacity() < META_PAGE || meta.getInt(12) != MAGIC) {
      throw new UnreadableHeaderException("is no Berkeley DB hash file");
    }
    if (meta.get(24) != 0) {
      throw new UnreadableHeaderException("is encrypted");
    }
    int pageSize = meta.getInt(20);
    if (pageSize < 512 || pageSize > 65_536 || Integer.bitCount(pageSize) != 1) {
      throw new UnreadableHeaderException("pages of %d bytes".formatted(pageSize));
    }
    long last = Integer.toUnsignedLong(meta.getInt(32));
    if (last >= PAGES) {
      throw new UnreadableHeaderException("%d pages, more than %d".formatted(last + 1, PAGES));
    }
    return new BerkeleyFile(bytes, meta.order(), pageSize, (int) last);
  }

  /// Number of the last page; the first one is 0.
  int last() {
    return last;
  }

  int pageSize() {
    return pageSize;
  }

  /// The first bytes of a page; fewer than 26 where the file ends before.
  ByteBuffer header(long page) throws IOException {
    return read(page, PAGE_HEADER);
  }

  /// Shorter than a page where the file ends in it.
  ByteBuffer page(long page) throws IOException {
    return read(page, pageSize);
  }

  private ByteBuffer read(long page, int length) throws IOException {
    return ByteBuffer.wrap(bytes.read(page * pageSize, length)).order(order);
  }

  static int type(ByteBuffer page) {
    return Byte.toUnsignedInt(page.get(25));
  }

  /// A value that has pages of its own, each naming the next one. No page serves twice, so that
  /// circles end and all values together cost no more than the file.
  byte[] overflow(long first, int length) throws IOException, UnreadableHeaderException {
    var value = new ByteArrayOutputStream();
    for (long next = first; value.size() < length; ) {
      if (next == 0 || next > last) {
        throw new UnreadableHeaderException("ends after %d bytes".formatted(value.size()));
      }
      if (used.get((int) next)) {
        throw new UnreadableHeaderException("goes on in page %d, used before".formatted(next));
      }
      used.set((int) next);
      var page = page(next);
      if (page.capacity() < pageSize || type(page) != OVERFLOW) {
        throw new UnreadableHeaderException("page %d is none of a value".formatted(next));
      }
      var part = new byte[Math.min(pageSize - PAGE_HEADER, length - value.size())];
      page.get(PAGE_HEADER, part);
      value.writeBytes(part);
      next = Integer.toUnsignedLong(page.getInt(16));
    }
    return value.toByteArray();
  }
}
