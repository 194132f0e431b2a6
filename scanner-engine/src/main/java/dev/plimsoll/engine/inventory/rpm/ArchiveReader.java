package dev.plimsoll.engine.inventory.rpm;

import dev.plimsoll.engine.inventory.Records;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/// Reads what stands before the contents of a package file (rpm manual, "Package format"): a lead
/// of 96 bytes, a header with signatures, padded to 8 bytes, and the header of the package.
final class ArchiveReader {

  static final int MAGIC = 0xedabeedb;

  private static final int LEAD = 96;
  private static final int HEADER_MAGIC = 0x8eade801;
  private static final int INTRO = 16;
  private static final int ALIGNMENT = 8;

  private static final int SOURCE_PACKAGE = 1;

  private final InputStream bytes;
  private final Records records;

  ArchiveReader(InputStream bytes, Records records) {
    this.bytes = bytes;
    this.records = records;
  }

  /// One package at most. A source package says no architecture of its own: it stands as `src`.
  void read() throws IOException {
    try {
      var lead = ByteBuffer.wrap(bytes.readNBytes(LEAD));
      if (lead.capacity() < LEAD || lead.getInt(0) != MAGIC) {
        throw new UnreadableHeaderException("is no package archive");
      }
      var signatures = header("signatures");
      bytes.readNBytes(Math.floorMod(-signatures.length, ALIGNMENT));
      var found = PackageHeader.of(Header.of(header("package")));
      var draft = found.declared();
      records.add(lead.getShort(6) == SOURCE_PACKAGE ? draft.architecture("src") : draft);
    } catch (UnreadableHeaderException e) {
      records.broken(0, e.reason());
    }
  }

  /// Without the magic before it.
  private byte[] header(String what) throws IOException, UnreadableHeaderException {
    var intro = ByteBuffer.wrap(bytes.readNBytes(INTRO));
    if (intro.capacity() < INTRO || intro.getInt(0) != HEADER_MAGIC) {
      throw new UnreadableHeaderException("the header of the %s is not there".formatted(what));
    }
    long tags = Integer.toUnsignedLong(intro.getInt(8));
    long length = tags * Header.ENTRY_BYTES + Integer.toUnsignedLong(intro.getInt(12));
    if (tags > Header.TAGS || length > Header.LIMIT) {
      throw new UnreadableHeaderException(
          "the header of the %s has %d tags and %d bytes".formatted(what, tags, length));
    }
    var rest = bytes.readNBytes((int) length);
    if (rest.length < length) {
      throw new UnreadableHeaderException("ends in the header of the " + what);
    }
    return ByteBuffer.allocate(8 + rest.length).put(intro.slice(8, 8)).put(rest).array();
  }
}
