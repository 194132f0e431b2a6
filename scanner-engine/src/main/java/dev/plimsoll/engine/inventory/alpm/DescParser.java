package dev.plimsoll.engine.inventory.alpm;

import dev.plimsoll.engine.inventory.LineReader;
import dev.plimsoll.engine.inventory.OwnedPaths;
import dev.plimsoll.engine.inventory.Records;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads `desc` and `files` of pacman's local database (libalpm, `be_local.c`): `%SECTION%`, then
/// one value a line, until an empty line. Of two sections of one name the later counts, as there.
final class DescParser {

  /// PATH_MAX of Linux and some.
  private static final int LINE_LIMIT = 8192;

  private final Set<String> wanted;
  private final Map<String, List<String>> values = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();

  private List<String> open = new ArrayList<>();
  private boolean isOpen;

  /// @param wanted sections that are kept
  DescParser(Set<String> wanted) {
    this.wanted = wanted;
  }

  Sections parse(InputStream bytes, Records records) throws IOException {
    var lines = new LineReader(bytes, LINE_LIMIT);
    for (var line = lines.next(); line != null; line = lines.next()) {
      if (lines.isCut()) {
        records.broken(lines.number(), "line longer than %d bytes".formatted(LINE_LIMIT));
      } else if (line.isBlank()) {
        isOpen = false;
      } else if (!isOpen) {
        begin(line.strip(), lines.number());
      } else if (open.size() < OwnedPaths.LIMIT) {
        open.add(line.strip());
      }
    }
    return new Sections(Map.copyOf(values), Map.copyOf(places));
  }

  /// What is no header is passed over, and the next line is looked at again.
  private void begin(String line, int number) {
    isOpen = line.length() > 2 && line.startsWith("%") && line.endsWith("%");
    open = new ArrayList<>();
    var section = isOpen ? line.substring(1, line.length() - 1) : "";
    if (wanted.contains(section)) {
      values.put(section, open);
      places.put(section, number);
    }
  }
}
