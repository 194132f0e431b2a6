package dev.plimsoll.engine.distribution;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// Rows of a table among the resources: columns apart by tabs, `#` for comments.
final class Table {

  private Table() {}

  /// @param columns of each row; the last ones may be empty
  static List<List<String>> rows(String name, int columns) {
    var resource = "/plimsoll/engine/distribution/" + name;
    try (var in = Table.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> row(line, columns))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> row(String line, int columns) {
    var row = List.of(line.split("\t", -1));
    if (row.size() != columns) {
      throw new IllegalStateException("not %d columns: %s".formatted(columns, line));
    }
    return row;
  }
}
