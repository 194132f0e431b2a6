package dev.plimsoll.engine.inventory.alpm;

import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.Cataloger;
import dev.plimsoll.engine.inventory.OwnedPaths;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.inventory.SourceFile;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.EvidenceKind;
import dev.plimsoll.engine.model.PackageNote;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads pacman's local database: a folder for each package with `desc` and `files`. Name and
/// version stand in `desc`; the folder's name joins them with a hyphen that both may hold.
public final class AlpmCataloger implements Cataloger {

  private static final String FOLDERS = "var/lib/pacman/local/*/";
  private static final String FILES = "files";

  private static final List<SourceFile> SOURCES =
      List.of(
          source(
              "desc", "packages, licences, what they need and provide", "optional needs, reason"),
          source(FILES, "files of each package", "mtree, changed configuration files"));

  private static final Set<String> SECTIONS =
      Set.of(
          "NAME", "VERSION", "BASE", "ARCH", "LICENSE", "PACKAGER", "DEPENDS", "PROVIDES", "FILES");

  /// `libtree-sitter.so=0-64`, `glibc>=2.38`.
  private static final Pattern AFTER_NAME = Pattern.compile("[=<>]");

  private static SourceFile source(String file, String read, String notRead) {
    return SourceFile.at("Arch (pacman)", FOLDERS + file, EvidenceKind.INSTALLED, read, notRead);
  }

  @Override
  public String id() {
    return "alpm";
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
    var sections = new DescParser(SECTIONS).parse(content.stream(), records);
    var folder = entry.path().substring(0, entry.path().lastIndexOf('/'));
    if (entry.path().endsWith("/" + FILES)) {
      var paths = new OwnedPaths();
      for (var path : sections.all("FILES")) {
        paths.add(path);
      }
      records.note(new PackageNote(folder, paths.files(), List.of()));
    } else {
      addPackage(sections, folder, records);
    }
  }

  private static void addPackage(Sections sections, String folder, Records records) {
    var name = sections.first("NAME");
    var version = sections.first("VERSION");
    var base = sections.first("BASE");
    var draft =
        PackageRecord.installed(ComponentType.ALPM, name, version)
            .source(base.isEmpty() ? name : base, version)
            .architecture(sections.first("ARCH"))
            .supplier(sections.first("PACKAGER"))
            .licences(sections.all("LICENSE"))
            .subject(folder)
            .line(sections.lineOf("NAME"));
    sections.all("DEPENDS").forEach(need -> draft.dependsOn(name(need)));
    sections.all("PROVIDES").forEach(other -> draft.provides(name(other)));
    records.add(draft);
  }

  private static String name(String relation) {
    return AFTER_NAME.split(relation, 2)[0];
  }
}
