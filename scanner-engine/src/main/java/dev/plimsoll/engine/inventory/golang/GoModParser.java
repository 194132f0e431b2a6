package dev.plimsoll.engine.inventory.golang;

import dev.plimsoll.engine.inventory.LineReader;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads `go.mod` (Go Modules Reference, *go.mod files*): directives of one line, or of one block
/// in parentheses.
final class GoModParser {

  /// Words between blanks; a word with blanks stands in quotes or backquotes.
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|`([^`]*)`|([^\\s\"`]+)");

  private final LineReader lines;
  private final Records records;
  private final List<Required> required = new ArrayList<>();
  private final Map<String, GoModule> replacements = new HashMap<>();
  private final Set<GoModule> excluded = new HashSet<>();

  GoModParser(LineReader lines, Records records) {
    this.lines = lines;
    this.records = records;
  }

  private record Required(GoModule module, int line) {}

  void parse() throws IOException {
    var block = "";
    for (var line = lines.next(); line != null; line = lines.next()) {
      var words = words(line);
      if (words.isEmpty()) {
        continue;
      }
      if (words.getFirst().equals(")")) {
        block = "";
      } else if (words.getLast().equals("(")) {
        block = words.getFirst();
      } else if (block.isEmpty()) {
        directive(words.getFirst(), words.subList(1, words.size()));
      } else {
        directive(block, words);
      }
    }
    required.forEach(this::add);
  }

  private static List<String> words(String line) {
    int comment = line.indexOf("//");
    var text = comment < 0 ? line : line.substring(0, comment);
    return WORD.matcher(text.replace("(", " ( ").replace(")", " ) "))
        .results()
        .map(word ->
            word.group(1) != null
                ? word.group(1)
                : word.group(2) != null ? word.group(2) : word.group(3))
        .toList();
  }

  private void directive(String verb, List<String> words) {
    switch (verb) {
      case "require" -> {
        if (words.size() < 2) {
          records.broken(
              lines.number(),
              "\"%s\" has no version".formatted(Records.abbreviated(String.join(" ", words))));
        } else {
          required.add(new Required(new GoModule(words.get(0), words.get(1)), lines.number()));
        }
      }
      case "exclude" -> {
        if (words.size() > 1) {
          excluded.add(new GoModule(words.get(0), words.get(1)));
        }
      }
      case "replace" -> replace(words);
      default -> {}
    }
  }

  /// `old [version] => new [version]`; without a version the new one is a folder.
  private void replace(List<String> words) {
    int arrow = words.indexOf("=>");
    if (arrow < 1 || arrow + 1 >= words.size()) {
      return;
    }
    var old = arrow == 1 ? words.getFirst() : words.get(0) + "@" + words.get(1);
    var version = arrow + 2 < words.size() ? words.get(arrow + 2) : "";
    replacements.put(old, new GoModule(words.get(arrow + 1), version));
  }

  private void add(Required one) {
    var module = one.module();
    if (excluded.contains(module)) {
      return;
    }
    var replacement =
        replacements.getOrDefault(
            module.path() + "@" + module.version(),
            replacements.getOrDefault(module.path(), module));
    if (replacement.version().isEmpty()) {
      records.broken(
          one.line(),
          "\"%s\" is replaced by the folder \"%s\" and has no version"
              .formatted(
                  Records.abbreviated(module.path()), Records.abbreviated(replacement.path())));
    } else {
      records.add(
          PackageRecord.declared(ComponentType.GOLANG, replacement.path(), replacement.version())
              .line(one.line()));
    }
  }
}
