package dev.plimsoll.engine.inventory.binary;

import dev.plimsoll.engine.format.ByteSearch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// The texts in bytes, as `strings(1)` finds them: runs of printable ASCII of three characters or
/// more, whatever ends them. A tab belongs to a text, a line break ends it.
///
/// A longer run than [#LONGEST] (Go puts all its texts into one) is handed on in pieces that
/// overlap by a quarter. Such a piece begins with a character that no text has, so that an
/// expression's `^` finds only the true beginning.
final class Texts {

  static final int LONGEST = 2048;

  /// Before a piece that is not the beginning of its text.
  static final char CONTINUED = '\u0001';

  private static final int SHORTEST = 3;
  private static final int CHUNK = 1 << 16;

  private final byte[] run = new byte[LONGEST];
  private int length;
  private boolean isContinued;
  private final Reader reader;

  /// Who reads the texts.
  @FunctionalInterface
  interface Reader {
    /// @return false where no more texts are wanted
    boolean text(String text);
  }

  private Texts(Reader reader) {
    this.reader = reader;
  }

  /// @return false where the reader wants no more
  static boolean read(ByteSearch.Source source, long from, long size, Reader reader)
      throws IOException {
    var texts = new Texts(reader);
    long end = from + size;
    for (long at = from; at < end; at += CHUNK) {
      var chunk = source.read(at, (int) Math.min(CHUNK, end - at));
      if (!texts.chunk(chunk)) {
        return false;
      }
      if (chunk.length < CHUNK) {
        break;
      }
    }
    return texts.end();
  }

  private boolean chunk(byte[] chunk) {
    int start = 0;
    for (int i = 0; i < chunk.length; i++) {
      byte one = chunk[i];
      if ((one < ' ' && one != '\t') || one == 0x7f) {
        if (!add(chunk, start, i) || !end()) {
          return false;
        }
        start = i + 1;
      }
    }
    return add(chunk, start, chunk.length);
  }

  private boolean add(byte[] from, int start, int end) {
    int at = start;
    while (at < end) {
      int count = Math.min(end - at, LONGEST - length);
      System.arraycopy(from, at, run, length, count);
      length += count;
      at += count;
      if (length == LONGEST) {
        if (!hand()) {
          return false;
        }
        length = LONGEST / 4;
        System.arraycopy(run, LONGEST - length, run, 0, length);
        isContinued = true;
      }
    }
    return true;
  }

  private boolean end() {
    boolean goesOn = length < SHORTEST || hand();
    length = 0;
    isContinued = false;
    return goesOn;
  }

  private boolean hand() {
    var text = new String(run, 0, length, StandardCharsets.ISO_8859_1);
    return reader.text(isContinued ? CONTINUED + text : text);
  }
}
