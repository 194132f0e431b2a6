package dev.plimsoll.engine.format.program;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;

/// A program or a shared library, of whatever format. Read by [Programs].
public abstract sealed class Program permits ElfProgram, PeProgram, MachProgram {

  /// Longest name of a section or library that is read.
  static final int NAME_LIMIT = 4096;

  private final Window window;
  private final int addressBytes;
  private final List<Section> sections;
  private final List<Segment> segments;

  Program(Window window, int addressBytes, List<Section> sections, List<Segment> segments) {
    this.window = window;
    this.addressBytes = addressBytes;
    this.sections = List.copyOf(sections);
    this.segments = List.copyOf(segments);
  }

  /// Of the machine that it runs on.
  public final ByteOrder order() {
    return window.order();
  }

  /// Bytes of an address: 4 or 8.
  public final int addressBytes() {
    return addressBytes;
  }

  /// In file order; empty where the program was stripped of them. Addresses are those that the
  /// program is linked for, an image base included.
  public final List<Section> sections() {
    return sections;
  }

  /// What the loader maps, in file order.
  public final List<Segment> segments() {
    return segments;
  }

  /// File names of the libraries that the loader is asked for, in file order: `libssl.so.3`.
  public abstract List<String> libraries() throws IOException;

  /// Up to `length` bytes from `offset` of the program, which need not be its file's first byte;
  /// fewer where the program ends.
  public final byte[] read(long offset, int length) throws IOException {
    return window.read(offset, length, length);
  }

  /// Bytes of the program itself: of a slice where the file holds several.
  public final long size() {
    return window.size();
  }

  /// The first section of that name.
  public final Optional<Section> section(String name) {
    return sections.stream().filter(section -> section.name().equals(name)).findFirst();
  }

  /// At most `limit` bytes of a section; fewer where the file ends before.
  public final byte[] read(Section section, int limit) throws IOException {
    return read(section.offset(), Math.clamp(section.size(), 0, limit));
  }

  /// Bytes of the file that the loader maps at `address`, up to the end of their segment; none
  /// where no byte of the file is mapped there.
  public final byte[] mapped(long address, long length, int limit) throws IOException {
    for (var segment : segments) {
      if (segment.holds(address)) {
        long inside = address - segment.address();
        long rest = Math.min(length, segment.size() - inside);
        return read(segment.offset() + inside, Math.clamp(rest, 0, limit));
      }
    }
    return new byte[0];
  }

  final Window window() {
    return window;
  }
}
