package dev.plimsoll.engine.inventory.rpm;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/// Writes Berkeley DB hash files for tests: the first page, one page with all entries, then the
/// pages of the values, in either byte order.
final class BerkeleyBytes {

  static final int PAGE = 512;
  private static final int DATA = PAGE - 26;

  private BerkeleyBytes() {}

  static byte[] of(ByteOrder order, List<byte[]> headers) {
    int pages = 2 + headers.stream().mapToInt(header -> pages(header.length)).sum();
    var file = ByteBuffer.allocate(pages * PAGE).order(order);
    file.putInt(8, 0).putInt(12, 0x00061561).putInt(16, 9).putInt(20, PAGE).put(25, (byte) 8);
    file.putInt(32, pages - 1);
    entries(file.slice(PAGE, PAGE).order(order), headers);
    int page = 2;
    for (var header : headers) {
      for (int from = 0; from < header.length; from += DATA) {
        int count = Math.min(DATA, header.length - from);
        boolean isLast = from + count == header.length;
        file.putInt(page * PAGE + 8, page).putInt(page * PAGE + 16, isLast ? 0 : page + 1);
        file.putShort(page * PAGE + 22, (short) count).put(page * PAGE + 25, (byte) 7);
        file.put(page * PAGE + 26, header, from, count);
        page++;
      }
    }
    return file.array();
  }

  private static int pages(int length) {
    return (length + DATA - 1) / DATA;
  }

  /// The first entry is the next free number, which stands beside its key.
  private static void entries(ByteBuffer page, List<byte[]> headers) {
    page.putInt(8, 1).putShort(20, (short) (2 + 2 * headers.size())).put(25, (byte) 13);
    int end = PAGE;
    int first = 2;
    for (int i = 0; i <= headers.size(); i++) {
      end -= 5;
      page.putShort(26 + 4 * i, (short) end).put(end, (byte) 1);
      end -= i == 0 ? 5 : 12;
      page.putShort(28 + 4 * i, (short) end).put(end, (byte) (i == 0 ? 1 : 3));
      if (i > 0) {
        int length = headers.get(i - 1).length;
        page.putInt(end + 4, first).putInt(end + 8, length);
        first += pages(length);
      }
    }
  }
}
