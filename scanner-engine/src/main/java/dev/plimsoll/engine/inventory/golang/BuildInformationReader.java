package dev.plimsoll.engine.inventory.golang;

import dev.plimsoll.engine.format.program.ElfProgram;
import dev.plimsoll.engine.format.program.MachProgram;
import dev.plimsoll.engine.format.program.PeProgram;
import dev.plimsoll.engine.format.program.Program;
import dev.plimsoll.engine.format.program.Section;
import dev.plimsoll.engine.format.program.Segment;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the build information in a program (Go, `debug/buildinfo`): 32 bytes that begin with `\xff
/// Go buildinf:`, at a multiple of 16, and the texts behind them (Go 1.18 and newer) or at two
/// addresses in them.
final class BuildInformationReader {

  private static final byte[] MAGIC = "\u00ff Go buildinf:".getBytes(StandardCharsets.ISO_8859_1);
  private static final int HEADER = 32;
  private static final int ALIGNMENT = 16;

  /// Where no section says the place, the first bytes of writable data are searched, as Go does.
  private static final int SEARCHED = 1 << 20;

  private static final int INLINE = 2;
  private static final int BIG_ENDIAN = 1;
  private static final int TOOLCHAIN_LIMIT = 1024;
  private static final int MODULES_LIMIT = 4 << 20;

  /// Random bytes before and after the module text, by which the running program finds it.
  private static final int SENTINEL = 16;

  private final Program program;

  private BuildInformationReader(Program program) {
    this.program = program;
  }

  /// What there is to say of a program.
  sealed interface Result {

    record Found(BuildInformation information) implements Result {}

    /// Go's, and silent: older than 1.13, or taken away by whoever packed it.
    record Missing(String reason) implements Result {}

    record NotGo() implements Result {}
  }

  static Result read(Program program) throws IOException {
    var reader = new BuildInformationReader(program);
    for (var area : reader.areas()) {
      var header = reader.header(area);
      if (header.isPresent()) {
        return reader.information(header.get());
      }
    }
    return reader.isGo()
        ? new Result.Missing("a Go program without build information")
        : new Result.NotGo();
  }

  /// @param offset from the program's first byte
  private record Area(long offset, long size) {
    static Area of(Section section) {
      return new Area(section.offset(), section.size());
    }

    static Area of(Segment segment) {
      return new Area(segment.offset(), segment.size());
    }
  }

  /// @param offset from the program's first byte
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Header(long offset, byte[] bytes) {}

  /// The section that is made for it; without it, data that the program can write: only programs
  /// that may be Go's are searched, as others are a thousand times as many.
  private List<Area> areas() {
    var named =
        Stream.of(".go.buildinfo", "__go_buildinfo")
            .flatMap(name -> program.section(name).stream())
            .map(Area::of)
            .toList();
    if (!named.isEmpty()) {
      return named;
    }
    return switch (program) {
      case ElfProgram elf -> elf.sections().isEmpty() ? writableSegments() : List.of();
      case PeProgram pe ->
          pe.sections().stream().filter(Section::isWritable).limit(1).map(Area::of).toList();
      case MachProgram mach ->
          mach.section("__gopclntab").isPresent() ? writableSegments() : List.of();
    };
  }

  private List<Area> writableSegments() {
    return program.segments().stream()
        .filter(Segment::isWritable)
        .filter(segment -> segment.size() > 0)
        .limit(1)
        .map(Area::of)
        .toList();
  }

  private Optional<Header> header(Area area) throws IOException {
    var bytes = program.read(area.offset(), Math.clamp(area.size(), 0, SEARCHED));
    for (int at = 0; at + HEADER <= bytes.length; at += ALIGNMENT) {
      if (Arrays.equals(bytes, at, at + MAGIC.length, MAGIC, 0, MAGIC.length)) {
        return Optional.of(
            new Header(area.offset() + at, Arrays.copyOfRange(bytes, at, at + HEADER)));
      }
    }
    return Optional.empty();
  }

  private Result information(Header header) throws IOException {
    var texts =
        (header.bytes()[15] & INLINE) != 0 ? inlineTexts(header) : textsAtAddresses(header.bytes());
    if (texts.isEmpty() || texts.getFirst().length == 0) {
      return new Result.Missing("Go build information ends early");
    }
    var modules = texts.getLast();
    return new Result.Found(
        BuildInformation.parse(
            new String(texts.getFirst(), StandardCharsets.UTF_8), moduleText(modules)));
  }

  private static String moduleText(byte[] wrapped) {
    int end = wrapped.length - SENTINEL;
    return end > SENTINEL && wrapped[end - 1] == '\n'
        ? new String(wrapped, SENTINEL, end - SENTINEL, StandardCharsets.UTF_8)
        : "";
  }

  /// Each text behind its length, a variable-length number of seven bits a byte. Empty where one of
  /// them is cut.
  private List<byte[]> inlineTexts(Header header) throws IOException {
    long at = header.offset() + HEADER;
    var texts = new byte[2][];
    for (int i = 0; i < 2; i++) {
      var number = program.read(at, 5);
      int length = 0;
      int used = 0;
      while (used < number.length && number[used] < 0) {
        length |= (number[used] & 0x7f) << (7 * used++);
      }
      if (used == number.length || used == 5) {
        return List.of();
      }
      length |= number[used] << (7 * used);
      if (length < 0 || length > (i == 0 ? TOOLCHAIN_LIMIT : MODULES_LIMIT)) {
        return List.of();
      }
      texts[i] = program.read(at + used + 1, length);
      if (texts[i].length < length) {
        return List.of();
      }
      at += used + 1 + length;
    }
    return List.of(texts);
  }

  /// Go before 1.18: the addresses of two string headers, each an address and a length.
  private List<byte[]> textsAtAddresses(byte[] header) throws IOException {
    int width = header[14];
    if (width != 4 && width != 8) {
      return List.of();
    }
    boolean isBig = (header[15] & BIG_ENDIAN) != 0;
    var numbers = new Numbers(width, isBig);
    var toolchain = text(numbers, numbers.at(header, 16), TOOLCHAIN_LIMIT);
    var modules = text(numbers, numbers.at(header, 16 + width), MODULES_LIMIT);
    return List.of(toolchain, modules);
  }

  private record Numbers(int width, boolean isBig) {
    long at(byte[] bytes, int offset) {
      if (bytes.length < offset + width) {
        return 0;
      }
      var buffer =
          ByteBuffer.wrap(bytes).order(isBig ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
      return width == 8 ? buffer.getLong(offset) : Integer.toUnsignedLong(buffer.getInt(offset));
    }
  }

  private byte[] text(Numbers numbers, long address, int limit) throws IOException {
    var header = program.mapped(address, 2L * numbers.width(), 16);
    long length = numbers.at(header, numbers.width());
    return length <= 0 || length > limit
        ? new byte[0]
        : program.mapped(numbers.at(header, 0), length, limit);
  }

  /// By the table of its functions or the linker's note.
  private boolean isGo() {
    return Stream.of(".gopclntab", "__gopclntab", ".note.go.buildid")
        .anyMatch(name -> program.section(name).isPresent());
  }
}
