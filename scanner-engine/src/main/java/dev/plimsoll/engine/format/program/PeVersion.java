package dev.plimsoll.engine.format.program;

import dev.plimsoll.engine.format.program.PeHeader.Directory;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// Finds the version resource and reads its texts (Microsoft, *VERSIONINFO resource*).
final class PeVersion {

  /// `RT_VERSION`.
  private static final int VERSION = 16;

  private static final int DIRECTORY_BYTES = 16;
  private static final int ENTRY_BYTES = 8;
  private static final int ENTRIES = 4096;
  private static final int RESOURCE_LIMIT = 1 << 16;
  private static final int TEXTS = 256;

  private PeVersion() {}

  static Map<String, String> texts(PeProgram program, Directory resources) throws IOException {
    long entry = entry(program, resources, 0, VERSION);
    // below the type stand name and language; the first of each is taken
    for (int level = 0; level < 2 && entry < 0; level++) {
      entry = entry(program, resources, entry & 0x7fffffffL, -1);
    }
    if (entry <= 0) {
      return Map.of();
    }
    var leaf = program.image(resources.address() + entry, 16);
    if (leaf.limit() < 16) {
      return Map.of();
    }
    int size = (int) Math.min(Integer.toUnsignedLong(leaf.getInt(4)), RESOURCE_LIMIT);
    return texts(program.image(Integer.toUnsignedLong(leaf.getInt(0)), size));
  }

  /// What an entry of a resource directory points to, negative (bit 31) for another directory, 0
  /// for nothing.
  ///
  /// @param id of the entry; -1 for the first one
  private static long entry(PeProgram program, Directory resources, long offset, int id)
      throws IOException {
    var head = program.image(resources.address() + offset, DIRECTORY_BYTES);
    if (head.limit() < DIRECTORY_BYTES) {
      return 0;
    }
    int count = Short.toUnsignedInt(head.getShort(12)) + Short.toUnsignedInt(head.getShort(14));
    var table =
        program.image(
            resources.address() + offset + DIRECTORY_BYTES, Math.min(count, ENTRIES) * ENTRY_BYTES);
    for (int at = 0; at + ENTRY_BYTES <= table.limit(); at += ENTRY_BYTES) {
      if (id < 0 || table.getInt(at) == id) {
        return table.getInt(at + 4);
      }
    }
    return 0;
  }

  /// Blocks in blocks: `VS_VERSION_INFO`, `StringFileInfo`, one for each language, the texts. Each
  /// begins with its bytes, the words (or bytes) of its value, its kind and its name in UTF-16.
  /// What is above the texts is walked into rather than understood.
  static Map<String, String> texts(ByteBuffer resource) {
    var texts = new LinkedHashMap<String, String>();
    int at = 0;
    while (at + 6 <= resource.limit() && texts.size() < TEXTS) {
      int length = Short.toUnsignedInt(resource.getShort(at));
      int valueLength = Short.toUnsignedInt(resource.getShort(at + 2));
      int nameEnd = textEnd(resource, at + 6);
      var name = text(resource, at + 6, nameEnd);
      int value = padded(nameEnd + 2);
      if (length < 6) {
        // padding between blocks
        at += 2;
      } else if (isContainer(name)) {
        at = name.equals("VS_VERSION_INFO") ? padded(value + valueLength) : value;
      } else {
        int end = Math.min(textEnd(resource, value), at + length);
        if (valueLength > 0) {
          texts.putIfAbsent(name, text(resource, value, end).strip());
        }
        at = padded(at + length);
      }
    }
    return texts;
  }

  /// A language stands there as eight hexadecimal digits: `040904b0`.
  private static boolean isContainer(String name) {
    return name.equals("VS_VERSION_INFO")
        || name.equals("StringFileInfo")
        || name.matches("[0-9A-Fa-f]{8}");
  }

  private static int textEnd(ByteBuffer resource, int from) {
    int at = from;
    while (at + 2 <= resource.limit() && resource.getShort(at) != 0) {
      at += 2;
    }
    return at;
  }

  private static String text(ByteBuffer resource, int from, int to) {
    if (from >= to || to > resource.limit()) {
      return "";
    }
    var bytes = new byte[to - from];
    resource.get(from, bytes);
    return new String(
        bytes,
        resource.order() == ByteOrder.LITTLE_ENDIAN
            ? StandardCharsets.UTF_16LE
            : StandardCharsets.UTF_16BE);
  }

  private static int padded(int offset) {
    return (offset + 3) & ~3;
  }
}
