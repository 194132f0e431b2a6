package dev.plimsoll.engine.model;

import java.util.List;

/// More about a package than the file that records it says: dpkg's list of its files, a `RECORD` of
/// Python.
///
/// @param subject one of the [PackageRecord#subjects] of the record that it belongs to; begins with
///   a path or the word of a type, so that catalogers do not meet
/// @param files paths that the package owns, from the image's root, without leading slash
/// @param licences as declared
public record PackageNote(String subject, List<String> files, List<String> licences) {

  public PackageNote {
    files = List.copyOf(files);
    licences = List.copyOf(licences);
  }
}
