package dev.plimsoll.engine.model;

import java.util.List;
import java.util.Optional;

/// One package as a package database records it, before layers are put together.
///
/// @param source the recipe; equal to the package itself where the record names none
/// @param architecture as the database writes it; empty where it has no such idea
/// @param licences as declared
/// @param supplier who answers for the package: dpkg's `Maintainer`
/// @param dependsOn names of packages it needs, alternatives left out
/// @param line where the record starts in its file, from 1; 0 where the file has no lines
public record PackageRecord(
    ComponentType type,
    String name,
    String version,
    SourcePackage source,
    String architecture,
    List<String> licences,
    Optional<String> supplier,
    List<String> dependsOn,
    int line) {

  public PackageRecord {
    licences = List.copyOf(licences);
    dependsOn = List.copyOf(dependsOn);
  }
}
