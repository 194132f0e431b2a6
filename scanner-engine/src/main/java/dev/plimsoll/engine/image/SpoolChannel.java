package dev.plimsoll.engine.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/// A reader's own place in a [Spool]; closing it leaves the spool open.
final class SpoolChannel implements SeekableByteChannel {
  private final Spool spool;
  private long position;
  private boolean isOpen = true;

  SpoolChannel(Spool spool) {
    this.spool = spool;
  }

  @Override
  public int read(ByteBuffer into) throws IOException {
    if (!isOpen) {
      throw new ClosedChannelException();
    }
    if (position >= spool.size()) {
      return -1;
    }
    int before = into.remaining();
    spool.fill(into, position);
    int count = before - into.remaining();
    position += count;
    return count;
  }

  @Override
  public int write(ByteBuffer from) {
    throw new NonWritableChannelException();
  }

  @Override
  public long position() {
    return position;
  }

  @Override
  public SeekableByteChannel position(long newPosition) {
    if (newPosition < 0) {
      throw new IllegalArgumentException("position " + newPosition);
    }
    position = newPosition;
    return this;
  }

  @Override
  public long size() {
    return spool.size();
  }

  @Override
  public SeekableByteChannel truncate(long size) {
    throw new NonWritableChannelException();
  }

  @Override
  public boolean isOpen() {
    return isOpen;
  }

  @Override
  public void close() {
    isOpen = false;
  }
}
