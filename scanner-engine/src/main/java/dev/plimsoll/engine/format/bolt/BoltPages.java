package dev.plimsoll.engine.format.bolt;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.concurrent.ConcurrentHashMap;

/// The pages of a file by number. Branches, a hundredth of all pages and on the way of every
/// look-up, are kept once they are checked.
final class BoltPages {

  /// Bytes of one page with those that continue it. A page holds at least one value, and no program
  /// that we read has values of more than some hundred thousand.
  private static final long LARGEST = 8L << 20;

  private final MemorySegment file;
  private final int pageSize;
  private final long pages;
  private final ConcurrentHashMap<Long, BoltPage> branches = new ConcurrentHashMap<>();

  BoltPages(MemorySegment file, BoltMeta meta) throws UnreadableBoltException {
    this.file = file;
    this.pageSize = meta.pageSize();
    this.pages = meta.pages();
    long held = file.byteSize() / pageSize;
    if (pages < 0 || pages > held) {
      throw new UnreadableBoltException(
          "ends after %d bytes, %d pages of %d bytes are missing"
              .formatted(file.byteSize(), pages - held, pageSize));
    }
  }

  BoltPage page(long id) throws UnreadableBoltException {
    var known = branches.get(id);
    if (known != null) {
      return known;
    }
    long size = span(id) * pageSize;
    if (size > LARGEST) {
      throw new UnreadableBoltException(place(id), "goes over %d bytes".formatted(size));
    }
    var page = new BoltPage(copy(file, id * pageSize, (int) size), place(id));
    if (page.isBranch()) {
      branches.put(id, page);
    }
    return page;
  }

  /// Number of elements of a leaf; -1 for any other page.
  int countOfLeaf(long id) {
    var head = copy(file, id * pageSize, BoltPage.HEADER);
    return BoltPage.isLeaf(head) ? BoltPage.count(head) : -1;
  }

  /// How many pages the one at `id` goes over; the first two are meta pages and never part of a
  /// tree.
  long span(long id) throws UnreadableBoltException {
    if (id < 2 || id >= pages) {
      throw new UnreadableBoltException(
          place(id), "lies outside the %d pages of the file".formatted(pages));
    }
    long start = id * pageSize;
    var head = copy(file, start, BoltPage.HEADER);
    long named = head.number(0);
    if (named != id) {
      throw new UnreadableBoltException(place(id), "calls itself page " + named);
    }
    long span = 1 + head.unsignedInt(12);
    if (id + span > pages) {
      throw new UnreadableBoltException(place(id), "goes on behind the end of the file");
    }
    return span;
  }

  /// Pages are copied before they are read: that is one access to the mapped memory a page, and
  /// nobody can change what was checked.
  static Bytes copy(MemorySegment file, long from, int length) {
    var bytes = new byte[length];
    MemorySegment.copy(file, ValueLayout.JAVA_BYTE, from, bytes, 0, length);
    return new Bytes(bytes, 0, length);
  }

  private static String place(long id) {
    return "page " + Long.toUnsignedString(id);
  }
}
