package dev.plimsoll.engine.inventory.conan;

import dev.plimsoll.engine.inventory.LineReader;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.EvidenceKind;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/// `conanfile.txt` and `conaninfo.txt`: sections `[requires]` with a reference a line; `#` begins a
/// comment where it is the first character, elsewhere a revision.
final class ConanSections {

  private static final int LINE = 1 << 14;

  private final LineReader lines;

  ConanSections(InputStream text) {
    lines = new LineReader(text, LINE);
  }

  /// Hands what the wanted sections name, and counts the sections of the file.
  int read(Set<String> sections, EvidenceKind kind, Records records) throws IOException {
    boolean isWanted = false;
    int count = 0;
    for (var line = lines.next(); line != null; line = lines.next()) {
      var text = line.strip();
      if (text.startsWith("[")) {
        count++;
        isWanted = text.endsWith("]") && sections.contains(text.substring(1, text.length() - 1));
      } else if (isWanted && !text.startsWith("#")) {
        int number = lines.number();
        ConanReference.of(text).ifPresent(found -> records.add(found.draft(kind).line(number)));
      }
    }
    return count;
  }
}
