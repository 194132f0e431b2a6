package dev.plimsoll.engine.inventory.ocaml;

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

/// Reads opam's packages.
public final class OcamlCataloger implements Cataloger {

  private static final List<SourceFile> SOURCES =
      List.of(
          SourceFile.at(
              "OCaml",
              "**/.opam-switch/packages/*/opam",
              EvidenceKind.INSTALLED,
              "package, version, licence, what it needs",
              "what tests and documentation need"),
          SourceFile.at(
              "OCaml",
              "**/lib/*/opam",
              EvidenceKind.INSTALLED,
              "the same, beside the library",
              "the same"),
          SourceFile.at(
              "OCaml",
              "**/*.opam",
              EvidenceKind.DECLARED,
              "the same, of a project",
              "projects without version"));

  @Override
  public String id() {
    return "ocaml";
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
      OpamFile.read(entry.path(), TermTree.read(content.stream(), TermSyntax.OPAM), records);
    } catch (UnreadableTextException e) {
      records.broken(e);
    }
  }
}
