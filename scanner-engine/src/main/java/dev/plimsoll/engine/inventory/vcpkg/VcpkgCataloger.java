package dev.plimsoll.engine.inventory.vcpkg;

import dev.plimsoll.engine.format.PartialTree;
import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.Cataloger;
import dev.plimsoll.engine.inventory.Glob;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.inventory.SourceFile;
import dev.plimsoll.engine.model.EvidenceKind;
import java.io.IOException;
import java.util.List;

/// Reads vcpkg's record of installed ports, and manifests.
public final class VcpkgCataloger implements Cataloger {

  /// A copy of vcpkg brings some 2,500 of them.
  private static final Glob PORT = Glob.of("**/ports/*/vcpkg.json");

  private static final List<SourceFile> SOURCES =
      List.of(
          SourceFile.at(
              "vcpkg",
              "**/vcpkg/status",
              EvidenceKind.INSTALLED,
              "ports by triplet, what each needs",
              "features"),
          SourceFile.at(
              "vcpkg",
              "**/vcpkg.json",
              EvidenceKind.DECLARED,
              "the project itself, overridden versions, what it needs",
              "lowest versions; ports that could be installed"));

  @Override
  public String id() {
    return "vcpkg";
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
  public boolean wants(FileEntry entry) {
    return Cataloger.super.wants(entry) && !PORT.matches(entry.path());
  }

  @Override
  public void read(FileEntry entry, FileContent content, Records records) throws IOException {
    if (entry.path().endsWith(".json")) {
      var tree = PartialTree.json(content.stream());
      VcpkgManifest.read(tree.root(), records);
      tree.fault().ifPresent(records::broken);
    } else {
      VcpkgStatus.read(content.stream(), records);
    }
  }
}
