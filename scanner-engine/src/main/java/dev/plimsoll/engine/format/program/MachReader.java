package dev.plimsoll.engine.format.program;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the load commands of a Mach-O program, 32 and 64 bit, both byte orders.
final class MachReader {

  private static final int MAGIC_32 = 0xfeedface;
  private static final int MAGIC_64 = 0xfeedfacf;
  private static final int SEGMENT_32 = 0x1;
  private static final int SEGMENT_64 = 0x19;
  private static final int LOAD_LIBRARY = 0xc;
  private static final int LOAD_WEAK_LIBRARY = 0x80000018;
  private static final int REEXPORT_LIBRARY = 0x8000001f;

  /// Bytes of all load commands; programs have 2 or 3 KiB.
  private static final int COMMANDS = 1 << 20;

  private static final int SECTIONS = 8192;
  private static final int WRITABLE = 2;

  private final ByteBuffer commands;
  private final boolean is64;
  private final List<Section> sections = new ArrayList<>();
  private final List<Segment> segments = new ArrayList<>();
  private final List<String> libraries = new ArrayList<>();

  private MachReader(ByteBuffer commands, boolean is64) {
    this.commands = commands;
    this.is64 = is64;
  }

  static Optional<MachProgram> read(Window whole) throws IOException {
    var header = whole.in(ByteOrder.LITTLE_ENDIAN).block(0, 32, 32);
    if (header.limit() < 32) {
      return Optional.empty();
    }
    var order =
        header.getInt(0) == MAGIC_32 || header.getInt(0) == MAGIC_64
            ? ByteOrder.LITTLE_ENDIAN
            : ByteOrder.BIG_ENDIAN;
    var file = whole.in(order);
    header.order(order);
    boolean is64 = header.getInt(0) == MAGIC_64;
    long size = Integer.toUnsignedLong(header.getInt(20));
    var reader = new MachReader(file.block(is64 ? 32 : 28, size, COMMANDS), is64);
    reader.readCommands(header.getInt(16));
    return Optional.of(
        new MachProgram(file, is64 ? 8 : 4, reader.sections, reader.segments, reader.libraries));
  }

  private void readCommands(int count) {
    int at = 0;
    for (int i = 0; i != count && at + 8 <= commands.limit(); i++) {
      long size = Integer.toUnsignedLong(commands.getInt(at + 4));
      if (size < 8 || at + size > commands.limit()) {
        return;
      }
      var command = commands.slice(at, (int) size).order(commands.order());
      switch (command.getInt(0)) {
        case SEGMENT_32, SEGMENT_64 -> segment(command);
        case LOAD_LIBRARY, LOAD_WEAK_LIBRARY, REEXPORT_LIBRARY -> library(command);
        default -> {}
      }
      at += (int) size;
    }
  }

  private long word(ByteBuffer from, int at64, int at32) {
    return is64 ? from.getLong(at64) : Integer.toUnsignedLong(from.getInt(at32));
  }

  private void segment(ByteBuffer command) {
    int head = is64 ? 72 : 56;
    if (command.limit() < head) {
      return;
    }
    boolean isWritable = (command.getInt(is64 ? 60 : 44) & WRITABLE) != 0;
    segments.add(
        new Segment(
            word(command, 24, 24), word(command, 40, 32), word(command, 48, 36), 0, isWritable));
    int size = is64 ? 80 : 68;
    for (int at = head; at + size <= command.limit() && sections.size() < SECTIONS; at += size) {
      var entry = command.slice(at, size).order(command.order());
      var name = new byte[16];
      entry.get(0, name);
      sections.add(
          new Section(
              Window.text(ByteBuffer.wrap(name), 0),
              word(entry, 32, 32),
              Integer.toUnsignedLong(entry.getInt(is64 ? 48 : 40)),
              word(entry, 40, 36),
              0,
              isWritable));
    }
  }

  private void library(ByteBuffer command) {
    if (command.limit() < 24) {
      return;
    }
    int start = command.getInt(8);
    if (start < 12 || start >= command.limit()) {
      return;
    }
    var path = new byte[Math.min(command.limit() - start, Program.NAME_LIMIT)];
    command.get(start, path);
    libraries.add(Window.text(ByteBuffer.wrap(path), 0));
  }
}
