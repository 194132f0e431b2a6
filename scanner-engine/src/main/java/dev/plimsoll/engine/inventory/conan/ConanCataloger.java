package dev.plimsoll.engine.inventory.conan;

import dev.plimsoll.engine.format.PartialTree;
import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.Cataloger;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.inventory.SourceFile;
import dev.plimsoll.engine.model.EvidenceKind;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/// Reads what Conan locked, asked for and built.
public final class ConanCataloger implements Cataloger {

  /// Conan 2 writes exact versions into `requires`, Conan 1 patterns such as `1.Y.Z`.
  private static final Set<String> BUILT_WITH = Set.of("full_requires", "requires");

  private static final List<SourceFile> SOURCES =
      List.of(
          SourceFile.at(
              "Conan",
              "**/conan.lock",
              EvidenceKind.DECLARED,
              "packages of all versions of the lock file, what each needs",
              "revisions, options, build requirements"),
          SourceFile.at(
              "Conan",
              "**/conanfile.txt",
              EvidenceKind.DECLARED,
              "requirements with a version",
              "ranges, build requirements"),
          SourceFile.at(
              "Conan",
              "**/conaninfo.txt",
              EvidenceKind.INSTALLED,
              "the package, by its folder, and what it was built with",
              "settings, options"));

  @Override
  public String id() {
    return "conan";
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
    if (entry.path().endsWith("conan.lock")) {
      var tree = PartialTree.json(content.stream());
      ConanLock.read(tree, records);
      tree.fault().ifPresent(records::broken);
      return;
    }
    var sections = new ConanSections(content.stream());
    if (entry.path().endsWith("conanfile.txt")) {
      sections.read(Set.of("requires"), EvidenceKind.DECLARED, records);
    } else if (sections.read(BUILT_WITH, EvidenceKind.DECLARED, records) > 0) {
      ConanReference.ofFolder(entry.path())
          .ifPresent(found -> records.add(found.draft(EvidenceKind.INSTALLED)));
    }
  }
}
