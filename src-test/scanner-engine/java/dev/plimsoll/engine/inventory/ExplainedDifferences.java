package dev.plimsoll.engine.inventory;

import dev.plimsoll.engine.Capability;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The differences to other scanners that are known and explained: image, side, type, name and
/// version as patterns (`*` is any text, `|` separates alternatives), reason; separated by tabs.
public final class ExplainedDifferences {

  /// The images of which other scanners' answers are known.
  public static final List<String> IMAGES =
      List.of(
          "alpine-synthetic",
          "alpine310",
          "debian-java",
          "debian11-node",
          "debian12-web",
          "distroless-like",
          "go-rust-scratch",
          "many-layers",
          "php-ruby",
          "rpm-bdb",
          "rpm-ndb",
          "rpm-sqlite");

  private final String file;
  private final List<Row> rows = new ArrayList<>();
  private final Set<Row> used = new HashSet<>();

  private record Row(int line, List<Pattern> patterns) {

    boolean covers(String image, String side, ListedPackage listed) {
      var cells = List.of(image, side, listed.type(), listed.name(), listed.version());
      return IntStream.range(0, cells.size())
          .allMatch(i -> patterns.get(i).matcher(cells.get(i)).matches());
    }
  }

  private ExplainedDifferences(String file) {
    this.file = file;
  }

  /// @param file in the folder of fixtures: `peers/differences.tsv`
  public static ExplainedDifferences read(String file) throws IOException {
    var differences = new ExplainedDifferences("src-test/fixtures/" + file);
    int number = 0;
    for (var line : Files.readAllLines(Capability.checkout().resolve(differences.file))) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        differences.rows.add(differences.row(number, List.of(line.split("\t", -1))));
      }
    }
    return differences;
  }

  private Row row(int number, List<String> cells) {
    if (cells.size() != 6 || cells.get(5).isBlank()) {
      throw new AssertionError("%s:%d: six cells expected: %s".formatted(file, number, cells));
    }
    return new Row(
        number, cells.subList(0, 5).stream().map(ExplainedDifferences::pattern).toList());
  }

  private static Pattern pattern(String cell) {
    var expression = new StringBuilder();
    for (var part : cell.split("(?<=[*|])|(?=[*|])", -1)) {
      expression.append(part.equals("*") ? ".*" : part.equals("|") ? "|" : Pattern.quote(part));
    }
    return Pattern.compile(expression.toString());
  }

  /// Those that no row explains, as rows without a reason.
  public List<String> unexplained(String image, String side, Set<ListedPackage> only) {
    return only.stream()
        .filter(listed -> !explains(image, side, listed))
        .map(listed ->
            String.join("\t", image, side, listed.type(), listed.name(), listed.version()))
        .toList();
  }

  private boolean explains(String image, String side, ListedPackage listed) {
    var row = rows.stream().filter(it -> it.covers(image, side, listed)).findFirst();
    row.ifPresent(used::add);
    return row.isPresent();
  }

  /// Rows for an image, or for all of them, that explained nothing since this was read.
  public List<String> unused() {
    return rows.stream()
        .filter(row -> !used.contains(row))
        .map(row -> "%s:%d explains nothing".formatted(file, row.line()))
        .toList();
  }
}
