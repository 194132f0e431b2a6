package dev.plimsoll.engine.inventory.conda;

import dev.plimsoll.engine.format.PartialTree;
import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.Cataloger;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.inventory.SourceFile;
import dev.plimsoll.engine.model.EvidenceKind;
import java.io.IOException;
import java.util.List;

/// Reads conda's record of each installed package, in every environment, and environments that are
/// asked for.
public final class CondaCataloger implements Cataloger {

  private static final List<SourceFile> SOURCES =
      List.of(
          SourceFile.at(
              "conda",
              "**/conda-meta/*.json",
              EvidenceKind.INSTALLED,
              "name, version, build, channel, licence, files, what it needs",
              "digests of files"),
          SourceFile.at(
              "conda",
              "**/environment.{yml,yaml}",
              EvidenceKind.DECLARED,
              "packages with a version",
              "ranges; what pip is to install (see Python)"));

  @Override
  public String id() {
    return "conda";
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
    if (entry.path().endsWith(".json")) {
      CondaMeta.read(entry.path(), PartialTree.json(content.stream()), records);
    } else {
      CondaEnvironment.read(PartialTree.yaml(content.stream()), records);
    }
  }
}
