package dev.plimsoll.engine.format.program;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Makes small 64-bit programs in the Mach-O format, for tests: one writable segment holds all
/// sections.
public final class MachBuilder {

  public static final long BASE = 0x1_0000_0000L;
  private static final int START = 4096;

  private final ByteOrder order;
  private final List<Part> parts = new ArrayList<>();
  private final List<String> libraries = new ArrayList<>();

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Part(String name, byte[] bytes) {}

  private MachBuilder(ByteOrder order) {
    this.order = order;
  }

  public static MachBuilder program() {
    return new MachBuilder(ByteOrder.LITTLE_ENDIAN);
  }

  static MachBuilder program(ByteOrder order) {
    return new MachBuilder(order);
  }

  public MachBuilder section(String name, byte[] bytes) {
    parts.add(new Part(name, bytes));
    return this;
  }

  public MachBuilder needs(String library) {
    libraries.add(library);
    return this;
  }

  public byte[] build() {
    int size = START + parts.stream().mapToInt(part -> part.bytes().length).sum();
    var file = ByteBuffer.allocate(size).order(order);
    int commands = 72 + 80 * parts.size();
    file.putInt(0xfeedfacf).putInt(0x0100_0007).putInt(3).putInt(2);
    file.putInt(1 + libraries.size());
    file.putInt(commands + libraries.stream().mapToInt(MachBuilder::commandBytes).sum());
    file.position(32).putInt(0x19).putInt(commands).put(name("__DATA"));
    file.putLong(BASE).putLong(size - START).putLong(START).putLong(size - START);
    file.putInt(3).putInt(3).putInt(parts.size()).putInt(0);
    int at = START;
    for (var part : parts) {
      file.put(name(part.name())).put(name("__DATA"));
      file.putLong(BASE + at - START).putLong(part.bytes().length).putInt(at);
      file.position(file.position() + 28).put(at, part.bytes());
      at += part.bytes().length;
    }
    for (var library : libraries) {
      int next = file.position() + commandBytes(library);
      file.putInt(0xc).putInt(commandBytes(library)).putInt(24).position(file.position() + 12);
      file.put(library.getBytes(StandardCharsets.UTF_8)).position(next);
    }
    return file.array();
  }

  private static int commandBytes(String library) {
    return (24 + library.length() + 8) & ~7;
  }

  private static byte[] name(String text) {
    return ByteBuffer.allocate(16).put(text.getBytes(StandardCharsets.ISO_8859_1)).array();
  }

  /// Several programs in one file.
  public static byte[] fat(byte[]... programs) {
    int at = START;
    int size = START;
    for (var program : programs) {
      size += program.length;
    }
    var file = ByteBuffer.allocate(size);
    file.putInt(0xcafebabe).putInt(programs.length);
    for (var program : programs) {
      file.putInt(7).putInt(3).putInt(at).putInt(program.length).putInt(12);
      file.put(at, program);
      at += program.length;
    }
    return file.array();
  }
}
