package dev.plimsoll.engine.inventory.apple;

import dev.plimsoll.engine.format.UnreadableTextException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// The binary form of a property list, as CoreFoundation's `CFBinaryPList.c` describes it: objects,
/// a table of their offsets, and 32 bytes at the end that say where the table is. Big-endian.
///
/// Only the dictionary at the top is read, and of it only texts with texts as keys.
final class BinaryPropertyList {

  private static final int TRAILER = 32;

  /// Keys that are looked at, and bytes of a text that is taken: many may point to one long text.
  private static final int KEYS = 10_000;

  private static final int TEXT = 1024;

  private final ByteBuffer bytes;
  private final int offsetSize;
  private final int referenceSize;
  private final long objects;
  private final long top;
  private final long table;

  BinaryPropertyList(byte[] list) throws UnreadableTextException {
    bytes = ByteBuffer.wrap(list);
    int trailer = list.length - TRAILER;
    if (trailer < 8) {
      throw broken("ends early");
    }
    offsetSize = list[trailer + 6];
    referenceSize = list[trailer + 7];
    objects = bytes.getLong(trailer + 8);
    top = bytes.getLong(trailer + 16);
    table = bytes.getLong(trailer + 24);
    if (offsetSize < 1 || offsetSize > 8 || referenceSize < 1 || referenceSize > 8) {
      throw broken("numbers of a size that is none");
    }
  }

  Map<String, String> texts() throws UnreadableTextException {
    int dictionary = offset(top);
    if ((marker(dictionary) & 0xf0) != 0xd0) {
      throw broken("no dictionary at the top");
    }
    int count = count(dictionary);
    int keys = content(dictionary);
    var texts = new HashMap<String, String>();
    for (int i = 0; i < Math.min(count, KEYS); i++) {
      int key = offset(number((long) keys + (long) i * referenceSize, referenceSize));
      int value = offset(number((long) keys + ((long) count + i) * referenceSize, referenceSize));
      if (isText(key) && isText(value)) {
        texts.putIfAbsent(text(key), text(value));
      }
    }
    return texts;
  }

  private int offset(long object) throws UnreadableTextException {
    if (object < 0 || object >= objects || object > bytes.capacity()) {
      throw broken("a reference to no object");
    }
    long offset = number(table + object * offsetSize, offsetSize);
    if (offset < 0 || offset >= bytes.capacity()) {
      throw broken("an object outside the file");
    }
    return (int) offset;
  }

  private long number(long at, int size) throws UnreadableTextException {
    if (at < 0 || at > bytes.capacity() - size) {
      throw broken("ends early");
    }
    long number = 0;
    for (int i = 0; i < size; i++) {
      number = (number << 8) | (bytes.get((int) at + i) & 0xff);
    }
    return number;
  }

  private int marker(int at) {
    return bytes.get(at) & 0xff;
  }

  private boolean isText(int at) {
    int kind = marker(at) & 0xf0;
    return kind == 0x50 || kind == 0x60;
  }

  private String text(int at) throws UnreadableTextException {
    boolean isWide = (marker(at) & 0xf0) == 0x60;
    long length = (long) count(at) * (isWide ? 2 : 1);
    int start = content(at);
    if (start + length > bytes.capacity()) {
      throw broken("ends early");
    }
    Charset charset = isWide ? StandardCharsets.UTF_16BE : StandardCharsets.US_ASCII;
    return new String(bytes.array(), start, (int) Math.min(length, TEXT), charset);
  }

  /// How many elements; a low half of 15 says that a number object follows.
  private int count(int at) throws UnreadableTextException {
    int low = marker(at) & 0x0f;
    long count = low < 15 ? low : number(at + 2L, lengthSize(at));
    if (count < 0 || count > bytes.capacity()) {
      throw broken("more elements than bytes");
    }
    return (int) count;
  }

  private int content(int at) throws UnreadableTextException {
    return (marker(at) & 0x0f) < 15 ? at + 1 : at + 2 + lengthSize(at);
  }

  private int lengthSize(int at) throws UnreadableTextException {
    return 1 << (number(at + 1L, 1) & 0x03);
  }

  private static UnreadableTextException broken(String reason) {
    return new UnreadableTextException(0, "binary property list: " + reason);
  }
}
