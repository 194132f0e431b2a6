package dev.plimsoll.engine.inventory.apk;

import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.Cataloger;
import dev.plimsoll.engine.inventory.LineReader;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.inventory.SourceFile;
import dev.plimsoll.engine.model.EvidenceKind;
import java.io.IOException;
import java.util.List;

/// Reads apk's database of installed packages; the second place is that of systems whose `/lib`
/// went into `/usr`.
public final class ApkCataloger implements Cataloger {

  private static final List<SourceFile> SOURCES =
      List.of(
          SourceFile.at(
              "Alpine (apk)",
              "{lib,usr/lib}/apk/db/installed",
              EvidenceKind.INSTALLED,
              "packages, virtual ones too, files, licences, what they need and provide",
              "checksums, install-if, which ones were asked for"));

  @Override
  public String id() {
    return "apk";
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
    var lines = new LineReader(content.stream(), InstalledParser.LINE_LIMIT);
    new InstalledParser(lines, records).read();
  }
}
