package dev.plimsoll.engine.inventory.java;

import dev.plimsoll.engine.format.ResourceTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Projects that publish archives without files of Maven in them, by artifact *and* folder of
/// classes: `java-groups.tsv`, which says what its cells mean.
final class PublishedGroups {

  private static final String RESOURCE = "inventory/java-groups.tsv";
  private static final String NOTHING = "-";
  private static final int CELLS = 5;
  private static final Pattern NUMBER = Pattern.compile("^(\\d{1,9})");

  /// By first letter of the artifact; exact names before patterns.
  private static final Map<Character, List<Row>> ROWS = load();

  private PublishedGroups() {}

  /// @param from least first number of a version
  /// @param to greatest one
  private record Row(
      String pattern, String folder, int from, int to, String group, String artifact) {

    static Row of(String line) {
      var cells = line.split("\t", -1);
      if (cells.length != CELLS) {
        throw new IllegalStateException(RESOURCE + ": five cells expected: " + line);
      }
      var numbers = cells[2].equals(NOTHING) ? new String[] {"", ""} : cells[2].split("-", -1);
      return new Row(
          cells[0],
          cells[1],
          numbers[0].isEmpty() ? 0 : Integer.parseInt(numbers[0]),
          numbers[1].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(numbers[1]),
          cells[3],
          cells[4].equals(NOTHING) ? "" : cells[4]);
    }

    boolean isPattern() {
      return pattern.endsWith("*");
    }

    boolean fits(String named, int number, ClassTree classes) {
      boolean isNamed =
          isPattern()
              ? named.startsWith(pattern.substring(0, pattern.length() - 1))
              : named.equals(pattern);
      return isNamed && from <= number && number <= to && classes.has(folder);
    }
  }

  /// `group:artifact`; empty where the list does not know the archive.
  static Optional<String> name(String artifact, String version, ClassTree classes) {
    var number = NUMBER.matcher(version);
    int first = number.find() ? Integer.parseInt(number.group(1)) : 0;
    if (artifact.isEmpty()) {
      return Optional.empty();
    }
    return ROWS.getOrDefault(artifact.charAt(0), List.of()).stream()
        .filter(row -> row.fits(artifact, first, classes))
        .map(row -> row.group() + ":" + (row.artifact().isEmpty() ? artifact : row.artifact()))
        .findFirst();
  }

  private static Map<Character, List<Row>> load() {
    var rows = new HashMap<Character, List<Row>>();
    ResourceTable.lines(RESOURCE).stream()
        .map(Row::of)
        .sorted(Comparator.comparing(Row::isPattern))
        .forEach(
            row -> rows.computeIfAbsent(row.pattern().charAt(0), _ -> new ArrayList<>()).add(row));
    return rows;
  }
}
