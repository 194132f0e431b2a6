package dev.plimsoll.engine.image;

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
public record FileFact(
    String path, String analyser, List<PackageRecord> packages, Map<String, String> attributes) {

  public FileFact {
    packages = List.copyOf(packages);
    attributes = Map.copyOf(attributes);
  }
}
