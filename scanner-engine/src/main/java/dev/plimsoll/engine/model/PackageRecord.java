package dev.plimsoll.engine.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// One package as a file of the image records it, before layers are put together. Made by
/// [PackageDraft].
///
/// @param name with its namespace, as its ecosystem writes it: `@babel/core`,
///   `org.slf4j:slf4j-api`, `github.com/gin-gonic/gin`, `psr/container`
/// @param version never empty
/// @param kind how the file knows of it
/// @param source the recipe; equal to the package itself where the record names none
/// @param architecture as the database writes it; empty where it has no such idea
/// @param licences as declared
/// @param supplier who answers for the package: dpkg's `Maintainer`
/// @param dependsOn alternatives left out
/// @param provides other names that serve who depends on it: `so:libz.so.1`, a virtual package
/// @param qualifiers of its package URL, beyond those that every package of the type has: `epoch`,
///   `platform`, `classifier`
/// @param cpes CPE 2.3 names, where no package URL says enough
/// @param files paths that the package owns, from the image's root, without leading slash; one that
///   ends in a slash is a folder with everything in it
/// @param subjects names under which other files tell more ([PackageNote#subject])
/// @param within place inside the file: `BOOT-INF/lib/x.jar`, deeper ones joined by `!/`; empty for
///   the file itself
/// @param line where the record starts in its file, from 1; 0 where the file has no lines
public record PackageRecord(
    ComponentType type,
    String name,
    String version,
    EvidenceKind kind,
    SourcePackage source,
    String architecture,
    List<String> licences,
    Optional<String> supplier,
    List<Dependency> dependsOn,
    List<String> provides,
    Map<String, String> qualifiers,
    List<String> cpes,
    List<String> files,
    List<String> subjects,
    String within,
    int line) {

  public PackageRecord {
    if (name.isBlank() || version.isBlank()) {
      throw new IllegalArgumentException("no name or no version: " + name + "@" + version);
    }
    licences = List.copyOf(licences);
    dependsOn = List.copyOf(dependsOn);
    provides = List.copyOf(provides);
    qualifiers = Map.copyOf(new TreeMap<>(qualifiers));
    cpes = List.copyOf(cpes);
    files = List.copyOf(files);
    subjects = List.copyOf(subjects);
  }

  /// The record of a package that is there.
  public static PackageDraft installed(ComponentType type, String name, String version) {
    return new PackageDraft(type, name, version, EvidenceKind.INSTALLED);
  }

  /// A line of a lock file or manifest.
  public static PackageDraft declared(ComponentType type, String name, String version) {
    return new PackageDraft(type, name, version, EvidenceKind.DECLARED);
  }

  /// What the bytes of a file give away.
  public static PackageDraft observed(ComponentType type, String name, String version) {
    return new PackageDraft(type, name, version, EvidenceKind.OBSERVED);
  }
}
