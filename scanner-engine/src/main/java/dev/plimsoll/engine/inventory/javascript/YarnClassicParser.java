package dev.plimsoll.engine.inventory.javascript;

import dev.plimsoll.engine.inventory.LineReader;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads `yarn.lock` of Yarn 1: blocks with the patterns that one version satisfies, then `key
/// value` lines, two blanks deep, and needs, four deep. It is not YAML, though it looks so.
///
/// A package may be locked under another name (`x@npm:y@1`, or a fork that a `resolutions` entry
/// put there): the address from which it came knows its own.
final class YarnClassicParser {

  /// Bytes of a line; patterns of one package in a large repository take some 10 KB.
  private static final int LINE_LIMIT = 1 << 20;

  /// `https://registry/@scope/name/-/name-1.0.0.tgz`, some registries encode the slash.
  private static final Pattern IN_ADDRESS =
      Pattern.compile("/((?:@[^/]+/)?[^/]+)/-/[^/]+\\.tgz", Pattern.CASE_INSENSITIVE);

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|[^\\s,\"]+");

  private static final Pattern ENCODED_SLASH = Pattern.compile("%2f", Pattern.CASE_INSENSITIVE);

  private final LineReader lines;
  private final Records records;
  private final LockGraph graph = new LockGraph();
  private final Map<String, String> idByPattern = new HashMap<>();
  private final List<Need> needs = new ArrayList<>();
  private Block block = Block.NONE;

  private record Need(String id, String pattern) {}

  /// @param id the first pattern; empty before the first block
  private record Block(String id, int line, Map<String, String> fields) {
    static final Block NONE = new Block("", 0, new HashMap<>());
  }

  private YarnClassicParser(InputStream text, Records records) {
    lines = new LineReader(text, LINE_LIMIT);
    this.records = records;
  }

  static void read(InputStream text, Records records) throws IOException {
    new YarnClassicParser(text, records).read();
  }

  private void read() throws IOException {
    for (var line = lines.next(); line != null; line = lines.next()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        take(line);
      }
    }
    end();
    needs.forEach(need ->
        Optional.ofNullable(idByPattern.get(need.pattern()))
            .ifPresent(other -> graph.needs(need.id(), other)));
    graph.addTo(records);
  }

  private void take(String line) {
    var words = words(line.endsWith(":") ? line.substring(0, line.length() - 1) : line);
    int depth = line.length() - line.stripLeading().length();
    if (depth == 0) {
      end();
      begin(line, words);
    } else if (depth == 2 && words.size() == 2) {
      block.fields().put(words.getFirst(), words.get(1));
    } else if (depth >= 4 && words.size() == 2) {
      needs.add(new Need(block.id(), words.getFirst() + "@" + words.get(1)));
    } else if (!line.endsWith(":")) {
      complain(line);
    }
  }

  private void begin(String line, List<String> patterns) {
    if (patterns.isEmpty() || !line.endsWith(":") || lines.isCut()) {
      complain(line);
      return;
    }
    block = new Block(patterns.getFirst(), lines.number(), new HashMap<>());
    patterns.forEach(pattern -> idByPattern.put(pattern, block.id()));
  }

  private void complain(String line) {
    records.broken(lines.number(), "\"%s\" is no entry".formatted(Records.abbreviated(line)));
  }

  private void end() {
    if (!block.id().isEmpty()) {
      var name = name(block.id(), block.fields().getOrDefault("resolved", ""));
      var version = block.fields().getOrDefault("version", "");
      graph.add(
          block.id(), PackageRecord.declared(ComponentType.NPM, name, version).line(block.line()));
    }
    block = Block.NONE;
  }

  private static String name(String pattern, String address) {
    var found = IN_ADDRESS.matcher(ENCODED_SLASH.matcher(address).replaceAll("/"));
    if (found.find()) {
      return found.group(1).replace("%40", "@");
    }
    int at = pattern.indexOf('@', 1);
    var name = at < 0 ? pattern : pattern.substring(0, at);
    return NpmAlias.of(at < 0 ? "" : pattern.substring(at + 1)).map(NpmAlias::name).orElse(name);
  }

  private static List<String> words(String line) {
    return WORD.matcher(line)
        .results()
        .map(word -> word.group(1) == null ? word.group() : word.group(1))
        .toList();
  }
}
