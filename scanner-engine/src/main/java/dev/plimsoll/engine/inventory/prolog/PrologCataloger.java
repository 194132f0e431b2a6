package dev.plimsoll.engine.inventory.prolog;

import dev.plimsoll.engine.format.Term;
import dev.plimsoll.engine.format.TermSyntax;
import dev.plimsoll.engine.format.TermTree;
import dev.plimsoll.engine.format.UnreadableTextException;
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

/// Reads SWI-Prolog's packs.
public final class PrologCataloger implements Cataloger {

  private static final List<SourceFile> SOURCES =
      List.of(
          SourceFile.at(
              "Prolog",
              "**/pack.pl",
              EvidenceKind.INSTALLED,
              "pack, version, author, what it needs",
              ""));

  @Override
  public String id() {
    return "prolog";
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
      pack(TermTree.read(content.stream(), TermSyntax.PROLOG).terms(), records);
    } catch (UnreadableTextException e) {
      records.broken(e);
    }
  }

  /// Facts such as `name(x).`, `version('1.0').` (SWI-Prolog manual, "Packs: community add-ons").
  private static void pack(List<Term> terms, Records records) {
    var draft =
        PackageRecord.installed(
                ComponentType.SWIPL, argument(terms, "name"), argument(terms, "version"))
            .supplier(argument(terms, "author"));
    for (int i = 0; i + 1 < terms.size(); i++) {
      if (terms.get(i).text().equals("requires")) {
        draft.dependsOn(first(terms.get(i + 1)));
      }
    }
    records.add(draft);
  }

  private static String argument(List<Term> terms, String fact) {
    for (int i = 0; i + 1 < terms.size(); i++) {
      if (terms.get(i) instanceof Term.Word(var word, _) && word.equals(fact)) {
        return first(terms.get(i + 1));
      }
    }
    return "";
  }

  private static String first(Term arguments) {
    return arguments instanceof Term.Group group && !group.values().isEmpty()
        ? group.values().getFirst().text()
        : "";
  }
}
