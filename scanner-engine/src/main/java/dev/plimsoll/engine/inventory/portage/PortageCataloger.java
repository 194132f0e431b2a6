package dev.plimsoll.engine.inventory.portage;

import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.Cataloger;
import dev.plimsoll.engine.inventory.LineReader;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.inventory.SourceFile;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.EvidenceKind;
import dev.plimsoll.engine.model.PackageNote;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/// Reads Portage's database: a folder `CATEGORY/NAME-VERSION` for each package, with one small file
/// for each thing that is known of it.
public final class PortageCataloger implements Cataloger {

  private static final String FOLDERS = "var/db/pkg/*/*/";
  private static final String CONTENTS = "CONTENTS";
  private static final int ROOT_LENGTH = "var/db/pkg/".length();

  private static final List<SourceFile> SOURCES =
      List.of(
          source(CONTENTS, "packages by their folder, files", "digests; what the package needs"),
          source("LICENSE", "licences", "groups of licences"));

  /// Package Manager Specification, 3.2: numbers, a letter, suffixes, a revision.
  private static final Pattern NAME_AND_VERSION =
      Pattern.compile(
          "(?<name>[A-Za-z0-9_][A-Za-z0-9+_-]*?)-"
              + "(?<version>[0-9]+(?:\\.[0-9]+)*[a-z]?"
              + "(?:_(?:alpha|beta|pre|rc|p)[0-9]*)*(?:-r[0-9]+)?)");

  private static SourceFile source(String file, String read, String notRead) {
    return SourceFile.at("Gentoo (Portage)", FOLDERS + file, EvidenceKind.INSTALLED, read, notRead);
  }

  @Override
  public String id() {
    return "portage";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public List<SourceFile> sources() {
    return SOURCES;
  }

  /// While a package is merged its folder has a name of its own, `-MERGING-NAME-VERSION`.
  @Override
  public boolean wants(FileEntry entry) {
    return Cataloger.super.wants(entry) && !entry.path().contains("/-MERGING-");
  }

  @Override
  public void read(FileEntry entry, FileContent content, Records records) throws IOException {
    var path = entry.path();
    var folder = path.substring(0, path.lastIndexOf('/'));
    if (path.endsWith("/" + CONTENTS)) {
      var files = ContentsParser.files(content.stream(), records);
      addPackage(folder, files, records);
    } else {
      var lines = new LineReader(content.stream(), LicenceParser.LIMIT);
      var line = lines.next();
      var licences = line == null ? List.<String>of() : LicenceParser.licences(line);
      records.note(new PackageNote(folder, List.of(), licences));
    }
  }

  private static void addPackage(String folder, List<String> files, Records records) {
    var name = folder.substring(folder.lastIndexOf('/') + 1);
    var category = folder.substring(ROOT_LENGTH, folder.length() - name.length());
    var parts = NAME_AND_VERSION.matcher(name);
    if (!parts.matches()) {
      records.broken(0, "\"%s\" is no name with a version".formatted(Records.abbreviated(name)));
      return;
    }
    records.add(
        PackageRecord.installed(
                ComponentType.EBUILD, category + parts.group("name"), parts.group("version"))
            .files(files)
            .subject(folder));
  }
}
