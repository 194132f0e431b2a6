package dev.plimsoll.engine.format;

import dev.plimsoll.engine.image.FileBytes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/// A stretch of a file as a file of its own: a member that lies uncompressed in an archive. Nothing
/// is copied.
///
/// @param start inside `whole`
/// @param size `start + size` is not beyond the end of `whole`
record FilePart(FileBytes whole, long start, long size) implements FileBytes {

  @Override
  public byte[] read(long offset, int length) throws IOException {
    if (offset < 0 || offset >= size || length <= 0) {
      return new byte[0];
    }
    return whole.read(start + offset, (int) Math.min(length, size - offset));
  }

  @Override
  public InputStream stream() {
    return Channels.newInputStream(channel());
  }

  @Override
  public SeekableByteChannel channel() {
    return new PartChannel(this);
  }

  private static final class PartChannel implements SeekableByteChannel {
    private final FilePart part;
    private long position;
    private boolean isOpen = true;

    PartChannel(FilePart part) {
      this.part = part;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
      if (!isOpen) {
        throw new ClosedChannelException();
      }
      if (position >= part.size()) {
        return -1;
      }
      var bytes = part.read(position, into.remaining());
      into.put(bytes);
      position += bytes.length;
      return bytes.length;
    }

    @Override
    public long position() {
      return position;
    }

    @Override
    public SeekableByteChannel position(long newPosition) {
      if (newPosition < 0) {
        throw new IllegalArgumentException("negative position: " + newPosition);
      }
      position = newPosition;
      return this;
    }

    @Override
    public long size() {
      return part.size();
    }

    @Override
    public int write(ByteBuffer from) {
      throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long newSize) {
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
}
