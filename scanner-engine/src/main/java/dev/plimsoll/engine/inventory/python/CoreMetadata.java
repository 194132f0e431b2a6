package dev.plimsoll.engine.inventory.python;

import dev.plimsoll.engine.inventory.LineReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The headers of `METADATA` and `PKG-INFO` (Python packaging, "Core metadata"): `Name: value`
/// lines as in mail, continued by lines that begin with a blank, up to the first empty line; what
/// follows is the description and may look the same.
///
/// Where reality differs: a summary of several lines may hold an empty one, and what stands behind
/// it is lost; tools of the language lose it too.
///
/// @param values by lower-case name, in file order; only those that are asked for
record CoreMetadata(Map<String, List<String>> values) {

  /// Bytes of one line; the longest are licence texts written on one.
  static final int LINE = 1 << 16;

  /// Values of one header. The largest projects have some 500 `Requires-Dist`.
  private static final int VALUES = 10_000;

  /// Characters of a value over all its lines.
  private static final int VALUE = 1 << 17;

  private static final Set<String> WANTED =
      Set.of(
          "name",
          "version",
          "license",
          "license-expression",
          "classifier",
          "author",
          "author-email",
          "maintainer",
          "maintainer-email",
          "requires-dist",
          "requires");

  static CoreMetadata read(InputStream text) throws IOException {
    var lines = new LineReader(text, LINE);
    var values = new HashMap<String, List<StringBuilder>>();
    var open = new StringBuilder();
    for (var line = lines.next(); line != null && !line.isEmpty(); line = lines.next()) {
      int colon = line.indexOf(':');
      if (line.startsWith(" ") || line.startsWith("\t")) {
        append(open, "\n" + line.strip());
      } else if (colon > 0) {
        open = new StringBuilder();
        append(open, line.substring(colon + 1).strip());
        var name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        if (WANTED.contains(name)) {
          keep(values, name, open);
        }
      }
    }
    var kept = new HashMap<String, List<String>>();
    values.forEach(
        (name, all) -> kept.put(name, all.stream().map(StringBuilder::toString).toList()));
    return new CoreMetadata(kept);
  }

  private static void keep(
      Map<String, List<StringBuilder>> values, String name, StringBuilder value) {
    var all = values.computeIfAbsent(name, _ -> new ArrayList<>());
    if (all.size() < VALUES) {
      all.add(value);
    }
  }

  private static void append(StringBuilder value, String text) {
    value.append(text, 0, Math.min(text.length(), VALUE - value.length()));
  }

  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /// The first value that says something; empty where there is none. `UNKNOWN` is what old
  /// setuptools write for nothing.
  String first(String... names) {
    for (var name : names) {
      for (var value : all(name)) {
        if (!value.isBlank() && !value.equals("UNKNOWN")) {
          return value;
        }
      }
    }
    return "";
  }
}
