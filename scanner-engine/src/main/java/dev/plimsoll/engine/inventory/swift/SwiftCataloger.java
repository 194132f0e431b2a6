package dev.plimsoll.engine.inventory.swift;

import dev.plimsoll.engine.format.PartialTree;
import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.Cataloger;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.inventory.SourceFile;
import dev.plimsoll.engine.model.EvidenceKind;
import java.io.IOException;
import java.util.List;

/// Reads the packages that the Swift Package Manager resolved.
public final class SwiftCataloger implements Cataloger {

  private static final List<SourceFile> SOURCES =
      List.of(
          SourceFile.at(
              "Swift",
              "**/Package.resolved",
              EvidenceKind.DECLARED,
              "packages with version, else commit",
              ""));

  @Override
  public String id() {
    return "swift";
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
    var tree = PartialTree.json(content.stream());
    PackageResolved.read(tree, records);
    tree.fault().ifPresent(records::broken);
  }
}
