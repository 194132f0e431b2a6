package dev.plimsoll.engine.inventory.dpkg;

import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.Cataloger;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.inventory.SourceFile;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.EvidenceKind;
import dev.plimsoll.engine.model.PackageDraft;
import dev.plimsoll.engine.model.PackageNote;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/// Reads the databases of dpkg: `var/lib/dpkg/status`, and `var/lib/dpkg/status.d/*`, where
/// distroless and Bazel images keep one file for each package; the lists of files beside them; and
/// the licences in `usr/share/doc`.
///
/// `info/*.md5sums` says nothing that the list beside it does not say, and leaves out configuration
/// files. In `status.d` there are no lists.
public final class DpkgCataloger implements Cataloger {

  private static final String STATUS = "var/lib/dpkg/status";
  private static final String FOLDER = "var/lib/dpkg/status.d/";
  private static final String LISTS = "var/lib/dpkg/info/";
  private static final String LIST = ".list";
  private static final String DIGESTS = ".md5sums";

  private static final List<SourceFile> SOURCES =
      List.of(
          source(STATUS, "packages that are there, in whatever state", "Conffiles, Recommends"),
          source(FOLDER + "*", "packages of distroless and Bazel images, files", ""),
          source(LISTS + "*" + LIST, "files of each package", "diversions, alternatives"),
          source("usr/share/doc/*/copyright", "licences, by name", "texts, copyright holders"));

  /// What Bazel puts beside a record: maintainer scripts and the like.
  private static final Pattern NO_RECORD =
      Pattern.compile(
          ".*\\.(?:pre|post)(?:inst|rm)|.*\\.(?:conffiles|config|list|s(?:hlib|ymbol)s"
              + "|templates|triggers)");

  private static final StatusFile STATUS_FILE = new StatusFile(ComponentType.DEB);

  private static SourceFile source(String pattern, String read, String notRead) {
    return SourceFile.at("Debian", pattern, EvidenceKind.INSTALLED, read, notRead);
  }

  @Override
  public String id() {
    return "dpkg";
  }

  @Override
  public int version() {
    return 3;
  }

  @Override
  public List<SourceFile> sources() {
    return SOURCES;
  }

  @Override
  public boolean wants(FileEntry entry) {
    var path = entry.path();
    return Cataloger.super.wants(entry)
        && !(path.startsWith(FOLDER) && NO_RECORD.matcher(path).matches());
  }

  @Override
  public void read(FileEntry entry, FileContent content, Records records) throws IOException {
    var path = entry.path();
    if (path.equals(STATUS)) {
      STATUS_FILE.read(content, records, DpkgCataloger::addPlaces);
    } else if (path.startsWith(LISTS)) {
      var name = path.substring(LISTS.length(), path.length() - LIST.length());
      var files = OwnedFilesParser.list(OwnedFilesParser.lines(content.stream()), records);
      records.note(new PackageNote(STATUS_FILE.subject(name), files, List.of()));
    } else if (!path.startsWith(FOLDER)) {
      records.note(new PackageNote(path, List.of(), CopyrightParser.licences(content.stream())));
    } else if (path.endsWith(DIGESTS)) {
      var record = path.substring(0, path.length() - DIGESTS.length());
      var files = OwnedFilesParser.md5sums(OwnedFilesParser.lines(content.stream()), records);
      records.note(new PackageNote(record, files, List.of()));
    } else {
      STATUS_FILE.read(content, records, draft -> addPlaces(draft.subject(path)));
    }
  }

  /// The list of a package that may be installed for several architectures carries the one in its
  /// name. The folder of the licences may be a link to another package's (Debian Policy 12.5).
  private static void addPlaces(PackageDraft draft) {
    draft.subject(STATUS_FILE.subject(draft.name() + ":" + draft.architecture()));
    draft.subject("usr/share/doc/" + draft.name() + "/copyright");
  }
}
