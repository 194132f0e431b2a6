package dev.plimsoll.engine.format.program;

import dev.plimsoll.engine.format.program.PeHeader.Directory;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads headers and section table of a PE file, PE32 and PE32+.
final class PeReader {

  private static final int SIGNATURE = 0x4550;
  private static final int FILE_HEADER = 24;
  private static final int SECTION = 40;

  /// The Windows loader takes 96.
  private static final int SECTIONS = 1024;

  private static final int DIRECTORIES = 16;
  private static final int PE32 = 0x10b;
  private static final int PE32_PLUS = 0x20b;

  private PeReader() {}

  /// Empty for other programs that begin with `MZ`: DOS, OS/2, and files that only look so.
  static Optional<PeProgram> read(Window file) throws IOException {
    var start = file.block(0x3c, 4, 4);
    if (start.limit() < 4) {
      return Optional.empty();
    }
    long at = Integer.toUnsignedLong(start.getInt(0));
    var header = file.block(at, FILE_HEADER, FILE_HEADER);
    if (header.limit() < FILE_HEADER || header.getInt(0) != SIGNATURE) {
      return Optional.empty();
    }
    int sections = Short.toUnsignedInt(header.getShort(6));
    int optionalBytes = Short.toUnsignedInt(header.getShort(20));
    var optional = file.block(at + FILE_HEADER, optionalBytes, 1 << 16);
    var known = optionalHeader(optional);
    if (known.isEmpty()) {
      return Optional.empty();
    }
    var table =
        file.block(
            at + FILE_HEADER + optionalBytes,
            (long) Math.min(sections, SECTIONS) * SECTION,
            SECTIONS * SECTION);
    return Optional.of(new PeProgram(file, known.get(), sections(table, known.get().base())));
  }

  private static Optional<PeHeader> optionalHeader(ByteBuffer header) {
    if (header.limit() < 96) {
      return Optional.empty();
    }
    int magic = Short.toUnsignedInt(header.getShort(0));
    if (magic != PE32 && (magic != PE32_PLUS || header.limit() < 112)) {
      return Optional.empty();
    }
    boolean is64 = magic == PE32_PLUS;
    long base = is64 ? header.getLong(24) : Integer.toUnsignedLong(header.getInt(28));
    int first = is64 ? 112 : 96;
    long count = Integer.toUnsignedLong(header.getInt(first - 4));
    var directories = new ArrayList<Directory>();
    for (int i = 0; i < Math.min(count, DIRECTORIES); i++) {
      int at = first + i * 8;
      if (at + 8 <= header.limit()) {
        directories.add(
            new Directory(
                Integer.toUnsignedLong(header.getInt(at)),
                Integer.toUnsignedLong(header.getInt(at + 4))));
      }
    }
    return Optional.of(new PeHeader(is64, base, List.copyOf(directories)));
  }

  private static List<Section> sections(ByteBuffer table, long base) {
    var sections = new ArrayList<Section>();
    for (int at = 0; at + SECTION <= table.limit(); at += SECTION) {
      var name = new byte[8];
      table.get(at, name);
      sections.add(
          new Section(
              Window.text(ByteBuffer.wrap(name), 0),
              base + Integer.toUnsignedLong(table.getInt(at + 12)),
              Integer.toUnsignedLong(table.getInt(at + 20)),
              Integer.toUnsignedLong(table.getInt(at + 16)),
              0,
              table.getInt(at + 36) < 0));
    }
    return sections;
  }
}
