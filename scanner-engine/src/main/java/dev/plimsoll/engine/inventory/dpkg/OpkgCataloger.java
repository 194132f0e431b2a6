package dev.plimsoll.engine.inventory.dpkg;

import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.Cataloger;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.inventory.SourceFile;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.EvidenceKind;
import dev.plimsoll.engine.model.PackageNote;
import java.io.IOException;
import java.util.List;

/// Reads the databases of opkg, the package manager of OpenWrt and Yocto, which are written as
/// dpkg's: `status`, and for each package `info/NAME.control` and `info/NAME.list`.
public final class OpkgCataloger implements Cataloger {

  /// OpenWrt and Yocto; opkg's own default since 0.3.
  private static final String FOLDERS = "{lib,usr/lib,var/lib}/opkg/";

  private static final String LIST = ".list";

  private static final List<SourceFile> SOURCES =
      List.of(
          source(FOLDERS + "status", "packages that are there"),
          source(FOLDERS + "info/*.control", "packages, with licence and source"),
          source(FOLDERS + "info/*" + LIST, "files of each package"));

  private static final StatusFile STATUS_FILE = new StatusFile(ComponentType.OPKG);

  private static SourceFile source(String pattern, String read) {
    return SourceFile.at("OpenWrt (opkg)", pattern, EvidenceKind.INSTALLED, read, "");
  }

  @Override
  public String id() {
    return "opkg";
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
    var path = entry.path();
    if (path.endsWith(LIST)) {
      var name = path.substring(path.lastIndexOf('/') + 1, path.length() - LIST.length());
      var files = OwnedFilesParser.list(OwnedFilesParser.lines(content.stream()), records);
      records.note(new PackageNote(STATUS_FILE.subject(name), files, List.of()));
    } else {
      STATUS_FILE.read(content, records, _ -> {});
    }
  }
}
