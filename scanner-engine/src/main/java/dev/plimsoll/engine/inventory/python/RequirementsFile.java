package dev.plimsoll.engine.inventory.python;

import dev.plimsoll.engine.format.PartialTree;
import dev.plimsoll.engine.inventory.LineReader;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

/// `requirements.txt` (pip, "Requirements File Format"): a requirement, an option or a path a line;
/// a backslash at the end continues it, `#` after a blank begins a comment.
///
/// Only what names one version is a package. A line with `==` that is no requirement is a gap;
/// other lines that are none, prose in a file of this name for one, are passed over.
final class RequirementsFile {

  private static final int LINE = 1 << 16;

  private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)#");
  private static final Pattern OPTION = Pattern.compile("\\s--?[a-z]");

  private RequirementsFile() {}

  static void read(InputStream text, Records records) throws IOException {
    var lines = new LineReader(text, LINE);
    var logical = new StringBuilder();
    int start = 1;
    for (var line = lines.next(); line != null; line = lines.next()) {
      if (line.indexOf('\0') >= 0) {
        records.broken(lines.number(), "no text in UTF-8");
        return;
      }
      if (logical.isEmpty()) {
        start = lines.number();
      }
      boolean isContinued = line.endsWith("\\") && logical.length() < LINE;
      logical.append(isContinued ? line.substring(0, line.length() - 1) : line);
      if (!isContinued) {
        requirement(logical.toString(), start, records);
        logical.setLength(0);
      }
    }
    requirement(logical.toString(), start, records);
  }

  /// The list below `pip` in the `environment.yml` of conda.
  static void environment(PartialTree tree, Records records) {
    for (var each : tree.root().path("dependencies")) {
      for (var line : each.path("pip")) {
        requirement(line.asText(), tree.line(each), records);
      }
    }
  }

  private static void requirement(String line, int number, Records records) {
    var text = cut(line.startsWith("\uFEFF") ? line.substring(1) : line, COMMENT).strip();
    if (text.isEmpty() || text.startsWith("-")) {
      return;
    }
    var requirement = Requirement.of(cut(text, OPTION));
    if (requirement.isEmpty()) {
      if (text.contains("==") && !text.contains("://")) {
        records.broken(number, "\"%s\" is no requirement".formatted(Records.abbreviated(text)));
      }
      return;
    }
    var found = requirement.get();
    found
        .pinned()
        .ifPresent(version ->
            records.add(
                PackageRecord.declared(ComponentType.PYPI, found.name(), version).line(number)));
  }

  private static String cut(String text, Pattern at) {
    var match = at.matcher(text);
    return match.find() ? text.substring(0, match.start()) : text;
  }
}
