package dev.plimsoll.engine.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plimsoll.engine.image.FileBytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/// The members of a ZIP archive, one after the other, from its central directory (APPNOTE 4.3.12):
/// nothing else of the archive is read, and one member at a time is held.
///
/// Commons Compress makes an object of every entry before it gives the first one; an archive that
/// names millions of members would take the memory of all of them. Whoever reads here stops where
/// enough has been seen.
///
/// Where reality differs: programs that unpack themselves, Spring Boot's executable jars too, stand
/// before the archive, and its offsets may count from its own start or from the file's. Both are
/// read.
public final class ZipDirectory {

  private static final int ENTRY = 0x02014b50;
  private static final int ENTRY_BYTES = 46;
  private static final int CHUNK = 1 << 16;
  private static final long ALL_ONES = 0xFFFFFFFFL;
  private static final int ZIP64 = 1;

  private final FileBytes file;
  private final long end;

  /// What is added to the archive's own offsets.
  private final long shift;

  private long position;
  private ByteBuffer chunk = ByteBuffer.allocate(0);
  private int count;

  private ZipDirectory(FileBytes file, ZipEnd directory) {
    this.file = file;
    position = directory.start();
    end = directory.start() + directory.size();
    shift = directory.shift();
  }

  /// @throws UnreadableArchiveException where the file has no central directory: it is no ZIP
  ///   archive, or was cut off
  public static ZipDirectory of(FileBytes file) throws IOException, UnreadableArchiveException {
    return new ZipDirectory(file, ZipEnd.find(file));
  }

  /// The next member; empty after the last one.
  ///
  /// @throws UnreadableArchiveException where the directory breaks off; there is no next member
  public Optional<ZipMember> next() throws IOException, UnreadableArchiveException {
    if (position >= end) {
      return Optional.empty();
    }
    require(ENTRY_BYTES);
    int at = chunk.position();
    if (chunk.getInt(at) != ENTRY) {
      throw brokenOff();
    }
    int name = chunk.getChar(at + 28);
    int extra = chunk.getChar(at + 30);
    int length = ENTRY_BYTES + name + extra + chunk.getChar(at + 32);
    require(length);
    var member = member(name, extra);
    chunk.position(chunk.position() + length);
    position += length;
    count++;
    return Optional.of(member);
  }

  /// Makes `length` bytes from the position readable.
  private void require(int length) throws IOException, UnreadableArchiveException {
    if (chunk.remaining() < length) {
      int wanted = (int) Math.min(Math.max(CHUNK, length), end - position);
      chunk = ByteBuffer.wrap(file.read(position, wanted)).order(ByteOrder.LITTLE_ENDIAN);
      if (chunk.remaining() < length) {
        throw brokenOff();
      }
    }
  }

  private UnreadableArchiveException brokenOff() {
    position = end;
    return new UnreadableArchiveException(
        "central directory breaks off after entry %d".formatted(count));
  }

  private ZipMember member(int nameLength, int extraLength) {
    int at = chunk.position();
    long compressed = Integer.toUnsignedLong(chunk.getInt(at + 20));
    long size = Integer.toUnsignedLong(chunk.getInt(at + 24));
    long header = Integer.toUnsignedLong(chunk.getInt(at + 42));
    int extra = zip64(at + ENTRY_BYTES + nameLength, extraLength);
    if (extra >= 0) {
      // only those that are all ones, in this order (APPNOTE 4.5.3)
      int end64 = extra + 4 + chunk.getChar(extra + 2);
      int next = extra + 4;
      if (size == ALL_ONES && next + 8 <= end64) {
        size = chunk.getLong(next);
        next += 8;
      }
      if (compressed == ALL_ONES && next + 8 <= end64) {
        compressed = chunk.getLong(next);
        next += 8;
      }
      if (header == ALL_ONES && next + 8 <= end64) {
        header = chunk.getLong(next);
      }
    }
    var name = new String(chunk.array(), at + ENTRY_BYTES, nameLength, UTF_8);
    return new ZipMember(
        name, chunk.getChar(at + 8), chunk.getChar(at + 10), compressed, size, header + shift);
  }

  /// Where the Zip64 field stands that lies wholly inside the extra fields; -1 where none does.
  private int zip64(int start, int length) {
    int stop = start + length;
    for (int at = start; at + 4 <= stop; at += 4 + chunk.getChar(at + 2)) {
      if (chunk.getChar(at) == ZIP64) {
        return at + 4 + chunk.getChar(at + 2) <= stop ? at : -1;
      }
    }
    return -1;
  }
}
