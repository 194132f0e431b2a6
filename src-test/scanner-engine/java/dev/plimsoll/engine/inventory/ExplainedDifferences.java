package dev.plimsoll.engine.inventory;

import dev.plimsoll.engine.Capability;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The differences to other scanners that are known and explained: image, side, type, name and
/// version as patterns with `*`, reason; separated by tabs.
final class ExplainedDifferences {

  private static final String FILE = "src-test/fixtures/peers/differences.tsv";

  private final List<Row> rows = new ArrayList<>();
  private final Set<Row> used = new HashSet<>();

  private record Row(int line, String image, String side, List<Pattern> patterns, String reason) {

    boolean covers(String ofImage, String ofSide, ListedPackage listed) {
      return (image.equals(ofImage) || image.equals("*"))
          && side.equals(ofSide)
          && patterns.get(0).matcher(listed.type()).matches()
          && patterns.get(1).matcher(listed.name()).matches()
          && patterns.get(2).matcher(listed.version()).matches();
    }
  }

  static ExplainedDifferences read() throws IOException {
    var differences = new ExplainedDifferences();
    int number = 0;
    for (var line : Files.readAllLines(Capability.checkout().resolve(FILE))) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        differences.rows.add(row(number, List.of(line.split("\t", -1))));
      }
    }
    return differences;
  }

  private static Row row(int number, List<String> cells) {
    if (cells.size() != 6 || cells.get(5).isBlank()) {
      throw new AssertionError("%s:%d: six cells expected: %s".formatted(FILE, number, cells));
    }
    var patterns = cells.subList(2, 5).stream().map(ExplainedDifferences::pattern).toList();
    return new Row(number, cells.get(0), cells.get(1), patterns, cells.get(5));
  }

  private static Pattern pattern(String cell) {
    var expression = new StringBuilder();
    for (var part : cell.split("(?<=\\*)|(?=\\*)", -1)) {
      expression.append(part.equals("*") ? ".*" : Pattern.quote(part));
    }
    return Pattern.compile(expression.toString());
  }

  boolean explains(String image, String side, ListedPackage listed) {
    var row = rows.stream().filter(it -> it.covers(image, side, listed)).findFirst();
    row.ifPresent(used::add);
    return row.isPresent();
  }

  /// Rows for an image, or for all of them, that explained nothing since this was read.
  List<String> unused() {
    return rows.stream()
        .filter(row -> !used.contains(row))
        .map(row -> "%s:%d explains nothing".formatted(FILE, row.line()))
        .toList();
  }
}
