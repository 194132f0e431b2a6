package dev.plimsoll.engine.format.program;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;

/// A program or a shared library, of whatever format. Read by [Programs].
public sealed interface Program permits ElfProgram, PeProgram, MachProgram {

  /// Longest name of a section or library that is read.
  int NAME_LIMIT = 4096;

  /// Of the machine that it runs on.
  ByteOrder order();

  /// Bytes of an address: 4 or 8.
  int addressBytes();

  /// In file order; empty where the program was stripped of them.
  List<Section> sections();

  /// What the loader maps, in file order.
  List<Segment> segments();

  /// File names of the libraries that the loader is asked for, in file order: `libssl.so.3`.
  List<String> libraries() throws IOException;

  /// Up to `length` bytes from `offset` of the program, which need not be its file's first byte;
  /// fewer where the program ends.
  byte[] read(long offset, int length) throws IOException;

  /// Bytes of the program itself: of a slice where the file holds several.
  long size();

  /// The first section of that name.
  default Optional<Section> section(String name) {
    return sections().stream().filter(section -> section.name().equals(name)).findFirst();
  }

  /// At most `limit` bytes of a section; fewer where the file ends before.
  default byte[] read(Section section, int limit) throws IOException {
    return read(section.offset(), Math.clamp(section.size(), 0, limit));
  }

  /// Bytes of the file that the loader maps at `address`, up to the end of their segment; none
  /// where no byte of the file is mapped there.
  default byte[] mapped(long address, long length, int limit) throws IOException {
    for (var segment : segments()) {
      if (segment.holds(address)) {
        long inside = address - segment.address();
        long rest = Math.min(length, segment.size() - inside);
        return read(segment.offset() + inside, Math.clamp(rest, 0, limit));
      }
    }
    return new byte[0];
  }
}
