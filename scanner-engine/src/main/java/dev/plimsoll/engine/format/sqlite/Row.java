package dev.plimsoll.engine.format.sqlite;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

/// One row of a table (file format, 2.1). Columns count from 0; one that the row does not have, as
/// after `ALTER TABLE`, is null, and so is a column `INTEGER PRIMARY KEY`, which is the id.
public final class Row {

  /// Columns that SQLite allows at most.
  private static final int COLUMNS = 32_767;

  private static final int[] NUMBER_BYTES = {0, 1, 2, 3, 4, 6, 8};

  private final long id;
  private final byte[] bytes;
  private final Charset encoding;
  private final long[] types;
  private final int[] places;

  private Row(long id, byte[] bytes, Charset encoding, long[] types, int[] places) {
    this.id = id;
    this.bytes = bytes;
    this.encoding = encoding;
    this.types = types;
    this.places = places;
  }

  static Row of(long id, byte[] bytes, Charset encoding) throws UnreadableDatabaseException {
    var types = types(ByteBuffer.wrap(bytes));
    var header = ByteBuffer.wrap(bytes);
    long place = Varint.read(header);
    var places = new int[types.length];
    for (int i = 0; i < types.length; i++) {
      places[i] = (int) place;
      place += length(types[i]);
      if (place > bytes.length) {
        throw new UnreadableDatabaseException("column %d leaves the row".formatted(i));
      }
    }
    return new Row(id, bytes, encoding, types, places);
  }

  /// The types of the columns, as their numbers.
  ///
  /// @param row its beginning is enough
  static long[] types(ByteBuffer row) throws UnreadableDatabaseException {
    long length = Varint.read(row);
    if (length < row.position() || length > row.limit()) {
      throw new UnreadableDatabaseException("a header of %d bytes".formatted(length));
    }
    var types = new long[8];
    int count = 0;
    while (row.position() < length) {
      if (count == COLUMNS) {
        throw new UnreadableDatabaseException("more than %d columns".formatted(COLUMNS));
      }
      types = count == types.length ? Arrays.copyOf(types, count * 2) : types;
      types[count] = Varint.read(row);
      if (types[count] < 0) {
        throw new UnreadableDatabaseException("a column of type %d".formatted(types[count]));
      }
      count++;
    }
    return Arrays.copyOf(types, count);
  }

  private static long length(long type) {
    if (type >= 12) {
      return (type - 12) / 2;
    }
    return type < NUMBER_BYTES.length ? NUMBER_BYTES[(int) type] : type == 7 ? 8 : 0;
  }

  public long id() {
    return id;
  }

  /// Empty where the column holds no blob.
  public Optional<byte[]> blob(int column) {
    return isOfKind(column, ColumnKind.BLOB) ? Optional.of(content(column)) : Optional.empty();
  }

  /// Empty where the column holds no text. Bytes that are none become U+FFFD.
  public Optional<String> text(int column) {
    return isOfKind(column, ColumnKind.TEXT)
        ? Optional.of(new String(content(column), encoding))
        : Optional.empty();
  }

  /// Empty where the column holds no integer.
  public OptionalLong number(int column) {
    if (!isOfKind(column, ColumnKind.NUMBER)) {
      return OptionalLong.empty();
    }
    return switch ((int) types[column]) {
      case 7, 10, 11 -> OptionalLong.empty(); // a fraction; kept for SQLite itself
      case 8 -> OptionalLong.of(0);
      case 9 -> OptionalLong.of(1);
      default -> OptionalLong.of(signed(content(column)));
    };
  }

  private boolean isOfKind(int column, ColumnKind kind) {
    return column < types.length && ColumnKind.of(types[column]) == kind;
  }

  private byte[] content(int column) {
    int from = places[column];
    return Arrays.copyOfRange(bytes, from, from + (int) length(types[column]));
  }

  private static long signed(byte[] bigEndian) {
    long value = bigEndian[0];
    for (int i = 1; i < bigEndian.length; i++) {
      value = (value << 8) | Byte.toUnsignedInt(bigEndian[i]);
    }
    return value;
  }
}
