package dev.plimsoll.engine.inventory.ocaml;

import dev.plimsoll.engine.format.Term;
import dev.plimsoll.engine.inventory.Records;
import dev.plimsoll.engine.model.ComponentType;
import dev.plimsoll.engine.model.PackageDraft;
import dev.plimsoll.engine.model.PackageRecord;
import java.util.Set;
import java.util.function.Consumer;

/// An opam file (opam manual, "opam"). Name and version may stand in it; else the folder
/// `name.version` says them, or the folder or file the name alone.
final class OpamFile {

  /// Filters that make a dependency one of developers.
  private static final Set<String> DEVELOPERS =
      Set.of("with-test", "with-doc", "with-dev-setup", "with-tools");

  private static final String ENDING = ".opam";

  private OpamFile() {}

  static void read(String path, Term.Group file, Records records) {
    boolean isProject = path.endsWith(ENDING);
    var own = isProject ? fileName(path) : folder(path);
    int dot = isProject ? -1 : own.indexOf('.');
    var name = said(file.constant("name", ':'), dot < 0 ? own : own.substring(0, dot));
    var version = said(file.constant("version", ':'), dot < 0 ? "" : own.substring(dot + 1));
    if (isProject && version.isEmpty()) {
      return;
    }
    var draft =
        isProject
            ? PackageRecord.declared(ComponentType.OPAM, name, version)
            : PackageRecord.installed(ComponentType.OPAM, name, version);
    each(file.value("license", ':'), draft::licence);
    needs(file.group("depends", ':'), draft);
    records.add(draft);
  }

  private static String said(String inFile, String byPlace) {
    return inFile.isEmpty() ? byPlace : inFile;
  }

  private static String fileName(String path) {
    return path.substring(path.lastIndexOf('/') + 1, path.length() - ENDING.length());
  }

  private static String folder(String path) {
    int end = Math.max(0, path.lastIndexOf('/'));
    return path.substring(path.lastIndexOf('/', end - 1) + 1, end);
  }

  /// One constant, or a list of them.
  private static void each(Term value, Consumer<String> texts) {
    switch (value) {
      case Term.Quoted(var text, _) -> texts.accept(text);
      case Term.Group list -> list.values().forEach(term -> texts.accept(term.text()));
      case Term.Word _, Term.Mark _ -> {}
    }
  }

  /// `"name" {filters}`; alternatives stand in parentheses and are left out.
  private static void needs(Term.Group depends, PackageDraft draft) {
    var terms = depends.terms();
    for (int i = 0; i < terms.size(); i++) {
      boolean isFiltered = i + 1 < terms.size() && isForDevelopers(terms.get(i + 1));
      if (terms.get(i) instanceof Term.Quoted(var needed, _) && !isFiltered) {
        draft.dependsOn(needed);
      }
    }
  }

  private static boolean isForDevelopers(Term term) {
    return term instanceof Term.Group filters
        && filters.terms().stream().map(Term::text).anyMatch(DEVELOPERS::contains);
  }
}
