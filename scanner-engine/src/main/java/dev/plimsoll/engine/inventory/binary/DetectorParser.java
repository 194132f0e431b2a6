package dev.plimsoll.engine.inventory.binary;

import com.google.re2j.Pattern;
import dev.plimsoll.engine.model.ComponentType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads detectors from our own files: paragraphs of lines `key value`, `#` begins a comment line.
///
/// | key | value |
/// |---|---|
/// | `component` | package URL without version |
/// | `files` | names, between blanks |
/// | `script` | the same, for files that are no programs |
/// | `cpe` | `vendor:product`, between blanks |
/// | `version` | expression with one group for a text that says the version; may be repeated |
/// | `before`, `after` | expression for the text before or behind the one of the last `version` |
/// | `needs`, `unless` | a part of any text; may be repeated |
/// | `choice` | word that binds detectors for the same files |
/// | `named` | `yes`: numbers in the file's name begin the version |
/// | `accepts` | which false result it accepts |
///
/// In expressions `{v}` is a version of two to four numbers, `{v3}` one of three, `{pre}` what a
/// pre-release adds.
final class DetectorParser {

  private static final Map<String, String> SHORT =
      Map.of(
          "{v}", "\\d{1,5}(?:\\.\\d{1,5}){1,3}",
          "{v3}", "\\d{1,5}\\.\\d{1,5}\\.\\d{1,5}",
          "{pre}", "(?:[-.~]?(?:alpha|beta|a|b|rc|RC|dev|pre)[-.]?\\d{0,4})?");

  private final Map<String, List<String>> values = new HashMap<>();
  private final List<Versions> versions = new ArrayList<>();

  /// The expressions of one `version` and its neighbours.
  private static final class Versions {
    private final String text;
    private String before = "";
    private String after = "";

    Versions(String text) {
      this.text = text;
    }

    VersionText compiled() {
      return new VersionText(pattern(text), optional(before), optional(after));
    }

    private static Optional<Pattern> optional(String expression) {
      return expression.isEmpty() ? Optional.empty() : Optional.of(pattern(expression));
    }
  }

  private DetectorParser() {}

  /// @throws IllegalArgumentException for a paragraph that is no detector; a test reads all of ours
  static List<Detector> parse(String text) {
    var detectors = new ArrayList<Detector>();
    for (var paragraph : text.strip().split("\n{2,}", -1)) {
      var parser = new DetectorParser();
      paragraph
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .forEach(parser::line);
      if (!parser.values.isEmpty()) {
        detectors.add(parser.detector());
      }
    }
    return detectors;
  }

  private void line(String line) {
    var words = line.split(" +", 2);
    if (words.length < 2) {
      throw new IllegalArgumentException(line);
    }
    switch (words[0]) {
      case "version" -> versions.add(new Versions(words[1]));
      case "before" -> versions.getLast().before = words[1];
      case "after" -> versions.getLast().after = words[1];
      case "component", "files", "script", "cpe", "needs", "unless", "choice", "named", "accepts" ->
          values.computeIfAbsent(words[0], _ -> new ArrayList<>()).add(words[1]);
      default -> throw new IllegalArgumentException(line);
    }
  }

  private static Pattern pattern(String expression) {
    var full = expression;
    for (var part : SHORT.entrySet()) {
      full = full.replace(part.getKey(), part.getValue());
    }
    return Pattern.compile(full);
  }

  private List<String> all(String key) {
    return values.getOrDefault(key, List.of());
  }

  private List<String> words(String key) {
    return all(key).stream().flatMap(line -> Arrays.stream(line.split(" +"))).toList();
  }

  private String only(String key) {
    return all(key).isEmpty() ? "" : all(key).getFirst();
  }

  private Detector detector() {
    var url = only("component").split("[:/]", 3);
    boolean isText = values.containsKey("script");
    if (url.length < 3 || versions.isEmpty() || values.containsKey("files") == isText) {
      throw new IllegalArgumentException("no detector: " + values);
    }
    var type =
        Arrays.stream(ComponentType.values())
            .filter(one -> one.word().equals(url[1]))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(url[1]));
    return new Detector(
        type,
        url[2],
        words("cpe"),
        words(isText ? "script" : "files"),
        isText,
        only("choice"),
        versions.stream().map(Versions::compiled).toList(),
        all("needs"),
        all("unless"),
        only("named").equals("yes"),
        only("accepts"));
  }
}
