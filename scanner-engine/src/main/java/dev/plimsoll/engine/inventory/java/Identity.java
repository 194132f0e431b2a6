package dev.plimsoll.engine.inventory.java;

import dev.plimsoll.engine.model.PackageDraft;
import java.util.List;
import java.util.Optional;

/// What an archive is and what was built into it.
///
/// @param own empty where nothing says what the archive is
/// @param embedded projects whose classes a build copied into it
/// @param incomplete projects of which nothing says the version
record Identity(
    Optional<PackageDraft> own, List<MavenFiles> embedded, List<MavenFiles> incomplete) {

  Identity {
    embedded = List.copyOf(embedded);
    incomplete = List.copyOf(incomplete);
  }
}
