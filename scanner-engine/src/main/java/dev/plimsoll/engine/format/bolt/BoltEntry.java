package dev.plimsoll.engine.format.bolt;

import java.io.IOException;

/// A key of a bucket, with what it holds.
public final class BoltEntry {

  private final BoltBucket owner;
  private final BoltPage page;
  private final int index;

  BoltEntry(BoltBucket owner, BoltPage page, int index) {
    this.owner = owner;
    this.page = page;
    this.index = index;
  }

  public String key() {
    return page.key(index).text();
  }

  public boolean isBucket() {
    return page.isBucket(index);
  }

  /// A copy; no larger than the page is.
  public byte[] value() {
    return page.value(index).copy();
  }

  /// Only where this [isBucket][#isBucket].
  public BoltBucket bucket() throws IOException {
    return owner.inside(page, index);
  }
}
