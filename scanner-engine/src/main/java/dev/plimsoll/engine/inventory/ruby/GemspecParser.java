package dev.plimsoll.engine.inventory.ruby;

import dev.plimsoll.engine.inventory.LineReader;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageDraft;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads a `.gemspec` (Gem::Specification): Ruby code, of which RubyGems writes one statement a
/// line when it installs a gem (Gem::Specification#to_ruby). Constants are read, nothing is run.
///
/// Name, version and platform stand in the comment `# stub:` too, which RubyGems itself trusts
/// (Gem::StubSpecification); specifications of old or hand-made gems lack it, and where their
/// version is an expression the file's name has it.
final class GemspecParser {

  /// Bytes of a line; a list of all files of a large gem takes some 200 KB.
  static final int LINE_LIMIT = 4 << 20;

  /// Lines of one statement: lists that were written by hand.
  private static final int STATEMENT_LINES = 1000;

  private static final Pattern STUB = Pattern.compile("# stub: (\\S+) (\\S+) (\\S+) .*");

  private static final Pattern STATEMENT =
      Pattern.compile("\\s*\\w+\\.(\\w+)(?:\\s*=(?![=~])|\\(|\\s++(?!=))(.*)", Pattern.DOTALL);

  private static final Set<String> LISTS = Set.of("licenses", "license", "authors", "author");
  private static final Set<String> NEEDS = Set.of("add_runtime_dependency", "add_dependency");

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*");
  private static final Pattern VERSION = Pattern.compile("[0-9]+(?:\\.[0-9A-Za-z]+)*");

  /// Begins a part of a text that Ruby would evaluate.
  private static final String EVALUATED = "#{";

  /// `specifications/name-1.0.gemspec` describes `gems/name-1.0`. Of the interpreter's own gems, in
  /// `default/`, and of Debian's the files lie elsewhere.
  private static final Pattern IN_A_GEM_HOME =
      Pattern.compile("(?!.*/rubygems-integration/)(?:(.*)/)?specifications/([^/]+)\\.gemspec");

  private final String path;
  private final Map<String, List<String>> values = new HashMap<>();
  private final List<String> needs = new ArrayList<>();

  GemspecParser(String path) {
    this.path = path;
  }

  /// A draft without name or version where neither the text nor the file's name tells it.
  PackageDraft parse(LineReader lines) throws IOException {
    for (var line = lines.next(); line != null; line = lines.next()) {
      var stub = STUB.matcher(line);
      if (stub.matches()) {
        values.putIfAbsent("stub", List.of(stub.group(1), stub.group(2), stub.group(3)));
      } else if (!line.stripLeading().startsWith("#")) {
        take(line, lines);
      }
    }
    return draft();
  }

  private void take(String line, LineReader lines) throws IOException {
    var statement = STATEMENT.matcher(line);
    if (!statement.matches()) {
      return;
    }
    var word = statement.group(1);
    if (NEEDS.contains(word)) {
      RubyText.constants(statement.group(2)).stream().limit(1).forEach(needs::add);
    } else if (LISTS.contains(word) || word.equals("files")) {
      values.put(word, RubyText.constants(whole(statement.group(2), lines)));
    } else if (word.equals("name") || word.equals("version") || word.equals("platform")) {
      values.putIfAbsent(word, RubyText.constants(statement.group(2)));
    }
  }

  /// With the lines that follow until a list that begins here is closed.
  private static String whole(String start, LineReader lines) throws IOException {
    var text = new StringBuilder(start);
    boolean isOpen = start.stripLeading().startsWith("[") && start.indexOf(']') < 0;
    for (int i = 0; isOpen && i < STATEMENT_LINES && text.length() < LINE_LIMIT; i++) {
      var line = lines.next();
      isOpen = line != null && line.indexOf(']') < 0;
      text.append(line == null ? "" : line);
    }
    return text.toString();
  }

  private PackageDraft draft() {
    var gem = gem();
    var authors = values("authors").isEmpty() ? values("author") : values("authors");
    var draft =
        PackageRecord.installed(ComponentType.GEM, gem.name(), gem.version())
            .qualifier("platform", gem.platform())
            .licences(values("licenses"))
            .licences(values("license"))
            .supplier(String.join(", ", authors))
            .files(files());
    needs.forEach(draft::dependsOn);
    return draft;
  }

  private GemName gem() {
    var stub = values("stub");
    if (stub.size() == 3) {
      return GemName.of(stub.getFirst(), stub.get(1), stub.get(2));
    }
    if (values.isEmpty()) {
      return new GemName("", "", ""); // an empty or cut file: its name alone says too little
    }
    var file = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.gemspec$", "");
    var named = GemName.ofFile(file).orElse(new GemName("", "", ""));
    return GemName.of(
        constant("name", NAME).orElse(named.name()),
        constant("version", VERSION).orElse(named.version()),
        constant("platform", NAME).orElse(named.platform()));
  }

  private Optional<String> constant(String word, Pattern form) {
    return values(word).stream().limit(1).filter(form.asMatchPredicate()).findFirst();
  }

  private List<String> values(String word) {
    return values.getOrDefault(word, List.of()).stream()
        .filter(text -> !text.contains(EVALUATED))
        .toList();
  }

  /// From the image's root.
  private List<String> files() {
    var home = IN_A_GEM_HOME.matcher(path);
    if (!home.matches()) {
      return List.of();
    }
    var above = home.group(1) == null ? "" : home.group(1) + "/";
    return values("files").stream()
        .map(file -> "%sgems/%s/%s".formatted(above, home.group(2), file))
        .toList();
  }
}
