package dev.plimsoll.engine.image;

import dev.plimsoll.engine.model.PackageNote;
import dev.plimsoll.engine.model.PackageRecord;
import java.util.List;
import java.util.Map;

/// What one analyser read in one file of one layer. The file's whole content: a later layer's fact
/// for the same path replaces it.
///
/// @param path from the image's root
/// @param analyser [FileAnalyser#id]
/// @param packages what a package database records, in file order
/// @param attributes what a key = value file says, `os-release` for example
/// @param notes what the file says about packages that other files record
public record FileFact(
    String path,
    String analyser,
    List<PackageRecord> packages,
    Map<String, String> attributes,
    List<PackageNote> notes) {

  public FileFact {
    packages = List.copyOf(packages);
    attributes = Map.copyOf(attributes);
    notes = List.copyOf(notes);
  }

  public FileFact(
      String path, String analyser, List<PackageRecord> packages, Map<String, String> attributes) {
    this(path, analyser, packages, attributes, List.of());
  }

  public static FileFact ofPackages(String path, String analyser, List<PackageRecord> packages) {
    return new FileFact(path, analyser, packages, Map.of(), List.of());
  }

  public static FileFact ofNote(String path, String analyser, PackageNote note) {
    return new FileFact(path, analyser, List.of(), Map.of(), List.of(note));
  }

  /// The same file under another name.
  FileFact at(String other) {
    return new FileFact(other, analyser, packages, attributes, notes);
  }
}
