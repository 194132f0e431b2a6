package dev.plimsoll.engine.model;

/// What a package says that it needs.
///
/// @param name as [PackageRecord#name], or one of another package's [PackageRecord#provides]
/// @param version where the record names exactly one, a lock file for example; empty where any
///   installed one serves
public record Dependency(String name, String version) {

  public static Dependency on(String name) {
    return new Dependency(name, "");
  }
}
