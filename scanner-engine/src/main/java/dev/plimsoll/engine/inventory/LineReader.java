package dev.plimsoll.engine.inventory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Lines of a text file from an image, in bounded memory whatever the bytes are.
///
/// A line ends with `\n`, `\r\n` or the file. Bytes that are no UTF-8 become U+FFFD: a name in
/// Latin-1 must not hide the package that follows it.
public final class LineReader {

  private static final int CHUNK = 16 * 1024;

  private final InputStream bytes;
  private final int limit;
  private final byte[] chunk = new byte[CHUNK];
  private int position;
  private int end;

  private byte[] line = new byte[256];
  private int length;
  private boolean isCut;
  private int number;

  /// @param limit most bytes of one line that are kept; the rest of it is skipped
  public LineReader(InputStream bytes, int limit) {
    this.bytes = bytes;
    this.limit = limit;
  }

  /// The next line without its end, null after the last one.
  public @Nullable String next() throws IOException {
    if (position == end && !fill()) {
      return null;
    }
    length = 0;
    isCut = false;
    number++;
    boolean isOpen = true;
    while (isOpen && (position < end || fill())) {
      int stop = position;
      while (stop < end && chunk[stop] != '\n') {
        stop++;
      }
      keep(stop - position);
      isOpen = stop == end;
      position = isOpen ? end : stop + 1;
    }
    if (!isCut && length > 0 && line[length - 1] == '\r') {
      length--;
    }
    return new String(line, 0, length, StandardCharsets.UTF_8);
  }

  /// Number of the line that [#next] gave, from 1.
  public int number() {
    return number;
  }

  /// True where the line was longer than the limit and is not whole.
  public boolean isCut() {
    return isCut;
  }

  private boolean fill() throws IOException {
    position = 0;
    end = Math.max(0, bytes.read(chunk, 0, chunk.length));
    return end > 0;
  }

  private void keep(int count) {
    int kept = Math.min(count, limit - length);
    isCut |= kept < count;
    if (length + kept > line.length) {
      line = Arrays.copyOf(line, Math.max(length + kept, Math.min(limit, line.length * 2)));
    }
    System.arraycopy(chunk, position, line, length, kept);
    length += kept;
  }
}
