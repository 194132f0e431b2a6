package dev.plimsoll.engine.inventory.lua;

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

/// Reads the rockspecs of LuaRocks.
public final class LuaCataloger implements Cataloger {

  private static final List<SourceFile> SOURCES =
      List.of(
          SourceFile.at(
              "Lua",
              "**/*.rockspec",
              EvidenceKind.INSTALLED,
              "package, version with the revision of the rockspec, licence, what it needs",
              "values that are computed"));

  @Override
  public String id() {
    return "lua";
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
      Rockspec.read(entry.path(), TermTree.read(content.stream(), TermSyntax.LUA), records);
    } catch (UnreadableTextException e) {
      records.broken(e);
    }
  }
}
