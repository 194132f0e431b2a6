package dev.plimsoll.engine.format.program;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes small programs in the PE format, for tests. Sections are mapped one behind the other, in
/// steps of [#STEP].
public final class PeBuilder {

  public static final long BASE = 0x1_4000_0000L;
  private static final int STEP = 0x1_0000;
  private static final int OPTIONAL = 112 + 16 * 8;

  private final List<Part> parts = new ArrayList<>();
  private final Map<Integer, long[]> directories = new LinkedHashMap<>();

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Part(String name, byte[] bytes, int flags) {}

  public PeBuilder section(String name, byte[] bytes) {
    // initialised data, readable, writable
    parts.add(new Part(name, bytes, 0xc000_0040));
    return this;
  }

  /// Relative address of the next section.
  public int nextAddress() {
    return STEP * (parts.size() + 1);
  }

  /// As an assembly of .NET.
  public PeBuilder assembly() {
    directories.put(14, new long[] {nextAddress(), 72});
    return section(".text", new byte[72]);
  }

  public PeBuilder imports(String... libraries) {
    int at = nextAddress();
    var table = ByteBuffer.allocate(20 * (libraries.length + 1)).order(ByteOrder.LITTLE_ENDIAN);
    var names = new ByteArrayOutputStream();
    for (int i = 0; i < libraries.length; i++) {
      table.putInt(20 * i + 12, at + table.capacity() + names.size());
      names.writeBytes((libraries[i] + "\0").getBytes(StandardCharsets.ISO_8859_1));
    }
    directories.put(1, new long[] {at, table.capacity()});
    return section(".idata", join(table.array(), names.toByteArray()));
  }

  /// A version resource with texts in one language.
  public PeBuilder version(Map<String, String> texts) {
    int at = nextAddress();
    var resource = ByteBuffer.allocate(1 << 14).order(ByteOrder.LITTLE_ENDIAN);
    directory(resource, 0, 16, 0x8000_0018);
    directory(resource, 0x18, 1, 0x8000_0030);
    directory(resource, 0x30, 1033, 0x48);
    byte[] version = versionInfo(texts);
    resource.putInt(0x48, at + 0x58).putInt(0x4c, version.length);
    resource.put(0x58, version);
    directories.put(2, new long[] {at, resource.capacity()});
    return section(".rsrc", resource.array());
  }

  private static void directory(ByteBuffer into, int at, int id, int target) {
    into.putShort(at + 14, (short) 1).putInt(at + 16, id).putInt(at + 20, target);
  }

  static byte[] versionInfo(Map<String, String> texts) {
    var strings = new ByteArrayOutputStream();
    texts.forEach((name, value) -> {
      pad(strings);
      strings.writeBytes(block(name, utf16(value + "\0"), value.length() + 1));
    });
    byte[] language = block("040904b0", strings.toByteArray(), 0);
    byte[] file = block("StringFileInfo", language, 0);
    return block("VS_VERSION_INFO", join(new byte[52], file), 52);
  }

  private static byte[] block(String name, byte[] content, int valueLength) {
    var head = new ByteArrayOutputStream();
    head.writeBytes(new byte[6]);
    head.writeBytes(utf16(name + "\0"));
    pad(head);
    byte[] block = join(head.toByteArray(), content);
    ByteBuffer.wrap(block)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putShort(0, (short) block.length)
        .putShort(2, (short) valueLength);
    return block;
  }

  private static void pad(ByteArrayOutputStream bytes) {
    while (bytes.size() % 4 != 0) {
      bytes.write(0);
    }
  }

  private static byte[] utf16(String text) {
    return text.getBytes(StandardCharsets.UTF_16LE);
  }

  private static byte[] join(byte[] one, byte[] other) {
    return ByteBuffer.allocate(one.length + other.length).put(one).put(other).array();
  }

  public byte[] build() {
    int start = 0x80 + 24 + OPTIONAL + 40 * parts.size();
    int size = start + parts.stream().mapToInt(part -> part.bytes().length).sum();
    var file = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    file.putShort(0, (short) 0x5a4d).putInt(0x3c, 0x80).putInt(0x80, 0x4550);
    file.putShort(0x84, (short) 0x8664).putShort(0x86, (short) parts.size());
    file.putShort(0x94, (short) OPTIONAL).putShort(0x98, (short) 0x20b);
    file.putLong(0x98 + 24, BASE).putInt(0x98 + 108, 16);
    directories.forEach((index, place) ->
        file.putInt(0x98 + 112 + index * 8, (int) place[0])
            .putInt(0x98 + 116 + index * 8, (int) place[1]));
    int table = 0x80 + 24 + OPTIONAL;
    int at = start;
    for (int i = 0; i < parts.size(); i++) {
      var part = parts.get(i);
      file.put(table, part.name().getBytes(StandardCharsets.ISO_8859_1));
      file.putInt(table + 8, part.bytes().length).putInt(table + 12, STEP * (i + 1));
      file.putInt(table + 16, part.bytes().length).putInt(table + 20, at);
      file.putInt(table + 36, part.flags());
      file.put(at, part.bytes());
      at += part.bytes().length;
      table += 40;
    }
    return file.array();
  }
}
