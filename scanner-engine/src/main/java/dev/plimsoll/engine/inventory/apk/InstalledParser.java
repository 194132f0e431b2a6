package dev.plimsoll.engine.inventory.apk;

import dev.plimsoll.engine.inventory.LineReader;
import dev.plimsoll.engine.inventory.Records;
import java.io.IOException;

/// Reads `lib/apk/db/installed` (apk-tools, "apk v2 database"): a letter, a colon and a value a
/// line, records apart by empty lines, letters with regard to case. The files of a package follow
/// its other fields: `F` opens a directory, `R` names a file in it.
final class InstalledParser {

  /// Most bytes of a line; what a package provides stands on one, some 100 KB for kernels.
  static final int LINE_LIMIT = 1 << 20;

  private final LineReader lines;
  private final Records records;

  InstalledParser(LineReader lines, Records records) {
    this.lines = lines;
    this.records = records;
  }

  void read() throws IOException {
    var open = new InstalledPackage(0);
    for (var line = lines.next(); line != null; line = lines.next()) {
      if (line.isBlank()) {
        close(open);
        open = new InstalledPackage(0);
      } else {
        open = open.isStarted() ? open : new InstalledPackage(lines.number());
        field(open, line);
      }
    }
    close(open);
  }

  private void field(InstalledPackage open, String line) {
    if (line.length() < 2 || line.charAt(1) != ':') {
      broken("no field: \"%s\"".formatted(Records.abbreviated(line)));
    } else if (lines.isCut()) {
      broken("\"%s\" is longer than %d bytes".formatted(line.charAt(0), LINE_LIMIT));
    } else if (!open.set(line.charAt(0), line.substring(2).strip())) {
      var fault = line.charAt(0) == 'R' ? "one file too many" : "stands twice in one record";
      broken("\"%s\" %s".formatted(line.charAt(0), fault));
    }
  }

  private void close(InstalledPackage open) {
    if (open.isStarted()) {
      records.add(open.draft());
    }
  }

  private void broken(String reason) {
    records.broken(lines.number(), reason);
  }
}
