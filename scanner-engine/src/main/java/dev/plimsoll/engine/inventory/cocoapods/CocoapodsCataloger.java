package dev.plimsoll.engine.inventory.cocoapods;

import dev.plimsoll.engine.format.PartialTree;
import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.Cataloger;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.inventory.SourceFile;
import dev.plimsoll.engine.model.EvidenceKind;
import java.io.IOException;
import java.util.List;

/// Reads the pods that CocoaPods locked.
public final class CocoapodsCataloger implements Cataloger {

  private static final List<SourceFile> SOURCES =
      List.of(
          SourceFile.at(
              "CocoaPods",
              "**/Podfile.lock",
              EvidenceKind.DECLARED,
              "pods and their subspecs, what each needs",
              "digests, repositories"));

  @Override
  public String id() {
    return "cocoapods";
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
    PodfileLock.read(tree.root(), records);
    tree.fault().ifPresent(records::broken);
  }
}
