package dev.plimsoll.engine.inventory.erlang;

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

/// Reads OTP applications as they are built, and what Rebar locked.
public final class ErlangCataloger implements Cataloger {

  private static final List<SourceFile> SOURCES =
      List.of(
          SourceFile.at(
              "Erlang",
              "**/ebin/*.app",
              EvidenceKind.INSTALLED,
              "application, version, what it needs",
              "modules"),
          SourceFile.at(
              "Erlang",
              "**/rebar.lock",
              EvidenceKind.DECLARED,
              "packages of Hex, commits of repositories",
              "digests"));

  @Override
  public String id() {
    return "erlang";
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
      var terms = TermTree.read(content.stream(), TermSyntax.ERLANG);
      if (entry.path().endsWith(".lock")) {
        RebarLock.read(terms, records);
      } else {
        ApplicationResource.read(terms, records);
      }
    } catch (UnreadableTextException e) {
      records.broken(e);
    }
  }
}
