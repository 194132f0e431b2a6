package dev.plimsoll.engine.inventory.rpm;

import dev.plimsoll.engine.image.FileBytes;
import java.io.IOException;
import java.nio.ByteBuffer;

/// Reads `Packages` of rpm up to 4.15, a hash of Berkeley DB: every page with entries, whatever its
/// place in the hash. Keys are numbers of packages; the value of a package is never short enough to
/// stand beside its key, the one that does is the next free number.
final class BerkeleyReader {

  private static final int UNSORTED_HASH = 2;
  private static final int HASH = 13;
  private static final int OFF_PAGE = 3;
  private static final int OFF_PAGE_BYTES = 12;

  private final FileBytes bytes;
  private final FoundPackages found;

  BerkeleyReader(FileBytes bytes, FoundPackages found) {
    this.bytes = bytes;
    this.found = found;
  }

  void read() throws IOException {
    BerkeleyFile file;
    try {
      file = BerkeleyFile.open(bytes);
    } catch (UnreadableHeaderException e) {
      found.broken(e.reason());
      return;
    }
    for (int page = 1; page <= file.last() && !found.isHopeless(); page++) {
      var header = file.header(page);
      if (header.capacity() < BerkeleyFile.PAGE_HEADER) {
        found.broken("ends before page %d of %d".formatted(page, file.last()));
        return;
      }
      int type = BerkeleyFile.type(header);
      if (type == HASH || type == UNSORTED_HASH) {
        entries(file, page);
      }
    }
  }

  /// Keys and values take turns.
  private void entries(BerkeleyFile file, int number) throws IOException {
    var page = file.page(number);
    int count = Short.toUnsignedInt(page.getShort(20));
    boolean isSound =
        page.capacity() == file.pageSize()
            && count % 2 == 0
            && BerkeleyFile.PAGE_HEADER + 2 * count <= file.pageSize();
    if (!isSound) {
      found.broken("page %d: %d entries".formatted(number, count));
      return;
    }
    for (int i = 1; i < count && !found.isHopeless(); i += 2) {
      int item = Short.toUnsignedInt(page.getShort(BerkeleyFile.PAGE_HEADER + 2 * i));
      var place = "page %d, entry %d".formatted(number, i);
      if (item >= file.pageSize()) {
        found.broken("%s: lies outside".formatted(place));
      } else if (page.get(item) == OFF_PAGE) {
        value(file, place, page, item);
      }
    }
  }

  private void value(BerkeleyFile file, String place, ByteBuffer page, int item)
      throws IOException {
    if (item + OFF_PAGE_BYTES > page.capacity()) {
      found.broken("%s: lies outside".formatted(place));
      return;
    }
    long first = Integer.toUnsignedLong(page.getInt(item + 4));
    long length = Integer.toUnsignedLong(page.getInt(item + 8));
    if (length > Header.LIMIT) {
      found.broken("%s: %d bytes, more than %d".formatted(place, length, Header.LIMIT));
      return;
    }
    try {
      found.header(place, first, file.overflow(first, (int) length));
    } catch (UnreadableHeaderException e) {
      found.broken("%s: %s".formatted(place, e.reason()));
    }
  }
}
