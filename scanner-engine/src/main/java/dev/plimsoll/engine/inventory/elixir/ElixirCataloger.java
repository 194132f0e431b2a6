package dev.plimsoll.engine.inventory.elixir;

import dev.plimsoll.engine.format.TermSyntax;
import dev.plimsoll.engine.format.TermTree;
import dev.plimsoll.engine.format.UnreadableTextException;
import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.Cataloger;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.inventory.SourceFile;
import dev.plimsoll.engine.model.EvidenceKind;
import java.io.IOException;
import java.util.List;

/// Reads the packages that Mix locked.
public final class ElixirCataloger implements Cataloger {

  private static final List<SourceFile> SOURCES =
      List.of(
          SourceFile.at(
              "Elixir",
              "**/mix.lock",
              EvidenceKind.DECLARED,
              "packages of Hex, commits of repositories, what each needs",
              "digests"));

  @Override
  public String id() {
    return "elixir";
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
    try {
      MixLock.read(TermTree.read(content.stream(), TermSyntax.ELIXIR), records);
    } catch (UnreadableTextException e) {
      records.broken(e);
    }
  }
}
