package dev.plimsoll.engine.format.bolt;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Makes small bbolt files as the format's description says, for tests. Values are texts, buckets
/// are maps of such.
public final class BoltWriter {

  private static final int HEADER = 16;
  private static final int ELEMENT = 16;

  private final int pageSize;
  private final int keysOfAPage;
  private final List<byte[]> pages = new ArrayList<>();

  private BoltWriter(int pageSize, int keysOfAPage) {
    this.pageSize = pageSize;
    this.keysOfAPage = keysOfAPage;
  }

  /// @param tree top buckets
  public static byte[] file(Map<String, Object> tree) {
    return file(tree, 4096, 3);
  }

  /// @param keysOfAPage from how many keys on a bucket gets branches
  public static byte[] file(Map<String, Object> tree, int pageSize, int keysOfAPage) {
    var writer = new BoltWriter(pageSize, keysOfAPage);
    for (int i = 0; i < 3; i++) {
      writer.pages.add(new byte[pageSize]); // meta, meta, free list
    }
    long root = writer.bucket(tree);
    writer.page(2, 16, 0, new byte[0]);
    return writer.whole(root);
  }

  private byte[] whole(long root) {
    var file = new byte[pages.size() * pageSize];
    for (int i = 0; i < pages.size(); i++) {
      System.arraycopy(pages.get(i), 0, file, i * pageSize, pageSize);
    }
    meta(file, 0, pageSize, root, pages.size(), 7);
    meta(file, 1, pageSize, root, pages.size(), 8);
    return file;
  }

  static void meta(byte[] file, int page, int pageSize, long root, long count, long transaction) {
    var meta = buffer(file).position(page * pageSize);
    meta.putLong(page).putShort((short) 4).putShort((short) 0).putInt(0);
    meta.putInt(0xED0CDAED).putInt(2).putInt(pageSize).putInt(0);
    meta.putLong(root).putLong(0).putLong(2).putLong(count).putLong(transaction);
    seal(file, page * pageSize);
  }

  /// Writes the checksum of a meta page anew.
  static void seal(byte[] file, int page) {
    long sum = 0xcbf29ce484222325L;
    for (int i = 0; i < 56; i++) {
      sum = (sum ^ (file[page + HEADER + i] & 0xff)) * 0x100000001b3L;
    }
    buffer(file).putLong(page + HEADER + 56, sum);
  }

  static ByteBuffer buffer(byte[] file) {
    return ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
  }

  /// @return its first page
  private long bucket(Map<String, Object> tree) {
    var sorted = new TreeMap<>(tree);
    var children = new TreeMap<String, Long>();
    while (sorted.size() > keysOfAPage) {
      var part = new TreeMap<String, Object>();
      while (part.size() < keysOfAPage && !sorted.isEmpty()) {
        var entry = sorted.pollFirstEntry();
        part.put(entry.getKey(), entry.getValue());
      }
      children.put(part.firstKey(), leaf(part));
    }
    if (children.isEmpty()) {
      return leaf(sorted);
    }
    if (!sorted.isEmpty()) {
      children.put(sorted.firstKey(), leaf(sorted));
    }
    return branch(children);
  }

  private long leaf(SortedMap<String, Object> entries) {
    var content = content(entries);
    return add(2, entries.size(), content);
  }

  @SuppressWarnings("unchecked") // a tree holds texts and trees
  private byte[] content(SortedMap<String, Object> entries) {
    var values = new ArrayList<byte[]>();
    for (var value : entries.values()) {
      values.add(
          value instanceof String text
              ? text.getBytes(UTF_8)
              : nested((Map<String, Object>) value));
    }
    int size = entries.size() * ELEMENT;
    var keys = entries.keySet().stream().map(key -> key.getBytes(UTF_8)).toList();
    for (int i = 0; i < values.size(); i++) {
      size += keys.get(i).length + values.get(i).length;
    }
    var bytes = new byte[size];
    var content = buffer(bytes);
    int at = entries.size() * ELEMENT;
    int i = 0;
    for (var value : entries.values()) {
      content.putInt(i * ELEMENT, value instanceof String ? 0 : 1);
      content.putInt(i * ELEMENT + 4, at - i * ELEMENT);
      content.putInt(i * ELEMENT + 8, keys.get(i).length);
      content.putInt(i * ELEMENT + 12, values.get(i).length);
      content.put(at, keys.get(i)).put(at + keys.get(i).length, values.get(i));
      at += keys.get(i).length + values.get(i).length;
      i++;
    }
    return bytes;
  }

  /// Inline where it is small and has no buckets itself, as bbolt does.
  private byte[] nested(Map<String, Object> tree) {
    var sorted = new TreeMap<>(tree);
    boolean isFlat = sorted.values().stream().allMatch(String.class::isInstance);
    var content = isFlat ? content(sorted) : new byte[pageSize];
    if (sorted.size() > keysOfAPage || content.length > pageSize / 4) {
      var value = new byte[HEADER];
      buffer(value).putLong(bucket(tree));
      return value;
    }
    var value = new byte[2 * HEADER + content.length];
    buffer(value)
        .putShort(HEADER + 8, (short) 2)
        .putShort(HEADER + 10, (short) sorted.size())
        .put(2 * HEADER, content);
    return value;
  }

  private long branch(SortedMap<String, Long> children) {
    int size = children.size() * ELEMENT;
    size += children.keySet().stream().mapToInt(key -> key.getBytes(UTF_8).length).sum();
    var bytes = new byte[size];
    var content = buffer(bytes);
    int at = children.size() * ELEMENT;
    int i = 0;
    for (var child : children.entrySet()) {
      var key = child.getKey().getBytes(UTF_8);
      content.putInt(i * ELEMENT, at - i * ELEMENT).putInt(i * ELEMENT + 4, key.length);
      content.putLong(i * ELEMENT + 8, child.getValue()).put(at, key);
      at += key.length;
      i++;
    }
    return add(1, children.size(), bytes);
  }

  private long add(int flags, int count, byte[] content) {
    int id = pages.size();
    int span = Math.max(1, Math.ceilDiv(HEADER + content.length, pageSize));
    for (int i = 0; i < span; i++) {
      pages.add(new byte[pageSize]);
    }
    page(id, flags, count, content);
    return id;
  }

  private void page(int id, int flags, int count, byte[] content) {
    int span = Math.max(1, Math.ceilDiv(HEADER + content.length, pageSize));
    var run = new byte[span * pageSize];
    buffer(run)
        .putLong(id)
        .putShort((short) flags)
        .putShort((short) count)
        .putInt(span - 1)
        .put(content);
    for (int i = 0; i < span; i++) {
      System.arraycopy(run, i * pageSize, pages.get(id + i), 0, pageSize);
    }
  }
}
