package dev.plimsoll.engine.match;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// A table of this package's resources: columns by tab, `#` for remarks, the first column is the
/// key.
final class MatchTable {

  private MatchTable() {}

  static Map<String, List<String>> read(String file) {
    return text("/plimsoll/engine/match/" + file)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> List.of(line.split("\t")))
        .collect(toUnmodifiableMap(row -> row.getFirst(), row -> row.subList(1, row.size())));
  }

  static String text(String resource) {
    try (var in = MatchTable.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
