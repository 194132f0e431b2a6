package dev.plimsoll.engine.inventory.java;

import java.util.List;

/// A project of Maven as its POM describes it, as far as the file alone tells.
///
/// @param group empty where it stands in a parent that does not repeat it
/// @param version empty where it stands elsewhere
/// @param licences names, or addresses where a licence has no name
record Pom(
    String group,
    String artifact,
    String version,
    List<Needed> dependencies,
    List<String> licences) {

  Pom {
    dependencies = List.copyOf(dependencies);
    licences = List.copyOf(licences);
  }

  /// One `dependency`.
  ///
  /// @param version exact; empty where another file says it, or a range does
  /// @param isForRunning false for what only tests, the compiler or the container need, and for
  ///   optional ones
  /// @param line in the POM
  record Needed(String group, String artifact, String version, boolean isForRunning, int line) {

    String name() {
      return group + ":" + artifact;
    }

    boolean isNamed() {
      return !group.isEmpty() && !artifact.isEmpty();
    }
  }

  String name() {
    return group.isEmpty() ? artifact : group + ":" + artifact;
  }
}
