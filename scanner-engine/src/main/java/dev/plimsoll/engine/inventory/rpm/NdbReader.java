package dev.plimsoll.engine.inventory.rpm;

import dev.plimsoll.engine.image.FileBytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.Adler32;

/// Reads `Packages.db`, rpm's own form (rpm's `backend/ndb/rpmpkg.c`), little-endian: pages of
/// slots at the beginning, each slot naming where the blob of one package lies. A blob has a head,
/// the header of the package, and a tail with its checksum, so that a torn write is seen.
///
/// A bad slot costs its package and no other; rpm itself gives up at the first one.
final class NdbReader {

  private static final int FILE_MAGIC = 0x506d7052; // "RpmP"
  private static final int SLOT_MAGIC = 0x746f6c53; // "Slot"
  private static final int HEAD_MAGIC = 0x53626c42; // "BlbS"
  private static final int TAIL_MAGIC = 0x45626c42; // "BlbE"

  private static final int PAGE = 4096;
  private static final int SLOT = 16;
  private static final int BLOCK = 16;
  private static final int HEAD = 16;
  private static final int TAIL = 12;

  /// The file's own header takes the place of the first slots.
  private static final int FIRST_SLOT = 2;

  /// Half a million packages.
  private static final int SLOT_PAGES = 2048;

  private final FileBytes bytes;
  private final FoundPackages found;
  private long left;

  NdbReader(FileBytes bytes, FoundPackages found) {
    this.bytes = bytes;
    this.found = found;
    left = bytes.size();
  }

  void read() throws IOException {
    var header = fields(0, FIRST_SLOT * SLOT);
    if (header.capacity() < FIRST_SLOT * SLOT || header.getInt(0) != FILE_MAGIC) {
      found.broken("is no NDB database");
      return;
    }
    if (header.getInt(4) != 0) {
      found.broken("version %d of the format".formatted(header.getInt(4)));
      return;
    }
    long pages = Integer.toUnsignedLong(header.getInt(12));
    if (pages > SLOT_PAGES) {
      found.broken("%d pages of slots, more than %d".formatted(pages, SLOT_PAGES));
      return;
    }
    for (int page = 0; page < pages && !found.isHopeless(); page++) {
      var slots = fields((long) page * PAGE, PAGE);
      if (slots.capacity() < PAGE) {
        found.broken("ends in page %d of %d with slots".formatted(page + 1, pages));
        return;
      }
      page(page, slots);
    }
  }

  private ByteBuffer fields(long offset, int length) throws IOException {
    return ByteBuffer.wrap(bytes.read(offset, length)).order(ByteOrder.LITTLE_ENDIAN);
  }

  private void page(int page, ByteBuffer slots) throws IOException {
    int perPage = PAGE / SLOT;
    for (int i = page == 0 ? FIRST_SLOT : 0; i < perPage && !found.isHopeless(); i++) {
      slot(page * perPage + i, slots.slice(i * SLOT, SLOT).order(ByteOrder.LITTLE_ENDIAN));
    }
  }

  private void slot(int number, ByteBuffer slot) throws IOException {
    var place = "slot " + number;
    long block = Integer.toUnsignedLong(slot.getInt(8));
    if (slot.getInt(0) != SLOT_MAGIC) {
      found.broken(place + " is none");
    } else if (block != 0) {
      long length = Integer.toUnsignedLong(slot.getInt(12)) * BLOCK;
      blob(place, slot.getInt(4), block * BLOCK, length);
    }
  }

  /// Blobs of one database do not overlap: together they are no longer than the file.
  private void blob(String place, int index, long offset, long length) throws IOException {
    if (length > Header.LIMIT || length > left || offset > bytes.size() - length) {
      found.broken("%s: %d bytes at %d".formatted(place, length, offset));
      return;
    }
    left -= length;
    var whole = bytes.read(offset, (int) length);
    var blob = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN);
    int size = blob.capacity() < HEAD + TAIL ? -1 : blob.getInt(12);
    boolean isWhole =
        size >= 0
            && (HEAD + (long) size + TAIL + BLOCK - 1) / BLOCK * BLOCK == length
            && blob.getInt(0) == HEAD_MAGIC
            && blob.getInt(4) == index
            && blob.getInt((int) length - 8) == size
            && blob.getInt((int) length - 4) == TAIL_MAGIC;
    if (!isWhole) {
      found.broken("%s: no package %d at %d".formatted(place, index, offset));
    } else if (checksum(whole) != blob.getInt((int) length - TAIL)) {
      found.broken("%s: package %d does not match its checksum".formatted(place, index));
    } else {
      long number = Integer.toUnsignedLong(index);
      found.header(place, number, Arrays.copyOfRange(whole, HEAD, HEAD + size));
    }
  }

  private static int checksum(byte[] blob) {
    var sum = new Adler32();
    sum.update(blob, 0, blob.length - TAIL);
    return (int) sum.getValue();
  }
}
