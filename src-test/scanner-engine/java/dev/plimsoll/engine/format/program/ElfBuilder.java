package dev.plimsoll.engine.format.program;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Makes small programs in the ELF format, for tests: one writable segment maps the whole file at
/// [#BASE].
public final class ElfBuilder {

  /// Address of the file's first byte.
  public static final long BASE = 0x40_0000;

  private static final int PROGRAM_BITS = 1;
  private static final int STRINGS = 3;
  private static final int DYNAMIC = 6;
  private static final int NOTE = 7;
  private static final int SYMBOLS = 11;

  private final boolean is64;
  private final ByteOrder order;
  private final List<Part> parts = new ArrayList<>();
  private final ByteArrayOutputStream texts = new ByteArrayOutputStream();
  private final List<long[]> dynamic = new ArrayList<>();
  private final ByteArrayOutputStream symbols = new ByteArrayOutputStream();
  private boolean isStripped;

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Part(String name, int kind, byte[] bytes) {}

  private ElfBuilder(boolean is64, ByteOrder order) {
    this.is64 = is64;
    this.order = order;
    texts.write(0);
  }

  public static ElfBuilder program() {
    return new ElfBuilder(true, ByteOrder.LITTLE_ENDIAN);
  }

  static ElfBuilder program(int bits, ByteOrder order) {
    return new ElfBuilder(bits == 64, order);
  }

  public ElfBuilder section(String name, byte[] bytes) {
    parts.add(new Part(name, PROGRAM_BITS, bytes));
    return this;
  }

  public ElfBuilder section(String name, String latin1) {
    return section(name, latin1.getBytes(StandardCharsets.ISO_8859_1));
  }

  /// Where the next section will start in the file.
  public int nextOffset() {
    int offset = headerBytes() + 2 * segmentBytes();
    for (var part : parts) {
      offset = padded(offset) + part.bytes().length;
    }
    return padded(offset);
  }

  public ElfBuilder note(String section, String owner, int type, byte[] bytes) {
    byte[] name = (owner + "\0").getBytes(StandardCharsets.ISO_8859_1);
    var note = ByteBuffer.allocate(12 + padded4(name.length) + padded4(bytes.length)).order(order);
    note.putInt(name.length).putInt(bytes.length).putInt(type).put(name);
    note.position(12 + padded4(name.length)).put(bytes);
    parts.add(new Part(section, NOTE, note.array()));
    return this;
  }

  public ElfBuilder needs(String library) {
    dynamic.add(new long[] {1, text(library)});
    return this;
  }

  public ElfBuilder named(String library) {
    dynamic.add(new long[] {14, text(library)});
    return this;
  }

  public ElfBuilder symbol(String name, long address, long size) {
    var entry = ByteBuffer.allocate(is64 ? 24 : 16).order(order);
    entry.putInt(text(name));
    if (is64) {
      entry.putShort((short) 0).putShort((short) 1).putLong(address).putLong(size);
    } else {
      entry.putInt((int) address).putInt((int) size).putShort((short) 0).putShort((short) 1);
    }
    symbols.writeBytes(entry.array());
    return this;
  }

  /// Without section table, as `sstrip` and UPX leave a program.
  public ElfBuilder withoutSections() {
    isStripped = true;
    return this;
  }

  private int text(String text) {
    int at = texts.size();
    texts.writeBytes((text + "\0").getBytes(StandardCharsets.ISO_8859_1));
    return at;
  }

  private int headerBytes() {
    return is64 ? 64 : 52;
  }

  private int segmentBytes() {
    return is64 ? 56 : 32;
  }

  private static int padded(int offset) {
    return (offset + 15) & ~15;
  }

  private static int padded4(int offset) {
    return (offset + 3) & ~3;
  }

  private ByteBuffer word(ByteBuffer into, long value) {
    return is64 ? into.putLong(value) : into.putInt((int) value);
  }

  public byte[] build() {
    var all = new ArrayList<>(parts);
    if (!dynamic.isEmpty()) {
      int texts = nextOffset();
      all.add(new Part(".dynstr", STRINGS, this.texts.toByteArray()));
      dynamic.add(new long[] {5, BASE + texts});
      dynamic.add(new long[] {0, 0});
      var table = ByteBuffer.allocate(dynamic.size() * (is64 ? 16 : 8)).order(order);
      dynamic.forEach(entry -> word(word(table, entry[0]), entry[1]));
      all.add(new Part(".dynamic", DYNAMIC, table.array()));
    } else if (symbols.size() > 0) {
      all.add(new Part(".dynstr", STRINGS, texts.toByteArray()));
    }
    if (symbols.size() > 0) {
      all.add(new Part(".dynsym", SYMBOLS, symbols.toByteArray()));
    }
    return file(all);
  }

  private byte[] file(List<Part> all) {
    var names = new StringBuilder("\0");
    var body = ByteBuffer.allocate(1 << 22).order(order);
    body.position(headerBytes() + 2 * segmentBytes());
    var table = ByteBuffer.allocate((all.size() + 2) * 64).order(order);
    entry(table, 0, 0, 0, 0);
    long dynamicAt = 0;
    int dynamicBytes = 0;
    for (var part : all) {
      body.position(padded(body.position()));
      entry(table, names.length(), part.kind(), body.position(), part.bytes().length);
      names.append(part.name()).append('\0');
      if (part.kind() == DYNAMIC) {
        dynamicAt = body.position();
        dynamicBytes = part.bytes().length;
      }
      body.put(part.bytes());
    }
    entry(table, names.length(), STRINGS, body.position(), names.length() + 10);
    names.append(".shstrtab").append('\0');
    body.put(names.toString().getBytes(StandardCharsets.ISO_8859_1));
    int tableAt = padded(body.position());
    body.position(tableAt).put(table.flip());
    header(body.duplicate().order(order).position(0), tableAt, all.size() + 2);
    var segments = body.duplicate().order(order).position(headerBytes());
    segment(segments, 1, 0, body.position());
    segment(segments, 2, dynamicAt, dynamicBytes);
    var file = new byte[isStripped ? tableAt : body.position()];
    body.get(0, file);
    return file;
  }

  private void header(ByteBuffer into, int tableAt, int count) {
    into.put(new byte[] {0x7f, 'E', 'L', 'F'}).put((byte) (is64 ? 2 : 1));
    into.put((byte) (order == ByteOrder.LITTLE_ENDIAN ? 1 : 2)).put((byte) 1).position(16);
    into.putShort((short) 2).putShort((short) 62).putInt(1);
    word(word(word(into, BASE), headerBytes()), isStripped ? 0 : tableAt).putInt(0);
    into.putShort((short) headerBytes()).putShort((short) segmentBytes()).putShort((short) 2);
    into.putShort((short) (is64 ? 64 : 40)).putShort((short) (isStripped ? 0 : count));
    into.putShort((short) (isStripped ? 0 : count - 1));
  }

  private void segment(ByteBuffer into, int kind, long offset, long size) {
    into.putInt(kind);
    if (is64) {
      into.putInt(6).putLong(offset).putLong(BASE + offset).putLong(0).putLong(size).putLong(size);
      into.putLong(16);
    } else {
      into.putInt((int) offset).putInt((int) (BASE + offset)).putInt(0).putInt((int) size);
      into.putInt((int) size).putInt(6).putInt(16);
    }
  }

  private void entry(ByteBuffer into, int name, int kind, long offset, long size) {
    into.putInt(name).putInt(kind);
    word(word(word(word(into, 3), BASE + offset), offset), size).putInt(0).putInt(0);
    word(word(into, 1), 0);
  }
}
