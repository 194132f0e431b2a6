package dev.plimsoll.engine.inventory.julia;

import dev.plimsoll.engine.format.TextTree;
import dev.plimsoll.engine.format.UnreadableTextException;
import dev.plimsoll.engine.image.FileContent;
import dev.plimsoll.engine.image.FileEntry;
import dev.plimsoll.engine.inventory.Cataloger;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.inventory.SourceFile;
import dev.plimsoll.engine.model.EvidenceKind;
import java.io.IOException;
import java.util.List;

/// Reads the packages that Julia's package manager locked.
public final class JuliaCataloger implements Cataloger {

  private static final List<SourceFile> SOURCES =
      List.of(
          SourceFile.at(
              "Julia",
              "**/Manifest*.toml",
              EvidenceKind.DECLARED,
              "packages, their UUIDs, what each needs",
              "parts of the standard library, which have no version of their own"));

  @Override
  public String id() {
    return "julia";
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
      JuliaManifest.read(TextTree.toml(content.stream()), records);
    } catch (UnreadableTextException e) {
      records.broken(e);
    }
  }
}
