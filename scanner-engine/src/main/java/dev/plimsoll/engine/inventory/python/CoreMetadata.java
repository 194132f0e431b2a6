package dev.plimsoll.engine.inventory.python;

import dev.plimsoll.engine.inventory.FieldReader;
import dev.plimsoll.engine.inventory.FieldReader.Paragraph;
import dev.plimsoll.engine.inventory.LineReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The headers of `METADATA` and `PKG-INFO` (Python packaging, "Core metadata"), up to the first
/// empty line; what follows is the description and may look the same.
///
/// Where reality differs: a summary of several lines may hold an empty one, and what stands behind
/// it is lost; tools of the language lose it too.
record CoreMetadata(Paragraph headers) {

  /// Bytes of one line; the longest are licence texts written on one.
  private static final int LINE = 1 << 16;

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
    var fields = new FieldReader(new LineReader(text, LINE), WANTED);
    return new CoreMetadata(fields.next().orElse(new Paragraph(1, Map.of())));
  }

  List<String> all(String name) {
    return headers.all(name);
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
