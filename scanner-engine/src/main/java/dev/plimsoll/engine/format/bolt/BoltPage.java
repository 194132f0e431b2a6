package dev.plimsoll.engine.format.bolt;

/// One page of a tree with the pages that continue it, or the same inside a value (an inline
/// bucket): a header, elements, then keys and values in the order of the elements.
///
/// A page is checked whole when it is made: its elements lie inside it, do not overlap, and their
/// keys ascend. So a walk never yields more bytes than the page has, and a search never passes by a
/// key that a changed byte put in the wrong place.
final class BoltPage {

  static final int HEADER = 16;
  private static final int ELEMENT = 16;
  private static final int BRANCH = 1;
  private static final int LEAF = 2;
  private static final int BUCKET = 1;

  private final Bytes bytes;
  private final String place;
  private final boolean isBranch;
  private final int count;

  /// @param bytes header included, nothing behind its last value's page
  /// @param place for messages: `page 12`
  BoltPage(Bytes bytes, String place) throws UnreadableBoltException {
    this.bytes = bytes;
    this.place = place;
    this.isBranch = flags(bytes) == BRANCH;
    this.count = count(bytes);
    if (!isBranch && !isLeaf(bytes)) {
      throw wrong("is neither branch nor leaf (flags %d)".formatted(flags(bytes)));
    }
    if (isBranch && count == 0) {
      throw wrong("a branch without elements");
    }
    check();
  }

  static boolean isLeaf(Bytes head) {
    return flags(head) == LEAF;
  }

  static int count(Bytes head) {
    return head.unsignedShort(10);
  }

  private static int flags(Bytes head) {
    return head.unsignedShort(8);
  }

  private void check() throws UnreadableBoltException {
    long from = HEADER + (long) count * ELEMENT;
    if (from > bytes.length()) {
      throw wrong("%d elements do not fit".formatted(count));
    }
    for (int i = 0; i < count; i++) {
      long start = element(i) + bytes.unsignedInt(element(i) + (isBranch ? 0 : 4));
      long keySize = bytes.unsignedInt(element(i) + (isBranch ? 4 : 8));
      long end = start + keySize + (isBranch ? 0 : bytes.unsignedInt(element(i) + 12));
      if (start < from || end > bytes.length()) {
        throw wrong("element %d lies outside the page".formatted(i));
      }
      if (i > 0 && key(i - 1).compareTo(key(i)) >= 0) {
        throw wrong("key %d is out of order".formatted(i));
      }
      from = end;
    }
  }

  boolean isBranch() {
    return isBranch;
  }

  int count() {
    return count;
  }

  Bytes key(int i) {
    return bytes.part(start(i), keySize(i));
  }

  /// Of a leaf.
  Bytes value(int i) {
    return bytes.part(start(i) + keySize(i), valueSize(i));
  }

  /// Of a leaf: whether the value is a bucket.
  boolean isBucket(int i) {
    return (bytes.unsignedInt(element(i)) & BUCKET) != 0;
  }

  /// Of a branch: the page below.
  long child(int i) {
    return bytes.number(element(i) + 8);
  }

  /// The last element whose key is not behind `wanted`; -1 where all are.
  int floor(Bytes wanted) {
    int low = 0;
    int high = count - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (key(middle).compareTo(wanted) <= 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }

  /// Holds the page below element `i` to what this page says of it: its keys lie between that key
  /// and the next.
  void requireBelow(int i, BoltPage child) throws UnreadableBoltException {
    if (child.count == 0) {
      return;
    }
    boolean fits =
        child.key(0).compareTo(key(i)) >= 0
            && (i + 1 == count || child.key(child.count - 1).compareTo(key(i + 1)) < 0);
    if (!fits) {
      throw child.wrong("its keys do not fit those of " + place);
    }
  }

  String place() {
    return place;
  }

  UnreadableBoltException wrong(String reason) {
    return new UnreadableBoltException(place, reason);
  }

  private static int element(int i) {
    return HEADER + i * ELEMENT;
  }

  /// Positions count from the element that names them. All three fit an int: they were checked.
  private int start(int i) {
    return element(i) + (int) bytes.unsignedInt(element(i) + (isBranch ? 0 : 4));
  }

  private int keySize(int i) {
    return (int) bytes.unsignedInt(element(i) + (isBranch ? 4 : 8));
  }

  private int valueSize(int i) {
    return (int) bytes.unsignedInt(element(i) + 12);
  }
}
