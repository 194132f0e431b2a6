package dev.plimsoll.engine.format.bolt;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One of the two pages that begin a file and of which each transaction writes the other.
///
/// @param root page of the topmost bucket
/// @param pages number of pages that were ever given out, from the start of the file
/// @param fault why this is none; empty where it is one
record BoltMeta(int pageSize, long root, long pages, long transaction, String fault) {

  /// Bytes from the beginning of a file that [#starts] wants.
  static final int SIGN_BYTES = 20;

  private static final int HEADER = 16;
  private static final int LENGTH = 64;
  private static final int SUMMED = 56;
  private static final long MAGIC = 0xED0CDAEDL;
  private static final long SWAPPED = 0xEDDA0CEDL;
  private static final int VERSION = 2;
  private static final int SMALLEST = 1 << 10;
  private static final int LARGEST = 1 << 16;
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  /// The one that counts: whole, and of the later transaction. The second page lies where the first
  /// one says how large pages are; where the first is damaged, every size is tried.
  static BoltMeta newest(MemorySegment file) throws UnreadableBoltException {
    var first = at(file, 0);
    var second =
        first.fault.isEmpty()
            ? Stream.of(at(file, first.pageSize))
            : IntStream.iterate(SMALLEST, size -> size <= LARGEST, size -> size * 2)
                .mapToObj(size -> at(file, size).onlyWith(size));
    return Stream.concat(Stream.of(first), second)
        .filter(meta -> meta.fault.isEmpty())
        .max(Comparator.comparingLong(BoltMeta::transaction))
        .orElseThrow(() -> new UnreadableBoltException(first.fault));
  }

  /// True for the first bytes of a database.
  static boolean starts(byte[] head) {
    return head.length >= SIGN_BYTES
        && ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt(HEADER) == (int) MAGIC;
  }

  private static BoltMeta at(MemorySegment file, long page) {
    if (file.byteSize() < page + HEADER + LENGTH) {
      return broken("not a bbolt database: %d bytes".formatted(file.byteSize()));
    }
    var meta = BoltPages.copy(file, page + HEADER, LENGTH);
    long magic = meta.unsignedInt(0);
    long version = meta.unsignedInt(4);
    long pageSize = meta.unsignedInt(8);
    if (magic == SWAPPED) {
      return broken("written on a big-endian machine");
    }
    if (magic != MAGIC) {
      return broken("not a bbolt database");
    }
    if (version != VERSION) {
      return broken("bbolt version %d, this program reads %d".formatted(version, VERSION));
    }
    if (meta.number(SUMMED) != sum(meta)) {
      return broken("the checksum of the first page does not fit");
    }
    if (pageSize < SMALLEST || pageSize > LARGEST || Long.bitCount(pageSize) != 1) {
      return broken("pages of %d bytes".formatted(pageSize));
    }
    return new BoltMeta((int) pageSize, meta.number(16), meta.number(40), meta.number(48), "");
  }

  private BoltMeta onlyWith(int size) {
    return fault.isEmpty() && pageSize != size ? broken("pages of another size") : this;
  }

  private static BoltMeta broken(String fault) {
    return new BoltMeta(0, 0, 0, 0, fault);
  }

  /// FNV-1a, 64 bits.
  private static long sum(Bytes meta) {
    long sum = FNV_OFFSET;
    for (int i = 0; i < SUMMED; i++) {
      sum = (sum ^ meta.unsignedByte(i)) * FNV_PRIME;
    }
    return sum;
  }
}
