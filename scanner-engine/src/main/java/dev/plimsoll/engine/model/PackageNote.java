package dev.plimsoll.engine.model;

import java.util.List;
import java.util.Map;

/// More about a package than the file that records it says: dpkg's list of its files, a `RECORD` of
/// Python.
///
/// @param subject one of the [PackageRecord#subjects] of the record that it belongs to; begins with
///   a path or the word of a type, so that catalogers do not meet
/// @param files paths that the package owns, from the image's root, without leading slash
/// @param licences as declared
/// @param qualifiers of its package URL: `vcs_url` where it was installed from a repository
public record PackageNote(
    String subject, List<String> files, List<String> licences, Map<String, String> qualifiers) {

  public PackageNote {
    files = List.copyOf(files);
    licences = List.copyOf(licences);
    qualifiers = Map.copyOf(qualifiers);
  }

  public PackageNote(String subject, List<String> files, List<String> licences) {
    this(subject, files, licences, Map.of());
  }
}
