package dev.plimsoll.engine.inventory.models;

import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// The head of a GGUF file (ggml, "GGUF"), little-endian: magic, version, counts of tensors and of
/// entries, then the entries, each a key, a type and a value. What tells of the model stands in
/// `general.…`, which writers put first; the vocabulary that follows is not read.
final class GgufHead {

  private static final int MAGIC = 0x47475546; // "GGUF"

  /// Bytes that are looked at; what tells of the model takes some 10 KB.
  private static final int HEAD = 1 << 20;

  private static final int ENTRIES = 10_000;

  /// Bytes of a key or text; more is damage.
  private static final int TEXT = 1 << 16;

  private static final int TYPE_TEXT = 8;
  private static final int TYPE_LIST = 9;

  /// Bytes of a value by type; 0 for texts and lists.
  private static final int[] SIZES = {1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8};

  private final DataInputStream file;

  private GgufHead(DataInputStream file) {
    this.file = file;
  }

  static void read(InputStream model, Records records) throws IOException {
    byte[] bytes = model.readNBytes(HEAD);
    var head = new GgufHead(new DataInputStream(new ByteArrayInputStream(bytes)));
    var texts = new HashMap<String, String>();
    try {
      head.entries(texts);
    } catch (EOFException e) {
      if (bytes.length < HEAD) {
        records.broken(0, "ends in its head");
      }
    }
    var version = texts.getOrDefault("general.version", "");
    if (!version.isEmpty()) {
      records.add(
          PackageRecord.installed(
                  ComponentType.GENERIC, texts.getOrDefault("general.name", ""), version)
              .licence(texts.getOrDefault("general.license", ""))
              .supplier(texts.getOrDefault("general.organization", "")));
    }
  }

  /// As far as the first list, or anything that is not what the format allows.
  private void entries(Map<String, String> texts) throws IOException {
    if (file.readInt() != MAGIC || Integer.reverseBytes(file.readInt()) < 2) {
      return;
    }
    number();
    long count = Math.min(number(), ENTRIES);
    for (long i = 0; i < count; i++) {
      var key = text();
      int type = Integer.reverseBytes(file.readInt());
      if (key.isEmpty() || type < 0 || type >= SIZES.length || type == TYPE_LIST) {
        return;
      }
      if (type == TYPE_TEXT) {
        texts.putIfAbsent(key, text());
      } else {
        file.skipNBytes(SIZES[type]);
      }
    }
  }

  private long number() throws IOException {
    return Long.reverseBytes(file.readLong());
  }

  /// Empty where it is longer than any.
  private String text() throws IOException {
    long length = number();
    if (length < 0 || length > TEXT) {
      return "";
    }
    byte[] bytes = file.readNBytes((int) length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
