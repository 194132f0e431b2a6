package dev.plimsoll.engine.format.program;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the header and the two tables of an ELF file, 32 and 64 bit, both byte orders.
final class ElfReader {

  /// Sections of one file; programs have 30 or 40, kernels some hundred.
  private static final int SECTIONS = 8192;

  private static final int SEGMENTS = 512;
  private static final int NAMES = 1 << 20;

  /// `SHT_NOBITS`: memory without bytes in the file.
  private static final int NO_BITS = 8;

  private final Window file;
  private final boolean is64;
  private final ByteBuffer header;

  private ElfReader(Window file, boolean is64, ByteBuffer header) {
    this.file = file;
    this.is64 = is64;
    this.header = header;
  }

  /// Empty where the header says neither its width nor its byte order, or ends early.
  static Optional<ElfProgram> read(Window whole) throws IOException {
    var ident = whole.read(0, 16, 16);
    if (ident.length < 16 || ident[4] < 1 || ident[4] > 2 || ident[5] < 1 || ident[5] > 2) {
      return Optional.empty();
    }
    var file = whole.in(ident[5] == 1 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    boolean is64 = ident[4] == 2;
    var header = file.block(0, is64 ? 64 : 52, 64);
    return header.limit() < (is64 ? 64 : 52)
        ? Optional.empty()
        : Optional.of(new ElfReader(file, is64, header).program());
  }

  private ElfProgram program() throws IOException {
    var table = sectionTable();
    return new ElfProgram(file, is64 ? 8 : 4, sections(table), segments(table));
  }

  private long word(ByteBuffer from, int at64, int at32) {
    return is64 ? from.getLong(at64) : Integer.toUnsignedLong(from.getInt(at32));
  }

  private int half(int at64, int at32) {
    return Short.toUnsignedInt(header.getShort(is64 ? at64 : at32));
  }

  private int sectionBytes() {
    return is64 ? 64 : 40;
  }

  /// Empty where entries have another size than the specification's: nobody makes such files.
  private ByteBuffer sectionTable() throws IOException {
    long offset = word(header, 40, 32);
    if (offset == 0 || half(58, 46) != sectionBytes()) {
      return ByteBuffer.allocate(0);
    }
    long count = half(60, 48);
    if (count == 0) {
      // more than 65,279 sections: the number stands in the first one
      var first = file.block(offset, sectionBytes(), sectionBytes());
      count = first.limit() < sectionBytes() ? 0 : word(first, 32, 20);
    }
    return file.block(
        offset, (long) Math.clamp(count, 0, SECTIONS) * sectionBytes(), SECTIONS * sectionBytes());
  }

  private List<Section> sections(ByteBuffer table) throws IOException {
    int count = table.limit() / sectionBytes();
    if (count == 0) {
      return List.of();
    }
    var names = names(table, count);
    var sections = new ArrayList<Section>(count);
    for (int i = 0; i < count; i++) {
      var entry = table.slice(i * sectionBytes(), sectionBytes()).order(table.order());
      int kind = entry.getInt(4);
      sections.add(
          new Section(
              Window.text(names, Integer.toUnsignedLong(entry.getInt(0))),
              word(entry, 16, 12),
              word(entry, 24, 16),
              kind == NO_BITS ? 0 : word(entry, 32, 20),
              kind,
              (word(entry, 8, 8) & 1) != 0));
    }
    return sections;
  }

  private ByteBuffer names(ByteBuffer table, int count) throws IOException {
    int index = half(62, 50);
    if (index == 0xffff) {
      index = table.getInt(is64 ? 40 : 24);
    }
    if (index < 0 || index >= count) {
      return ByteBuffer.allocate(0);
    }
    var entry = table.slice(index * sectionBytes(), sectionBytes()).order(table.order());
    return file.block(word(entry, 24, 16), word(entry, 32, 20), NAMES);
  }

  private List<Segment> segments(ByteBuffer sections) throws IOException {
    int size = is64 ? 56 : 32;
    if (half(54, 42) != size) {
      return List.of();
    }
    long count = half(56, 44);
    if (count == 0xffff && sections.limit() >= sectionBytes()) {
      count = Integer.toUnsignedLong(sections.getInt(is64 ? 44 : 28));
    }
    var table = file.block(word(header, 32, 28), Math.min(count, SEGMENTS) * size, SEGMENTS * size);
    var segments = new ArrayList<Segment>();
    for (int at = 0; at + size <= table.limit(); at += size) {
      var entry = table.slice(at, size).order(table.order());
      segments.add(
          new Segment(
              word(entry, 16, 8),
              word(entry, 8, 4),
              word(entry, 32, 16),
              entry.getInt(0),
              (entry.getInt(is64 ? 4 : 24) & 2) != 0));
    }
    return segments;
  }
}
