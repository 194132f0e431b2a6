package dev.plimsoll.engine.inventory;

import dev.plimsoll.engine.model.EvidenceKind;

/// A kind of file that a cataloger reads. Together they are the module's table of ecosystems, so
/// the words are a reader's.
///
/// @param ecosystem as its users call it: `Python`
/// @param files which; [Glob#NONE] where the content tells
/// @param described what stands in the table for `files`: the pattern, or `programs (ELF)`
/// @param kind what finding a package there means
/// @param read what is taken from it
/// @param notRead what such a file may say and we leave; empty where nothing
public record SourceFile(
    String ecosystem,
    Glob files,
    String described,
    EvidenceKind kind,
    String read,
    String notRead) {

  public static SourceFile at(
      String ecosystem, String pattern, EvidenceKind kind, String read, String notRead) {
    return new SourceFile(ecosystem, Glob.of(pattern), pattern, kind, read, notRead);
  }

  /// Found by its first bytes ([dev.plimsoll.engine.image.FileAnalyser#recognises]).
  public static SourceFile byContent(
      String ecosystem, String described, EvidenceKind kind, String read, String notRead) {
    return new SourceFile(ecosystem, Glob.NONE, described, kind, read, notRead);
  }
}
