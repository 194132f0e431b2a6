package dev.plimsoll.cli;

import java.util.ArrayList;
import java.util.List;

/// Columns side by side, two blanks between them. The last one is cut at the right edge.
final class TextTable {

  private static final String GAP = "  ";
  private static final int LEAST = 20;

  private final List<List<Cell>> rows = new ArrayList<>();

  /// @param colour number of an SGR sequence (ECMA-48, 8.3.117) or empty
  record Cell(String text, String colour) {
    static Cell of(String text) {
      return new Cell(TerminalText.plain(text), "");
    }
  }

  TextTable header(String... words) {
    var row = new ArrayList<Cell>();
    for (var word : words) {
      row.add(new Cell(word, "1"));
    }
    rows.add(row);
    return this;
  }

  /// As many cells as the header has.
  void row(List<Cell> cells) {
    rows.add(List.copyOf(cells));
  }

  /// @param columns of the terminal
  List<String> lines(int columns, boolean isColoured) {
    var widths = widths();
    int before = widths.subList(0, widths.size() - 1).stream().mapToInt(w -> w + 2).sum();
    int rest = Math.max(LEAST, columns - before);
    return rows.stream().map(row -> line(row, widths, rest, isColoured)).toList();
  }

  private List<Integer> widths() {
    var widths = new ArrayList<Integer>();
    for (int i = 0; i < rows.getFirst().size(); i++) {
      int column = i;
      widths.add(
          rows.stream()
              .mapToInt(row -> TerminalText.width(row.get(column).text()))
              .max()
              .orElse(0));
    }
    return widths;
  }

  private static String line(List<Cell> row, List<Integer> widths, int rest, boolean isColoured) {
    var line = new StringBuilder();
    int padding = 0;
    for (int i = 0; i < row.size(); i++) {
      var cell = row.get(i);
      boolean isLast = i == row.size() - 1;
      var text = isLast ? TerminalText.cut(cell.text(), rest) : cell.text();
      if (!text.isEmpty()) {
        line.repeat(' ', padding);
        padding = 0;
        line.append(
            isColoured && !cell.colour().isEmpty()
                ? "\u001b[" + cell.colour() + "m" + text + "\u001b[0m"
                : text);
      }
      padding += widths.get(i) - TerminalText.width(text) + GAP.length();
    }
    return line.toString();
  }
}
