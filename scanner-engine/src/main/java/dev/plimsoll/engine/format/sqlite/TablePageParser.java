package dev.plimsoll.engine.format.sqlite;

import dev.plimsoll.engine.format.sqlite.TablePage.Cell;
import dev.plimsoll.engine.format.sqlite.TablePage.Interior;
import dev.plimsoll.engine.format.sqlite.TablePage.Leaf;
import java.nio.ByteBuffer;
import java.util.ArrayList;

/// Reads the header, the cell pointers and the cells of one page.
final class TablePageParser {

  private static final int INTERIOR_TABLE = 5;
  private static final int LEAF_TABLE = 13;

  private final long number;
  private final ByteBuffer page;

  TablePageParser(long number, ByteBuffer page) {
    this.number = number;
    this.page = page;
  }

  TablePage parse() throws UnreadableDatabaseException {
    int start = number == 1 ? FileHeader.BYTES : 0;
    int type = page.get(start);
    int cells = Short.toUnsignedInt(page.getShort(start + 3));
    int pointers = start + (type == INTERIOR_TABLE ? 12 : 8);
    if (pointers + 2 * cells > page.capacity()) {
      throw broken("%d cells".formatted(cells));
    }
    return switch (type) {
      case INTERIOR_TABLE -> interior(start, pointers, cells);
      case LEAF_TABLE -> leaf(pointers, cells);
      default -> throw broken("type %d, not that of a table".formatted(type));
    };
  }

  private Interior interior(int start, int pointers, int cells) throws UnreadableDatabaseException {
    var children = new ArrayList<Long>(cells + 1);
    for (int i = 0; i < cells; i++) {
      children.add(Integer.toUnsignedLong(page.getInt(place(pointers, i, 4))));
    }
    children.add(Integer.toUnsignedLong(page.getInt(start + 8)));
    return new Interior(number, children);
  }

  private Leaf leaf(int pointers, int count) throws UnreadableDatabaseException {
    var cells = new ArrayList<Cell>(count);
    int total = 0;
    for (int i = 0; i < count; i++) {
      var cell = cell(place(pointers, i, 2));
      total += cell.local().remaining();
      if (total > page.capacity()) {
        throw broken("cells lie over each other");
      }
      cells.add(cell);
    }
    return new Leaf(number, cells);
  }

  private int place(int pointers, int cell, int least) throws UnreadableDatabaseException {
    int place = Short.toUnsignedInt(page.getShort(pointers + 2 * cell));
    if (place + least > page.capacity()) {
      throw broken("cell %d lies outside".formatted(cell));
    }
    return place;
  }

  private Cell cell(int place) throws UnreadableDatabaseException {
    var at = page.duplicate().position(place);
    long length = Varint.read(at);
    long rowId = Varint.read(at);
    if (length < 0) {
      throw broken("row %d has a length of %d".formatted(rowId, length));
    }
    int local = localBytes(length, page.capacity());
    boolean isWhole = local == length;
    if (at.remaining() < local + (isWhole ? 0 : 4)) {
      throw broken("row %d leaves the page".formatted(rowId));
    }
    long overflow = isWhole ? 0 : Integer.toUnsignedLong(at.getInt(at.position() + local));
    return new Cell(rowId, length, at.slice(at.position(), local), overflow);
  }

  /// How much of a row stays in its leaf page (file format, 1.6, "surplus").
  private static int localBytes(long length, int usable) {
    int most = usable - 35;
    if (length <= most) {
      return (int) length;
    }
    int least = (usable - 12) * 32 / 255 - 23;
    int wanted = least + (int) ((length - least) % (usable - 4));
    return wanted <= most ? wanted : least;
  }

  private UnreadableDatabaseException broken(String reason) {
    return new UnreadableDatabaseException("page %d: %s".formatted(number, reason));
  }
}
