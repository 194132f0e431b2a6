package dev.plimsoll.engine.inventory.dart;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plimsoll.engine.format.PartialTree;
import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.Cataloger;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.inventory.SourceFile;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.EvidenceKind;
import dev.plimsoll.engine.model.PackageRecord;
import java.io.IOException;
import java.util.List;

/// Reads the packages of Dart and Flutter projects.
public final class DartCataloger implements Cataloger {

  private static final List<SourceFile> SOURCES =
      List.of(
          SourceFile.at(
              "Dart",
              "**/pubspec.lock",
              EvidenceKind.DECLARED,
              "packages, repository and commit",
              "digests; which group a package is of"),
          SourceFile.at(
              "Dart",
              "**/pubspec.yaml",
              EvidenceKind.DECLARED,
              "the project itself",
              "ranges of what it needs"));

  @Override
  public String id() {
    return "dart";
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
    var tree = PartialTree.yaml(content.stream());
    if (entry.path().endsWith(".lock")) {
      PubspecLock.read(tree, records);
    } else {
      project(tree.root(), records);
    }
    tree.fault().ifPresent(records::broken);
  }

  /// A project that is not published may have no version.
  private static void project(JsonNode manifest, Records records) {
    var version = PartialTree.text(manifest, "version");
    if (!version.isEmpty()) {
      records.add(
          PackageRecord.declared(ComponentType.PUB, PartialTree.text(manifest, "name"), version));
    }
  }
}
