package dev.plimsoll.engine.inventory.haskell;

import dev.plimsoll.engine.format.PartialTree;
import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.Cataloger;
import dev.plimsoll.engine.inventory.LineReader;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.inventory.SourceFile;
import dev.plimsoll.engine.model.EvidenceKind;
import java.io.IOException;
import java.util.List;

/// Reads the packages that Cabal and Stack fixed.
public final class HaskellCataloger implements Cataloger {

  private static final List<SourceFile> SOURCES =
      List.of(
          SourceFile.at(
              "Haskell",
              "**/cabal.project.freeze",
              EvidenceKind.DECLARED,
              "packages with one version",
              "flags; packages of the compiler"),
          SourceFile.at(
              "Haskell",
              "**/stack.yaml",
              EvidenceKind.DECLARED,
              "extra packages",
              "the resolver; repositories"),
          SourceFile.at(
              "Haskell",
              "**/stack.yaml.lock",
              EvidenceKind.DECLARED,
              "extra packages",
              "snapshots"));

  @Override
  public String id() {
    return "haskell";
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
    if (entry.path().endsWith(".freeze")) {
      CabalFreeze.read(new LineReader(content.stream(), CabalFreeze.LINE), records);
    } else {
      StackFile.read(PartialTree.yaml(content.stream()), records);
    }
  }
}
