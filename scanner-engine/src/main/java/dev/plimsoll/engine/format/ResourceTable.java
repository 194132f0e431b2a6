package dev.plimsoll.engine.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// Tables that stand beside the code (`assets/engine`): one row a line, columns apart by tabs, `#`
/// for comments.
public final class ResourceTable {

  private static final String FOLDER = "/plimsoll/engine/";

  private ResourceTable() {}

  /// The lines without comments and blank ones.
  ///
  /// @param path below the engine's resources: `match/releases.tsv`
  public static List<String> lines(String path) {
    try (var in = ResourceTable.class.getResourceAsStream(FOLDER + path)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + FOLDER + path);
      }
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /// The cells of each row; those at the end may be empty.
  public static List<List<String>> rows(String path) {
    return lines(path).stream().map(line -> List.of(line.split("\t", -1))).toList();
  }

  /// @param columns of each row
  /// @throws IllegalStateException where a row has more or fewer
  public static List<List<String>> rows(String path, int columns) {
    var rows = rows(path);
    for (var row : rows) {
      if (row.size() != columns) {
        throw new IllegalStateException(
            "%s: not %d columns: %s".formatted(path, columns, String.join("\t", row)));
      }
    }
    return rows;
  }
}
