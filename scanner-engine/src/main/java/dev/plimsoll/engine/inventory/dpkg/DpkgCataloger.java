package dev.plimsoll.engine.inventory.dpkg;

import dev.plimsoll.engine.image.FactSink;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.image.FileFact;
import dev.plimsoll.engine.inventory.Cataloger;
import dev.plimsoll.engine.inventory.LineReader;
import dev.plimsoll.engine.inventory.dpkg.DpkgRecord.Installed;
import dev.plimsoll.engine.inventory.dpkg.DpkgRecord.NotInstalled;
import dev.plimsoll.engine.inventory.dpkg.DpkgRecord.Unreadable;
import dev.plimsoll.engine.model.Gap;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Reads the databases of dpkg: `var/lib/dpkg/status`, and `var/lib/dpkg/status.d/*`, where
/// distroless and Bazel images keep one file for each package.
///
/// The fact of a database with broken records holds the packages that could be read.
public final class DpkgCataloger implements Cataloger {

  /// Broken records of one file that are named one by one; the others are counted in one more gap.
  static final int NAMED = 100;

  private static final String STATUS = "var/lib/dpkg/status";
  private static final String FOLDER = "var/lib/dpkg/status.d/";

  @Override
  public String id() {
    return "dpkg";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public boolean wants(FileEntry entry) {
    var path = entry.path();
    return path.equals(STATUS)
        || (path.startsWith(FOLDER)
            && path.indexOf('/', FOLDER.length()) < 0
            && !path.endsWith(".md5sums"));
  }

  @Override
  public void analyse(FileEntry entry, InputStream content, FactSink sink) throws IOException {
    var parser = new DpkgStatusParser(new LineReader(content, ParagraphReader.LIMIT));
    var packages = new ArrayList<PackageRecord>();
    int broken = 0;
    int line = 0;
    for (var record = parser.next(); record.isPresent(); record = parser.next()) {
      switch (record.get()) {
        case Installed(var found) -> packages.add(found);
        case NotInstalled _ -> {}
        case Unreadable unreadable -> {
          broken++;
          if (broken <= NAMED) {
            sink.gap(gap(entry.path(), unreadable.line(), unreadable.reason()));
          } else if (broken == NAMED + 1) {
            line = unreadable.line();
          }
        }
      }
    }
    if (broken > NAMED) {
      sink.gap(gap(entry.path(), line, "%d more broken records".formatted(broken - NAMED)));
    }
    sink.fact(new FileFact(entry.path(), id(), List.copyOf(packages), Map.of()));
  }

  private static Gap gap(String path, int line, String reason) {
    return new Gap(
        "INV-007",
        Gap.Kind.FAILED,
        path + ":" + line,
        reason + ": what it records is not in the report",
        Map.of("type", "dpkg", "path", path, "line", Integer.toString(line), "reason", reason));
  }
}
