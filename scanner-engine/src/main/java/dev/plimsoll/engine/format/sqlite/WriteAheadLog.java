package dev.plimsoll.engine.format.sqlite;

import dev.plimsoll.engine.image.FileBytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The file `-wal` beside a database: pages that transactions wrote and that are not yet, or not
/// all, in the database itself (file format, 4). The last committed state of a page counts; a frame
/// counts where salts and the running checksum say that it belongs to this log.
///
/// How many bytes of a page are reserved stands in page 1. Where the log lacks it none are.
public final class WriteAheadLog implements SqlitePages {

  private static final int MAGIC = 0x377f0682; // with checksums over little-endian words
  private static final int HEADER = 32;
  private static final int FRAME_HEADER = 24;

  private final FileBytes bytes;
  private final int pageSize;
  private final Map<Long, Long> places;
  private final int usableSize;
  private final Charset encoding;

  private WriteAheadLog(FileBytes bytes, int pageSize, Map<Long, Long> places) throws IOException {
    this.bytes = bytes;
    this.pageSize = pageSize;
    this.places = Collections.unmodifiableMap(new TreeMap<>(places));
    var header = header();
    usableSize = header.map(FileHeader::usableSize).orElse(pageSize);
    encoding = header.map(FileHeader::encoding).orElse(StandardCharsets.UTF_8);
  }

  private Optional<FileHeader> header() throws IOException {
    var first = page(1);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(FileHeader.of(first.get())).filter(its -> its.pageSize() == pageSize);
    } catch (UnreadableDatabaseException e) {
      return Optional.empty();
    }
  }

  /// A file without bytes is a log without pages.
  public static WriteAheadLog open(FileBytes bytes)
      throws IOException, UnreadableDatabaseException {
    if (bytes.size() == 0) {
      return new WriteAheadLog(bytes, 4096, Map.of());
    }
    var header = ByteBuffer.wrap(bytes.read(0, HEADER));
    if (header.capacity() < HEADER || (header.getInt(0) & ~1) != MAGIC) {
      throw new UnreadableDatabaseException("is no write-ahead log");
    }
    int pageSize = FileHeader.pageSize(header.getInt(8));
    var sum =
        new Checksum((header.getInt(0) & 1) == 0 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    sum.add(header.array(), HEADER - 8);
    if (!sum.equals(header.getInt(24), header.getInt(28))) {
      throw new UnreadableDatabaseException("the log's header does not match its checksum");
    }
    return new WriteAheadLog(bytes, pageSize, committed(bytes, header, pageSize, sum));
  }

  /// Where the last committed state of each page begins.
  private static Map<Long, Long> committed(
      FileBytes bytes, ByteBuffer header, int pageSize, Checksum sum)
      throws IOException, UnreadableDatabaseException {
    var committed = new HashMap<Long, Long>();
    var open = new HashMap<Long, Long>();
    int size = FRAME_HEADER + pageSize;
    for (long at = HEADER; at + size <= bytes.size(); at += size) {
      var frame = ByteBuffer.wrap(bytes.read(at, size));
      sum.add(frame.array(), 8);
      sum.add(frame.array(), FRAME_HEADER, pageSize);
      boolean isOfThisLog =
          frame.getLong(8) == header.getLong(16) && sum.equals(frame.getInt(16), frame.getInt(20));
      if (!isOfThisLog) {
        break;
      }
      open.put(Integer.toUnsignedLong(frame.getInt(0)), at + FRAME_HEADER);
      if (frame.getInt(4) != 0) {
        committed.putAll(open);
        open.clear();
      }
      if (committed.size() + open.size() > LIMIT) {
        throw new UnreadableDatabaseException("more than %d pages".formatted(LIMIT));
      }
    }
    return committed;
  }

  /// Pages that lie here, ascending.
  public List<Long> numbers() {
    return List.copyOf(places.keySet());
  }

  @Override
  public int usableSize() {
    return usableSize;
  }

  @Override
  public Charset encoding() {
    return encoding;
  }

  @Override
  public Optional<byte[]> page(long number) throws IOException {
    var place = places.get(number);
    return place == null ? Optional.empty() : Optional.of(bytes.read(place, pageSize));
  }

  /// The log's own sum over pairs of words, running from its beginning (file format, 4.2).
  private static final class Checksum {
    private final ByteOrder order;
    private int first;
    private int second;

    Checksum(ByteOrder order) {
      this.order = order;
    }

    void add(byte[] bytes, int length) {
      add(bytes, 0, length);
    }

    void add(byte[] bytes, int from, int length) {
      var words = ByteBuffer.wrap(bytes, from, length).order(order);
      while (words.remaining() >= 8) {
        first += words.getInt() + second;
        second += words.getInt() + first;
      }
    }

    boolean equals(int itsFirst, int itsSecond) {
      return first == itsFirst && second == itsSecond;
    }
  }
}
