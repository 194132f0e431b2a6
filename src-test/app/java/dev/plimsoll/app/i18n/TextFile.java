package dev.plimsoll.app.i18n;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The sources of this module as the localisation tests read them: text files line by line, and the
/// string literals of the main sources.
final class TextFile {

  private static final Path ROOT = Path.of(System.getProperty("plimsoll.root"));
  private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]*)+)\"");
  private static final Pattern CODE = Pattern.compile("\"([A-Z]{3}-0[0-9]{2})\"");

  private TextFile() {}

  /// Keys in the order of the file.
  static List<String> keysInOrder(String area, Language language) {
    return lines(file(area, language)).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.substring(0, line.indexOf('=')).strip())
        .toList();
  }

  /// All texts of a language.
  static Map<String, String> all(Language language) {
    var texts = Texts.of(language);
    var all = new TreeMap<String, String>();
    texts.keys().forEach(key -> all.put(key, texts.message(key).orElseThrow().text()));
    return all;
  }

  /// String literals of the main sources that could be keys: `findings.empty.title`, and beginnings
  /// of keys, which end with a dot.
  static Set<String> literals() {
    return found(LITERAL, "app/src/main/java");
  }

  /// Codes of errors and gaps, of the engine too: `IMG-012`.
  static Set<String> codes() {
    var codes = found(CODE, "app/src/main/java");
    codes.addAll(found(CODE, "scanner-engine/src/main/java"));
    return codes;
  }

  private static Set<String> found(Pattern pattern, String folder) {
    var found = new TreeSet<String>();
    for (var file : files(ROOT.resolve(folder))) {
      var matcher = pattern.matcher(String.join("\n", lines(file)));
      while (matcher.find()) {
        found.add(matcher.group(1));
      }
    }
    return found;
  }

  /// Rows of `terminology.csv` without its header; no field holds a comma or a quote.
  static List<String[]> terminology() {
    var rows = new ArrayList<String[]>();
    lines(ROOT.resolve("assets/terminology.csv")).stream()
        .skip(1)
        .map(line -> line.replaceAll("\"([^\"]*)\"", "$1"))
        .forEach(line -> rows.add(line.split(",(?! )", -1)));
    return rows;
  }

  private static Path file(String area, Language language) {
    return ROOT.resolve("assets/app/i18n/" + area + "_" + language.tag() + ".properties");
  }

  private static List<Path> files(Path folder) {
    try (var walk = Files.walk(folder)) {
      return walk.filter(file -> file.toString().endsWith(".java")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
