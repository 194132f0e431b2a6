package dev.plimsoll.engine.distribution;

import dev.plimsoll.engine.format.ResourceTable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A family of distributions, one row of `families.tsv`.
///
/// @param word stable, used by advisories and documents
/// @param ids of os-release that belong to it, the usual one first
/// @param titles beginnings of the line in the older files, lower case
record Family(String word, List<String> ids, List<String> titles, ReleaseForm form) {

  private static final List<Family> ALL =
      ResourceTable.rows("distribution/families.tsv", 4).stream().map(Family::of).toList();

  /// How its advisories write a release.
  enum ReleaseForm {
    /// As the version is: `22.04`.
    WHOLE,
    /// The first number: `9` of `9.2`.
    MAJOR,
    /// The first two: `3.19` of `3.19.1`.
    MINOR,
    /// Rolling: there is one.
    NONE;

    private static final Pattern NUMBERS = Pattern.compile("^([0-9]+)(?:\\.([0-9]+))?");

    String of(String version) {
      var numbers = NUMBERS.matcher(version);
      return switch (this) {
        case WHOLE -> version;
        case NONE -> "";
        case MAJOR -> numbers.find() ? numbers.group(1) : version;
        case MINOR -> numbers.find() ? numbers.group() : version;
      };
    }
  }

  private static Family of(List<String> row) {
    return new Family(
        row.get(0),
        words(row.get(1)),
        words(row.get(2)),
        ReleaseForm.valueOf(row.get(3).toUpperCase(Locale.ROOT)));
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split(",", -1))
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .toList();
  }

  static Optional<Family> ofId(String id) {
    return ALL.stream().filter(family -> family.ids.contains(id)).findFirst();
  }

  /// By the longest title with which the line begins.
  static Optional<Family> ofLine(String line) {
    var lower = line.toLowerCase(Locale.ROOT);
    return ALL.stream()
        .filter(family -> family.titleLength(lower) > 0)
        .max(Comparator.comparingInt(family -> family.titleLength(lower)));
  }

  static Optional<Family> named(String word) {
    return ALL.stream().filter(family -> family.word.equals(word)).findFirst();
  }

  static List<Family> all() {
    return ALL;
  }

  private int titleLength(String line) {
    return titles.stream().filter(line::startsWith).mapToInt(String::length).max().orElse(0);
  }
}
