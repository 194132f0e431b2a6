package dev.plimsoll.engine.inventory.githubactions;

import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.Cataloger;
import dev.plimsoll.engine.inventory.LineReader;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.inventory.SourceFile;
import dev.plimsoll.engine.model.EvidenceKind;
import java.io.IOException;
import java.util.List;

/// Reads which actions and workflows a workflow or an action uses.
public final class GithubActionsCataloger implements Cataloger {

  private static final List<SourceFile> SOURCES =
      List.of(
          SourceFile.at(
              "GitHub Actions",
              "**/.github/workflows/*.{yml,yaml}",
              EvidenceKind.DECLARED,
              "actions and reusable workflows by tag or commit",
              "local ones, containers"),
          SourceFile.at(
              "GitHub Actions",
              "**/action.{yml,yaml}",
              EvidenceKind.DECLARED,
              "the same, of composite actions",
              "the same"));

  @Override
  public String id() {
    return "githubactions";
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
    UsedActions.read(new LineReader(content.stream(), UsedActions.LINE), records);
  }
}
