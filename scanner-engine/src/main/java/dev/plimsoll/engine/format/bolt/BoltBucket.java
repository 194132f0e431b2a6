package dev.plimsoll.engine.format.bolt;

import java.io.IOException;
import java.util.BitSet;
import java.util.Optional;

/// Keys in order, each with a value or with a bucket of its own. Safe for use from several threads.
///
/// Keys are taken as UTF-8; one that is not comes with replacement characters.
public final class BoltBucket {

  private static final int DEEPEST = 64;
  private static final int HEAD = 16;

  private final BoltPages pages;
  private final BoltPage top;
  private final int depth;

  private BoltBucket(BoltPages pages, BoltPage top, int depth) {
    this.pages = pages;
    this.top = top;
    this.depth = depth;
  }

  static BoltBucket root(BoltPages pages, long page) throws UnreadableBoltException {
    return new BoltBucket(pages, pages.page(page), 0);
  }

  /// Who is told of the keys of a bucket.
  @FunctionalInterface
  public interface Visitor {
    void visit(BoltEntry entry) throws IOException;
  }

  /// Empty where there is no such key, or where it holds a bucket.
  public Optional<byte[]> value(String key) throws IOException {
    return find(key).filter(entry -> !entry.isBucket()).map(BoltEntry::value);
  }

  /// Empty where there is no such key, or where it holds a value.
  public Optional<BoltBucket> bucket(String key) throws IOException {
    var entry = find(key).filter(BoltEntry::isBucket);
    return entry.isPresent() ? Optional.of(entry.get().bucket()) : Optional.empty();
  }

  private Optional<BoltEntry> find(String key) throws IOException {
    var wanted = Bytes.of(key);
    var page = top;
    for (int level = 0; page.isBranch(); level++) {
      if (level == DEEPEST) {
        throw page.wrong("lies below %d branches".formatted(DEEPEST));
      }
      int i = page.floor(wanted);
      if (i < 0) {
        return Optional.empty();
      }
      page = below(page, i);
    }
    int i = page.floor(wanted);
    return i >= 0 && page.key(i).compareTo(wanted) == 0
        ? Optional.of(new BoltEntry(this, page, i))
        : Optional.empty();
  }

  private BoltPage below(BoltPage page, int i) throws UnreadableBoltException {
    var child = pages.page(page.child(i));
    page.requireBelow(i, child);
    return child;
  }

  /// Every key in order. Whatever the file says, no page is visited twice.
  public void each(Visitor visitor) throws IOException {
    each("", visitor);
  }

  /// Every key that begins so, in order.
  public void each(String prefix, Visitor visitor) throws IOException {
    var start = Bytes.of(prefix);
    walk(top, start, visitor, new BitSet(), 0);
  }

  /// @return false where what follows lies behind the prefix
  private boolean walk(BoltPage page, Bytes prefix, Visitor visitor, BitSet visited, int level)
      throws IOException {
    if (level > DEEPEST) {
      throw page.wrong("lies below %d branches".formatted(DEEPEST));
    }
    for (int i = Math.max(0, page.floor(prefix)); i < page.count(); i++) {
      boolean begins = page.key(i).startsWith(prefix);
      if (!begins && page.key(i).compareTo(prefix) > 0) {
        return false;
      }
      if (page.isBranch()) {
        mark(page, page.child(i), visited);
        if (!walk(below(page, i), prefix, visitor, visited, level + 1)) {
          return false;
        }
      } else if (begins) {
        visitor.visit(new BoltEntry(this, page, i));
      }
    }
    return true;
  }

  /// Number of keys. Of the pages that hold them only the heads are read, and not checked.
  public long count() throws IOException {
    return count(top, new BitSet(), 0);
  }

  private long count(BoltPage page, BitSet visited, int level) throws IOException {
    if (!page.isBranch()) {
      return page.count();
    }
    if (level > DEEPEST) {
      throw page.wrong("lies below %d branches".formatted(DEEPEST));
    }
    long count = 0;
    for (int i = 0; i < page.count(); i++) {
      long child = page.child(i);
      mark(page, child, visited);
      int leaf = pages.countOfLeaf(child);
      count += leaf >= 0 ? leaf : count(pages.page(child), visited, level + 1);
    }
    return count;
  }

  private void mark(BoltPage parent, long id, BitSet visited) throws UnreadableBoltException {
    int first = (int) id;
    int last = (int) (id + pages.span(id));
    int known = visited.nextSetBit(first);
    if (known >= 0 && known < last) {
      throw parent.wrong("leads to page %d a second time".formatted(known));
    }
    visited.set(first, last);
  }

  /// The bucket that a value is: its page, or, where that is 0, the page itself.
  BoltBucket inside(BoltPage page, int i) throws UnreadableBoltException {
    var value = page.value(i);
    if (depth == DEEPEST) {
      throw page.wrong("lies in more than %d buckets".formatted(DEEPEST));
    }
    if (value.length() < HEAD) {
      throw page.wrong("element %d is too short for a bucket".formatted(i));
    }
    long root = value.number(0);
    if (root != 0) {
      return new BoltBucket(pages, pages.page(root), depth + 1);
    }
    if (value.length() < HEAD + BoltPage.HEADER) {
      throw page.wrong("element %d is too short for a bucket of its own".formatted(i));
    }
    var inline =
        new BoltPage(
            value.part(HEAD, value.length() - HEAD), page.place() + ", bucket in element " + i);
    if (inline.isBranch()) {
      throw inline.wrong("has branches");
    }
    return new BoltBucket(pages, inline, depth + 1);
  }
}
