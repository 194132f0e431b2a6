package dev.plimsoll.engine.inventory.java;

import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.Cataloger;
import dev.plimsoll.engine.inventory.LineReader;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.inventory.SourceFile;
import dev.plimsoll.engine.model.EvidenceKind;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;

/// Reads the `release` file of Java runtimes: `KEY="value"` lines that the JDK's build writes
/// beside `bin/`. Other files of that name say nothing of Java and are left.
public final class JvmCataloger implements Cataloger {

  /// Bytes of a line; the list of modules has some 2 KB.
  private static final int LINE_LIMIT = 1 << 16;

  /// Lines of such a file; the JDK writes about 20.
  private static final int LINES = 1000;

  private static final Pattern PAIR = Pattern.compile("([A-Z_]+)=\"?([^\"]*)\"?\\s*");

  private static final List<SourceFile> SOURCES =
      List.of(
          SourceFile.at(
              "Java runtime",
              "**/release",
              EvidenceKind.INSTALLED,
              "OpenJDK and its builds, Oracle's JDK and JRE, GraalVM, with CPE",
              "the modules of a runtime made by jlink"));

  @Override
  public String id() {
    return "jvm";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public List<SourceFile> sources() {
    return SOURCES;
  }

  @Override
  public void read(FileEntry entry, FileContent content, Records records) throws IOException {
    var lines = new LineReader(content.stream(), LINE_LIMIT);
    var values = new HashMap<String, String>();
    for (var line = lines.next(); line != null && lines.number() <= LINES; line = lines.next()) {
      var pair = PAIR.matcher(line);
      if (pair.matches()) {
        values.putIfAbsent(pair.group(1), pair.group(2).strip());
      }
    }
    new JvmRelease(entry.path(), values).draft().ifPresent(records::add);
  }
}
