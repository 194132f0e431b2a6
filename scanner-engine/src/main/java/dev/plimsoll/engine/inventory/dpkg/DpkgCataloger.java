package dev.plimsoll.engine.inventory.dpkg;

import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.Cataloger;
import dev.plimsoll.engine.inventory.LineReader;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.inventory.SourceFile;
import dev.plimsoll.engine.inventory.dpkg.DpkgRecord.Installed;
import dev.plimsoll.engine.inventory.dpkg.DpkgRecord.NotInstalled;
import dev.plimsoll.engine.inventory.dpkg.DpkgRecord.Unreadable;
import dev.plimsoll.engine.model.EvidenceKind;
import java.io.IOException;
import java.util.List;

/// Reads the databases of dpkg: `var/lib/dpkg/status`, and `var/lib/dpkg/status.d/*`, where
/// distroless and Bazel images keep one file for each package.
///
/// The fact of a database with broken records holds the packages that could be read.
public final class DpkgCataloger implements Cataloger {

  private static final String FOLDER = "var/lib/dpkg/status.d/";

  private static final List<SourceFile> SOURCES =
      List.of(
          SourceFile.at(
              "Debian",
              "var/lib/dpkg/status",
              EvidenceKind.INSTALLED,
              "packages that are there, in whatever state",
              ""),
          SourceFile.at(
              "Debian",
              FOLDER + "*",
              EvidenceKind.INSTALLED,
              "packages of distroless and Bazel images",
              ""));

  @Override
  public String id() {
    return "dpkg";
  }

  @Override
  public int version() {
    return 2;
  }

  @Override
  public List<SourceFile> sources() {
    return SOURCES;
  }

  @Override
  public boolean wants(FileEntry entry) {
    return Cataloger.super.wants(entry) && !entry.path().endsWith(".md5sums");
  }

  @Override
  public void read(FileEntry entry, FileContent content, Records records) throws IOException {
    var parser = new DpkgStatusParser(new LineReader(content.stream(), ParagraphReader.LIMIT));
    for (var record = parser.next(); record.isPresent(); record = parser.next()) {
      switch (record.get()) {
        case Installed(var found) -> records.add(found);
        case NotInstalled _ -> {}
        case Unreadable unreadable -> records.broken(unreadable.line(), unreadable.reason());
      }
    }
  }
}
