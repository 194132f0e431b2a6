package dev.plimsoll.engine.inventory.rpm;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The header of one package: an index of tags and a store of their data, all big-endian (rpm
/// manual, "Package format"). Data is looked at when it is asked for, so that a damaged list costs
/// only that list.
///
/// Region tags, which say what a signature covers, are passed over. Where a tag stands twice the
/// later one counts: what the installation adds comes after the region.
final class Header {

  /// Bytes of the largest header that is read; those of kernels and fonts have some 10 MiB.
  static final int LIMIT = 64 << 20;

  /// Index entries that rpm itself allows.
  static final int TAGS = 0xffff;

  static final int ENTRY_BYTES = 16;

  /// Elements of one list that are read: files of a package, mostly.
  private static final int ELEMENTS = 1 << 20;

  private static final int INT32 = 4;
  private static final int STRING = 6;
  private static final int STRING_ARRAY = 8;
  private static final int I18N_STRING = 9;

  private final Map<Integer, Entry> entries = new HashMap<>();
  private final ByteBuffer store;

  private record Entry(int type, int offset, int count) {}

  private Header(ByteBuffer index, ByteBuffer store) {
    this.store = store;
    while (index.hasRemaining()) {
      entries.put(index.getInt(), new Entry(index.getInt(), index.getInt(), index.getInt()));
    }
  }

  /// @param blob index and store with their two lengths before them, as databases keep them
  static Header of(byte[] blob) throws UnreadableHeaderException {
    var bytes = ByteBuffer.wrap(blob);
    if (blob.length < 8) {
      throw new UnreadableHeaderException("a header of %d bytes".formatted(blob.length));
    }
    long tags = Integer.toUnsignedLong(bytes.getInt());
    long data = Integer.toUnsignedLong(bytes.getInt());
    if (tags == 0 || tags > TAGS || 8 + tags * ENTRY_BYTES + data > blob.length) {
      throw new UnreadableHeaderException(
          "a header of %d bytes with %d tags and %d bytes of data"
              .formatted(blob.length, tags, data));
    }
    int store = 8 + (int) tags * ENTRY_BYTES;
    return new Header(bytes.slice(8, store - 8), bytes.slice(store, (int) data));
  }

  /// The first text; empty where the tag is absent. rpm writes `(none)` for some absent ones.
  String text(Tag tag) throws UnreadableHeaderException {
    var entry = entries.get(tag.number());
    if (entry == null) {
      return "";
    }
    var texts = texts(tag, new Entry(entry.type(), entry.offset(), Math.min(entry.count(), 1)));
    return texts.isEmpty() || texts.getFirst().equals("(none)") ? "" : texts.getFirst();
  }

  List<String> texts(Tag tag) throws UnreadableHeaderException {
    var entry = entries.get(tag.number());
    return entry == null ? List.of() : texts(tag, entry);
  }

  /// Bytes that are no UTF-8 become U+FFFD.
  private List<String> texts(Tag tag, Entry entry) throws UnreadableHeaderException {
    boolean isText =
        entry.type() == STRING || entry.type() == STRING_ARRAY || entry.type() == I18N_STRING;
    check(tag, entry, isText, 1);
    var texts = new ArrayList<String>(Math.min(entry.count(), 1024));
    int from = entry.offset();
    for (int i = 0; i < entry.count(); i++) {
      int end = from;
      while (end < store.limit() && store.get(end) != 0) {
        end++;
      }
      if (end == store.limit()) {
        throw new UnreadableHeaderException("tag %d: a text has no end".formatted(tag.number()));
      }
      texts.add(
          new String(
              store.array(), store.arrayOffset() + from, end - from, StandardCharsets.UTF_8));
      from = end + 1;
    }
    return texts;
  }

  /// Empty where the tag is absent.
  int[] numbers(Tag tag) throws UnreadableHeaderException {
    var entry = entries.get(tag.number());
    if (entry == null) {
      return new int[0];
    }
    check(tag, entry, entry.type() == INT32, Integer.BYTES);
    var numbers = new int[entry.count()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = store.getInt(entry.offset() + i * Integer.BYTES);
    }
    return numbers;
  }

  private void check(Tag tag, Entry entry, boolean isOfType, int least)
      throws UnreadableHeaderException {
    if (!isOfType) {
      throw new UnreadableHeaderException("tag %d: type %d".formatted(tag.number(), entry.type()));
    }
    if (entry.count() < 0 || entry.count() > ELEMENTS) {
      throw new UnreadableHeaderException(
          "tag %d: %d elements, more than %d"
              .formatted(tag.number(), Integer.toUnsignedLong(entry.count()), ELEMENTS));
    }
    if (entry.offset() < 0 || entry.offset() + (long) entry.count() * least > store.limit()) {
      throw new UnreadableHeaderException(
          "tag %d: its data lies outside the header".formatted(tag.number()));
    }
  }
}
